import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { leadClaim } from '@/lib/features/claims/model/claim';
import { institutions } from '@/lib/features/claims/model/institution';
import { listInstitutionClaims } from '@/lib/features/claims/queries/claims';
import { listCountingDocuments, listProvinceDocuments } from '@/lib/features/documents/queries/public';
import { getChronicle } from '@/lib/features/programme/queries/chronicle';
import { isReported } from '@/lib/features/programme/model/task';
import { countDirectivesOnly } from '@/lib/features/provinces/model/other-texts';
import { countFacts, factsByProvince } from '@/lib/features/provinces/model/record';
import { getBesides } from '@/lib/features/provinces/queries/besides';
import { listDossiers } from '@/lib/features/provinces/queries/dossier';
import { listNeighbourCodes } from '@/lib/features/provinces/queries/neighbours';
import { listPeriodProgress } from '@/lib/features/reporting/queries/periods';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { getTask } from '@/lib/features/reporting/queries/task-record';
import { visitor } from '@/lib/platform/auth/viewer';
import { showAddress } from '@/tests/support/public-pages';

const today = '2022-12-16';

async function counts(day: string) {
  const provinces = await listProvinceProgress(visitor, day);
  const documents = await listCountingDocuments(visitor);
  const ids = provinces.map((province) => province.id);
  const facts = factsByProvince(documents, ids, day);
  return {
    documents,
    facts,
    day,
    of: (each: (typeof institutions)[number]) => countFacts(facts.values(), each),
  };
}

test('documents prove 4, 44 and 38 provinces on 16 December 2022', async () => {
  const { of } = await counts(today);
  expect(institutions.map((each) => of(each).proven)).toEqual([4, 44, 38]);
});

test('documents prove 4, 38 and 29 provinces on 5 May 2022, with those undated and later told apart', async () => {
  const { of, ...record } = await counts('2022-05-05');
  expect(institutions.map((each) => of(each).proven)).toEqual([4, 38, 29]);
  const states = { total: 63, proven: 38, undated: 5, later: 8, none: 12 };
  expect(of('resolution')).toEqual({ ...states, invented: 0, unsourced: 1 });
  expect(of('five_year_plan')).toEqual({
    total: 63,
    proven: 29,
    undated: 6,
    later: 12,
    none: 16,
    invented: 0,
    unsourced: 0,
  });
  expect(countDirectivesOnly(record)).toBe(2);
});

test('the ministry’s count of early May 2022 stands beside ours', async () => {
  const claims = await listInstitutionClaims(visitor);
  const shown = institutions.map((each) => leadClaim(claims, each, today));
  expect(
    shown.map((claim) => claim && [claim.numerator, claim.denominator, claim.asOf?.slice(0, 7)]),
  ).toEqual([
    [63, 63, '2022-05'],
    [55, 63, '2022-05'],
    [59, 63, '2022-05'],
  ]);
});

test('63 provinces are listed by Vietnamese name on any day', async () => {
  for (const day of [today, '2026-11-21']) {
    const provinces = await listProvinceProgress(visitor, day);
    expect(provinces).toHaveLength(63);
    expect(provinces[0]?.name).toBe('An Giang');
    expect(provinces.at(-1)?.name).toBe('Yên Bái');
  }
});

test('nothing is reported before a report is published: no zero, no period', async () => {
  const [tasks, periods, provinces] = await Promise.all([
    listTaskProgress(visitor, today),
    listPeriodProgress(visitor, today),
    listProvinceProgress(visitor, today),
  ]);
  expect(isReported(tasks)).toBe(false);
  expect(periods).toEqual([]);
  expect(provinces.every((province) => province.period === null)).toBe(true);
});

test('the 22 tasks are told apart as 8 verified and 14 candidates', async () => {
  const tasks = await listTaskProgress(visitor, today);
  expect(tasks.map((task) => task.number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  expect(tasks.filter((task) => task.provenance === 'verified')).toHaveLength(8);
  expect(await getTask(visitor, 23, today)).toBeNull();
  expect(await getTask(visitor, 3, today)).toMatchObject({ documentNumber: '797/BTTTT-THH', taskCount: 22 });
});

test('a slug of two units leads to both, and the older says what it became', async () => {
  const [older, newer] = await listDossiers(visitor, 'lao-cai', today);
  expect(older).toMatchObject({
    existsTo: '2025-07-01',
    formedFrom: null,
    became: { documentNumber: '202/2025/QH15' },
  });
  expect(older?.became?.units.map((unit) => unit.name)).toEqual(['Lào Cai']);
  expect(older?.became?.together.map((unit) => unit.name)).toEqual(['Yên Bái']);
  expect(newer?.formedFrom?.units.map((unit) => unit.name)).toEqual(['Lào Cai', 'Yên Bái']);
  expect(await listDossiers(visitor, 'khong-co', today)).toEqual([]);
});

test('a province’s page finds its documents, indices and neighbours', async () => {
  const [dossier] = await listDossiers(visitor, 'lang-son', today);
  if (dossier === undefined) throw new Error('Lạng Sơn is missing.');
  const documents = await listProvinceDocuments(visitor, dossier);
  expect(documents.map((document) => document.number)).toEqual([
    '49-NQ/TU',
    '2041/QĐ-UBND',
    '1878/QĐ-UBND',
    '333/KH-UBND',
  ]);
  const { series } = await getBesides(visitor, dossier, today);
  const papi = series.find(
    (point) => point.indicator === 'PAPI' && point.component === 'total' && point.year === 2024,
  );
  expect(papi?.value).toBeCloseTo(45, 2);
  expect(papi?.regionMean).toBeCloseTo(43.43, 1);
  expect(listNeighbourCodes(visitor, dossier.code)).toEqual(['04', '06', '19', '22', '24']);
  expect(listNeighbourCodes(visitor, '99')).toEqual([]);
});

test('the chronicle holds three phases, the milestones and the letter that gave the tasks', async () => {
  const { phases, milestones, taskSource } = await getChronicle(visitor, 2022);
  expect(phases.map((phase) => phase.code)).toEqual(['P1', 'P2', 'P3']);
  expect(milestones).toHaveLength(43);
  expect(taskSource).toMatchObject({ year: 2022, declaredCount: 22, number: '797/BTTTT-THH' });
});

test('what has not come is called planned and not overdue', async () => {
  expect(await showAddress('/lo-trinh?ngay=2024-01-01')).toContain(
    'Theo kế hoạch, đến 01/01/2024 chương trình ở',
  );
  expect(await showAddress('/lo-trinh?ngay=2022-03-23')).toContain('chương trình đang ở');
  expect(await showAddress('/?ngay=2024-06-01')).toMatch(/giữa giai đoạn 2 theo kế hoạch/);
});
