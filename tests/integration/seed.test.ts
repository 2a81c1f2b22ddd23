import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { db, ownerDb } from '@/lib/platform/db';
import { dataFolder, seedFacts } from '@/prisma/seed';
import { aReport } from '@/tests/support/factories';
import { databaseContents } from '@/tests/support/snapshot';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'facts-'));
});
beforeEach(() => cp(dataFolder, folder, { recursive: true }));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Changes a copy of one fact file; what is replaced must be there. */
async function change(file: string, from: string, to: string): Promise<void> {
  const target = path.join(folder, file);
  const text = await readFile(target, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  await writeFile(target, text.replace(from, to));
}

const seedCopy = () => seedFacts(undefined, folder);

describe('the facts', () => {
  test('are all there', async () => {
    const [provinces, versions, links, documents, committees] = await Promise.all([
      db().province.count(),
      db().provinceVersion.count({ where: { validTo: null } }),
      db().reorganisationLink.count(),
      db().document.count({ where: { provinceId: { not: null } } }),
      db().committee.count(),
    ]);
    expect({ provinces, versions, links, documents, committees }).toEqual({
      provinces: 63 + 23,
      versions: 34,
      links: 63 - 11,
      documents: 161,
      committees: 63,
    });
    const [tasks, claims, observations, milestones, targets] = await Promise.all([
      db().task.count(),
      db().claim.count(),
      db().observation.count(),
      db().milestone.count(),
      db().nationalTarget.count(),
    ]);
    expect({ tasks, claims, observations, milestones, targets }).toEqual({
      tasks: 22,
      claims: 36,
      observations: 939,
      milestones: 43,
      targets: 26,
    });
    expect(await db().task.count({ where: { provenance: 'verified' } })).toBe(8);
    const [terms, fields, keyTasks, partnerships, points] = await Promise.all([
      db().term.count(),
      db().ictField.count(),
      db().keyTask.count(),
      db().partnership.count(),
      db().partnershipPoint.count(),
    ]);
    expect({ terms, fields, keyTasks, partnerships, points }).toEqual({
      ...{ terms: 106, fields: 5, keyTasks: 4, partnerships: 5, points: 4 + 10 + 5 },
    });
  });

  test('the task set stands on its letter', async () => {
    const set = await db().taskSet.findUniqueOrThrow({
      where: { year: 2022 },
      include: { sourceDocument: true },
    });
    expect(set.sourceDocument).toMatchObject({
      number: '797/BTTTT-THH',
      kind: 'letter',
      signatory: 'Nguyễn Huy Dũng',
    });
  });

  test('Huế keeps its identity when it becomes a city', async () => {
    const versions = await db().provinceVersion.findMany({
      where: { province: { slug: 'thua-thien-hue' } },
      orderBy: { validFrom: 'asc' },
    });
    expect(versions.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'Thừa Thiên Huế province',
      'Huế city',
    ]);
    expect(versions[1]?.validFrom).toEqual(new Date('2025-01-01'));
  });

  test('a rank alone is no value', async () => {
    const rows = await db().observation.findMany({ where: { value: null } });
    expect(rows.length).toBe(136);
    expect(rows.every((row) => row.valueStatus === 'not_available' && row.rank !== null)).toBe(true);
  });

  test('blank stays null', async () => {
    expect(
      await db().document.count({ where: { OR: [{ number: '' }, { title: '' }, { source: '' }] } }),
    ).toBe(0);
    expect(await db().document.count({ where: { provinceId: { not: null }, number: null } })).toBe(14);
  });
});

test('seeding again changes nothing', async () => {
  const before = await databaseContents();
  await seedFacts();
  expect(await databaseContents()).toBe(before);
});

describe('corrections', () => {
  test('are picked up, and undone by the files of before', async () => {
    const before = await databaseContents();
    await change('claims.json', '"numerator": 55', '"numerator": 54');
    await change('dx-days.csv', '02,08-28', '02,08-29');
    await seedCopy();
    expect(await db().claim.findUnique({ where: { id: 'nq-2022-05' } })).toMatchObject({ numerator: 54 });
    await seedFacts();
    expect(await databaseContents()).toBe(before);
  });

  test('a row gone from the files goes, unless something refers to it', async () => {
    const text = await readFile(path.join(folder, 'documents.csv'), 'utf8');
    const lines = text.split('\n').filter((line) => !/^(51,directive|91,day-decision)/.test(line));
    await writeFile(path.join(folder, 'documents.csv'), lines.join('\n'));
    const cited = await db().document.findFirstOrThrow({
      where: { number: '2426/QĐ-UBND' },
      select: { id: true, province: { select: { id: true, slug: true } } },
    });
    if (cited.province === null) throw new Error('The plan is a province’s.');
    const report = await aReport({ province: cited.province });
    const item = await db().reportItem.findFirstOrThrow({ where: { reportId: report.id } });
    await db().reportItemEvidence.create({ data: { itemId: item.id, documentId: cited.id } });
    await seedCopy();
    const count = (number: string) => db().document.count({ where: { number } });
    expect([await count('19-CT/TU'), await count('2426/QĐ-UBND')]).toEqual([0, 1]);
    await seedFacts();
    expect(await count('19-CT/TU')).toBe(1);
  });

  test('what people registered is left alone', async () => {
    const { id: provinceId } = await db().province.findFirstOrThrow({ where: { slug: 'ha-noi' } });
    const user = await ownerDb().user.create({ data: { email: 'ai@tiendoso.example', name: 'Ai' } });
    const data = { provinceId, kind: 'plan', state: 'filed', registeredById: user.id } as const;
    const { id } = await db().document.create({ data });
    await seedFacts();
    expect(await db().document.findUnique({ where: { id } })).not.toBeNull();
  });
});

describe('a bad row stops the seed, is named, and nothing is written', () => {
  test.each([
    [
      'documents.csv',
      '02,resolution,18-NQ/TU,2021,year',
      '02,resolution,18-NQ/TU,2021-13,month',
      /documents\.csv, row 6, column issued_on/,
    ],
    ['documents.csv', '01,plan,239/KH-UBND', '01,plann,239/KH-UBND', /documents\.csv, row 3, column kind/],
    [
      'documents.csv',
      '01,plan,239/KH-UBND',
      '03,plan,239/KH-UBND',
      /documents\.csv, row 3, column province_code/,
    ],
    ['documents.csv', 'province_code,kind', 'code,kind', /documents\.csv, row 2, column province_code/],
    ['committees.csv', '2041/QĐ-UBND', '2042/QĐ-UBND', /committees\.csv, row 14, column decision_number/],
    ['dx-days.csv', '02,08-28', '02,13-28', /dx-days\.csv, row 2, column day/],
    ['dx-days.csv', '08-28,47/QĐ-UBND', '08-28,extra,47/QĐ-UBND', /dx-days\.csv, row 2/],
    [
      'observations.csv',
      'DTI,total,2020,country,VN,0.3026',
      'DTI,total,2020,country,VN,"0,3026"',
      /observations\.csv, row 2, column value/,
    ],
    ['observations.csv', ',,43,63,', ',,64,63,', /observations\.csv, row 3, column rank/],
    ['observations.csv', ',,43,63,', ',,,,', /observations\.csv, row 3, column value/],
    ['observations.csv', 'DTI,total,2020,GSO-63,22', 'DTI,total,2019,GSO-63,22', /observations\.csv, row 4/],
    [
      'claims.json',
      '"comparator": "eq"',
      '"comparator": "equals"',
      /claims\.json, row claims 1, column comparator/,
    ],
    ['tasks.json', '"pillar": "foundation"', '"pillar": "basis"', /tasks\.json, row tasks 1, column pillar/],
    ['tasks.json', '"code": "T01"', '"code": "T01", "extra": 1', /tasks\.json, row tasks 1, column extra/],
    [
      'provinces.json',
      '"slug": "ha-noi"',
      '"slug": "Hà Nội"',
      /provinces\.json, row provinces 1, column slug/,
    ],
    ['programme.json', '"milestones": [', '"milestones": [,', /programme\.json, row \?/],
    [
      'glossary.csv',
      'kinh tế số,digital economy,,trụ cột,',
      'kinh tế số,digital economy,,,',
      /row 6, column note_vi/,
    ],
    ['glossary.csv', 'xã hội số,', 'xã hội  số,', /glossary\.csv, row 7, column vi/],
    ['glossary.csv', 'xã hội số,', 'Kinh tế số,', /glossary\.csv, row 7, column vi/],
    [
      'programme.json',
      '"baseline_claim": "world-rank-2019"',
      '"baseline_claim": "world-rank-top50"',
      /programme\.json, row national_targets 2, column baseline_claim/,
    ],
    [
      'programme.json',
      '"since_precision": "day"',
      '"since_precision": "year"',
      /programme\.json, row partnerships 1, column since_precision/,
    ],
    ['task-short-titles.csv', '3,"Mạng lưới', '33,"Mạng lưới', /tasks\.json, row tasks 3, column number/],
  ])('%s: %s', async (file, from, to, name) => {
    const before = await databaseContents();
    await change(file, from, to);
    await expect(seedCopy()).rejects.toThrow(name);
    expect(await databaseContents()).toBe(before);
  });

  test('text that is not NFC is refused', async () => {
    await change('dx-days.csv', '47/QĐ-UBND', '47/QĐ-UBND'.normalize('NFD') + 'é'.normalize('NFD'));
    await expect(seedCopy()).rejects.toThrow(/dx-days\.csv, row 2, column decision_number/);
  });

  test('two rows of one document are refused', async () => {
    const line =
      '01,annual-plan,57/KH-UBND,2024,year,UBND thành phố,Kế hoạch năm,,,hethongphapluat.vn,found,medium,none,no,\n';
    await change('documents.csv', line, line + line);
    await expect(seedCopy()).rejects.toThrow(/documents\.csv, row 5, column number/);
  });

  test('facts that only the database can refuse leave nothing half-written', async () => {
    const before = await databaseContents();
    await change('provinces.json', '"slug": "ben-tre"', '"slug": "ha-noi"');
    await expect(seedCopy()).rejects.toThrow(/Province_slug_once_at_an_instant/);
    expect(await databaseContents()).toBe(before);
  });
});
