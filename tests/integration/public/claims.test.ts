import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { institutionOf, institutions } from '@/lib/features/claims/model/institution';
import { getOwnCounts } from '@/lib/features/claims/queries/own-counts';
import { listStatements } from '@/lib/features/claims/queries/statements';
import { listRegistered, registrySortOf, type RegistryWanted } from '@/lib/features/documents/model/registry';
import { getDocument } from '@/lib/features/documents/queries/record';
import { listRegistry } from '@/lib/features/documents/queries/registry';
import { compareClaims, ownCount } from '@/lib/features/provinces/model/comparison';
import { otherTexts } from '@/lib/features/provinces/model/other-texts';
import { factsByProvince } from '@/lib/features/provinces/model/record';
import { listCommitteeHeads } from '@/lib/features/provinces/queries/committees';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { visitor } from '@/lib/platform/auth/viewer';
import { showAddress } from '@/tests/support/public-pages';

const today = '2022-12-16';

async function record() {
  const [documents, units] = await Promise.all([
    listRegistry(visitor, today),
    listProvinceProgress(visitor, today),
  ]);
  return { documents, units, provinceIds: units.map(({ id }) => id) };
}

test('the claims of early May 2022 stand beside the counts of the data’s README', async () => {
  const [statements, { documents, provinceIds }] = await Promise.all([listStatements(visitor), record()]);
  const newest = institutions.map((each) => compareClaims(each, statements, { documents, provinceIds })[0]);
  expect(newest.map((each) => each && [each.statement.numerator, each.own])).toMatchObject([
    [63, { day: '2022-05-05', proven: 4, undated: 0, later: 0, none: 59 }],
    [
      55,
      {
        day: '2022-05-05',
        proven: 38,
        undated: 5,
        later: 8,
        none: 12,
        unsourced: 1,
        directives: 2,
        directivesSince: 4,
        atMost: 51,
      },
    ],
    [59, { day: '2022-05-05', proven: 29, undated: 6, later: 12, none: 16, directives: 0, atMost: 51 }],
  ]);
});

test('proven, undated, later and not found are all provinces on any day', async () => {
  const { documents, provinceIds } = await record();
  for (const day of ['2008-08-01', '2020-12-31', '2022-03-23', today, '2026-11-21'])
    for (const institution of institutions) {
      const own = ownCount(institution, { documents, provinceIds, day });
      expect(own.proven + own.undated + own.later + own.none).toBe(63);
    }
});

test('36 statements are kept, seven of them on the three counts, those first', async () => {
  const statements = await listStatements(visitor);
  expect(statements).toHaveLength(36);
  const first = statements.slice(0, 7).map(({ subject }) => institutionOf(subject));
  expect(first).not.toContain(null);
  expect(statements.slice(7).every(({ subject }) => institutionOf(subject) === null)).toBe(true);
});

test('the portal’s own figures answer three other statements', async () => {
  expect(await getOwnCounts(visitor)).toEqual({
    tasks: 22,
    verifiedTasks: 8,
    allies: 8,
    dti2020: 0.3026,
    dti2021: 0.4014,
  });
});

test.each([
  ['2021-08-02', ['95']],
  ['2022-05-05', ['06', '95']],
  [today, ['06', '26', '79', '95']],
])('by %s only a directive is known of %j', async (day, known) => {
  const { documents, units, provinceIds } = await record();
  const facts = factsByProvince(documents, provinceIds, day);
  const only = otherTexts({ documents, facts, day }, 'resolution');
  const codes = units.filter(({ id }) => only.has(id)).map(({ code }) => code);
  expect(codes.toSorted()).toEqual(known);
});

test('nine provinces are known by the head of their committee', async () => {
  const heads = await listCommitteeHeads(visitor);
  expect(heads.length).toBeGreaterThanOrEqual(9);
  expect(heads.every(({ headTitle }) => headTitle !== '')).toBe(true);
});

const all: RegistryWanted = {
  ...{ q: undefined, kind: undefined, provinces: [], region: undefined, year: undefined },
  ...{ from: undefined, to: undefined, on: undefined },
  sort: registrySortOf(undefined),
};

test('the registry holds 161 documents of 63 provinces and those of the centre', async () => {
  const { documents } = await record();
  const provincial = documents.filter(({ province }) => province !== null);
  expect(provincial).toHaveLength(161);
  expect(new Set(provincial.map(({ province }) => province?.slug)).size).toBe(63);
  expect(documents.some(({ number, province }) => number === '749/QĐ-TTg' && province === null)).toBe(true);
});

test('a number is found however it is written, and six provinces share one', async () => {
  const { documents } = await record();
  const found = ['05-NQ/TU', '5-nq/tu', '05 NQ TU', '5nq/tu', '05-NQ/TU'.normalize('NFD')].map((q) =>
    listRegistered(documents, { ...all, q }, '2026-01-01'),
  );
  expect(new Set(found.map((each) => each.map(({ id }) => id).join()))).toHaveProperty('size', 1);
  expect(found[0]?.every(({ number }) => number === '05-NQ/TU')).toBe(true);
  expect(listRegistered(documents, { ...all, q: 'tphcm', kind: 'directive' }, '2026-01-01')).toHaveLength(1);
  expect(
    listRegistered(documents, { ...all, q: '749/qd-ttg' }, '2026-01-01').map(({ number }) => number),
  ).toEqual(['749/QĐ-TTg']);
});

test('a document whose address was not kept says so beside its source', async () => {
  const { documents } = await record();
  const shown = async (number: string, slug: string) => {
    const found = documents.find((each) => each.number === number && each.province?.slug === slug);
    return showAddress(`/van-ban/${found?.id ?? ''}`);
  };
  expect(await shown('49-NQ/TU', 'lang-son')).toContain('địa chỉ không được lưu lại');
  expect(await shown('09-NQ/TU', 'quang-ninh')).toContain('không giữ nguồn nào');
});

test('a document says which task it proves, and none is found under another id', async () => {
  const { documents } = await record();
  const resolution = documents.find(({ number }) => number === '49-NQ/TU');
  const letter = documents.find(({ number }) => number === '797/BTTTT-THH');
  expect(await getDocument(visitor, resolution?.id ?? '', today)).toMatchObject({
    province: { slug: 'lang-son' },
    tasks: [{ number: 1 }],
    citations: [],
  });
  expect(await getDocument(visitor, letter?.id ?? '', today)).toMatchObject({
    gaveTasksOf: [2022],
    tasks: [],
  });
  for (const id of ['00000000-0000-4000-8000-000000000000', 'x', "' or 1=1"])
    expect(await getDocument(visitor, id, today)).toBeNull();
});
