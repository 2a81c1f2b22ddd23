import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { completed, silent, tasksOf } from '@/lib/features/programme/model/task';
import { listPeriodProgress, listTaskTrend } from '@/lib/features/reporting/queries/periods';
import { getProvinceRecord } from '@/lib/features/reporting/queries/province-record';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { listTaskRows } from '@/lib/features/reporting/queries/task-record';
import { visitor } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';
import { showAddress } from '@/tests/support/public-pages';

const today = '2022-12-16';
const earlier = '2022-10-20';

type Counted = Readonly<{ name: string; count: number }>;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('a province’s completed tasks equal the rows counted by hand', async () => {
  const counted = await ownerDb().$queryRaw<Counted[]>`
    select p.slug as name, count(*)::int as count from "Standing" s
    join "Province" p on p.id = s."provinceId" join "Task" t on t.id = s."taskId"
    where t.provenance = 'verified' and s.percent = 100 group by p.slug`;
  const byHand = new Map(counted.map((each) => [each.name, each.count]));
  const provinces = await listProvinceProgress(visitor, today);
  expect(provinces.map((each) => each.done)).toEqual(provinces.map((each) => byHand.get(each.slug) ?? 0));
});

test('every task counts each of the 63 provinces exactly once, and both sums agree', async () => {
  const [tasks, provinces] = await Promise.all([
    listTaskProgress(visitor, today),
    listProvinceProgress(visitor, today),
  ]);
  for (const task of tasks) expect(silent(task)).toBeGreaterThanOrEqual(0);
  expect(sum(tasksOf(tasks, 'verified').map(completed))).toBe(sum(provinces.map((each) => each.done)));
});

test('an earlier day is read from the revisions decided by then', async () => {
  const counted = await ownerDb().$queryRaw<Counted[]>`
    select x.slug as name, count(*) filter (where x.percent = 100)::int as count from (
      select distinct on (r."provinceId", i."taskId") p.slug, i.percent
      from "RevisionItem" i join "Decision" d on d."revisionId" = i."revisionId" and d.outcome = 'published'
      join "Revision" v on v.id = i."revisionId" join "Report" r on r.id = v."reportId"
      join "ReportingPeriod" q on q.id = r."periodId" join "Province" p on p.id = r."provinceId"
      join "Task" t on t.id = i."taskId" and t.provenance = 'verified'
      where d."decidedAt" < '2022-10-20T17:00:00Z'
      order by r."provinceId", i."taskId", q."startsOn" desc, d."decidedAt" desc
    ) x group by x.slug`;
  const byHand = new Map(counted.map((each) => [each.name, each.count]));
  const provinces = await listProvinceProgress(visitor, earlier);
  expect(provinces.map((each) => each.done)).toEqual(provinces.map((each) => byHand.get(each.slug) ?? 0));
  const now = await listProvinceProgress(visitor, today);
  expect(sum(provinces.map((each) => each.done))).toBeLessThan(sum(now.map((each) => each.done)));
});

test('before the first publication no province has an answer', async () => {
  const provinces = await listProvinceProgress(visitor, '2022-04-01');
  expect(provinces.every((each) => each.period === null && each.done === 0)).toBe(true);
});

test('the last period’s sum is what stands today, and no period publishes more than it expects', async () => {
  const [periods, provinces] = await Promise.all([
    listPeriodProgress(visitor, today),
    listProvinceProgress(visitor, today),
  ]);
  expect(periods.map((period) => period.code)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12].map(codeOf));
  expect(periods.at(-1)?.done).toBe(sum(provinces.map((each) => each.done)));
  for (const period of periods) expect(period.published).toBeLessThanOrEqual(period.expected);
  expect(periods.at(-1)).toMatchObject({ dueOn: '2022-12-20', cutOffOn: '2022-12-14' });
});

test('a task’s trend ends where its rows stand', async () => {
  const [trend, rows] = await Promise.all([
    listTaskTrend(visitor, 3, today),
    listTaskRows(visitor, 3, today),
  ]);
  expect(rows).toHaveLength(63);
  expect(trend.at(-1)?.done).toBe(rows.filter((row) => row.percent === 100).length);
});

test('a province’s record holds 22 answers and its publications, newest first, with receipts', async () => {
  const [province] = await listProvinceProgress(visitor, today);
  if (province === undefined) throw new Error('No province was found.');
  const { answers, publications } = await getProvinceRecord(visitor, province, today);
  expect(answers.map((answer) => answer.number)).toEqual(Array.from({ length: 22 }, (_, index) => index + 1));
  expect(answers.filter((each) => each.provenance === 'verified' && each.percent === 100)).toHaveLength(
    province.done,
  );
  expect(publications[0]?.period).toBe(province.period);
  const periods = publications.map((publication) => publication.period);
  expect(periods).toEqual(periods.toSorted().toReversed());
  expect(publications.every((publication) => publication.receipt !== '')).toBe(true);
});

function codeOf(month: number): string {
  return `2022-${String(month).padStart(2, '0')}`;
}

test('a task that documents prove too says why their count is another', async () => {
  const task = await showAddress('/nhiem-vu/1');
  expect(task).toContain('href="/cong-bo/resolution?ngay=2022-12-16"');
  expect(await showAddress('/nhiem-vu/3')).not.toContain('/cong-bo/');
});

test('on a day that has not come nothing is overdue yet: reports stop at today', async () => {
  expect(await showAddress('/tinh/ha-noi?ngay=2023-06-01')).toContain('chưa có nhiệm vụ quá hạn');
  const task = await showAddress('/nhiem-vu/3?ngay=2030-01-01');
  expect(task).toContain('Đến 16/12/2022, ');
  expect(task).not.toMatch(/tỉnh quá hạn/);
});
