import '@/tests/support/data-cache';
import { describe, expect, test } from 'vitest';
import { completedIn, rowsOf, trendGroups } from '@/lib/features/reporting/model/trend';
import { listPeriodProgress } from '@/lib/features/reporting/queries/periods';
import { getProvinceRecord } from '@/lib/features/reporting/queries/province-record';
import { listPunctuality } from '@/lib/features/reporting/queries/punctuality';
import { listProvinceProgress } from '@/lib/features/reporting/queries/standing';
import { listTrend, listTrendOf } from '@/lib/features/reporting/queries/trend';
import { visitor } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';

const today = '2022-12-16';
const days = [today, '2022-10-20', '2022-05-05', '2023-01-31'];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe.each(days)('as of %s', (day) => {
  test.each(trendGroups)('the six statuses of a %s add up to what is expected of it', async (group) => {
    const rows = await listTrend(visitor, group, day);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const { onTime, late, open, overdue, notApplicable, silent } = row;
      expect(onTime + late + open + overdue + notApplicable + silent, row.key).toBe(row.expected);
      expect(row.reported).toBeLessThanOrEqual(row.provinces);
    }
  });

  test.each(['national', 'region', 'province'] as const)(
    'on time, late, silent, not due and exempt add up to the duties of a %s (invariant 9)',
    async (group) => {
      const rows = await listPunctuality(visitor, group, day);
      for (const row of rows)
        expect(row.onTime + row.late + row.silent + row.notDue + row.exempt, row.key).toBe(row.expected);
      const country = await listPunctuality(visitor, 'national', day);
      for (const whole of country) {
        const parts = rows.filter((row) => row.period === whole.period);
        for (const part of ['expected', 'onTime', 'late', 'silent', 'notDue', 'exempt'] as const)
          expect(sum(parts.map((row) => row[part]))).toBe(whole[part]);
      }
    },
  );

  test('regions, pillars and provinces add up to the country in every period', async () => {
    const country = await listTrend(visitor, 'national', day);
    for (const group of ['region', 'pillar', 'province'] as const) {
      const rows = await listTrend(visitor, group, day);
      for (const whole of country) {
        const parts = rows.filter((row) => row.period === whole.period);
        for (const part of [
          'expected',
          'onTime',
          'late',
          'open',
          'overdue',
          'notApplicable',
          'silent',
        ] as const)
          expect(sum(parts.map((row) => row[part])), group).toBe(whole[part]);
      }
    }
  });
});

test('the country’s trend is the one the overview shows', async () => {
  const [trend, periods] = await Promise.all([
    listTrend(visitor, 'national', today),
    listPeriodProgress(visitor, today),
  ]);
  expect(trend.map((row) => [row.period, completedIn(row), row.reported])).toEqual(
    periods.map((period) => [period.code, period.done, period.published]),
  );
  expect(trend[0]).toMatchObject({
    key: 'all',
    setYear: 2022,
    provinces: 63,
    expected: 504,
    locksOn: '2022-04-30',
    dueOn: '2022-12-31',
  });
});

test('a province’s last period is where it stands', async () => {
  const [rows, provinces] = await Promise.all([
    listTrend(visitor, 'province', today),
    listProvinceProgress(visitor, today),
  ]);
  for (const { slug, done } of provinces) {
    const last = rowsOf(rows, slug).at(-1);
    expect(last && completedIn(last), slug).toBe(done);
  }
});

test('a province stands beside its region and the country with the same numbers', async () => {
  const provincesOfDay = await listProvinceProgress(visitor, today);
  const province = provincesOfDay.find(({ slug }) => slug === 'lang-son');
  if (province?.region == null) throw new Error('Lạng Sơn was not found.');
  const { trend: rows } = await getProvinceRecord(visitor, province, today);
  const [country, regions, provinces, two] = await Promise.all([
    listTrend(visitor, 'national', today),
    listTrend(visitor, 'region', today),
    listTrend(visitor, 'province', today),
    listTrendOf(visitor, ['lang-son', 'ha-noi'], today),
  ]);
  expect(new Set(rows.map((row) => row.key))).toEqual(new Set(['all', province.region, province.slug]));
  expect(rowsOf(rows, 'all')).toEqual(country);
  expect(rowsOf(rows, province.region)).toEqual(rowsOf(regions, province.region));
  expect(rowsOf(rows, province.slug)).toEqual(rowsOf(provinces, province.slug));
  expect(two).toEqual(provinces.filter((row) => ['ha-noi', 'lang-son'].includes(row.key)));
});

test('lateness is counted from the first sending, by hand', async () => {
  const counted = await ownerDb().$queryRaw<{ period: string; onTime: number }[]>`
    select p.code as period, count(*)::int as "onTime" from "Report" r join "ReportingPeriod" p on p.id = r."periodId"
    where r.state = 'published' and coalesce(r."extendedTo", p."dueAt") >
      (select min(v."submittedAt") from "Revision" v where v."reportId" = r.id)
    group by p.code order by p.code`;
  const rows = await listPunctuality(visitor, 'national', today);
  expect(rows.map(({ period, onTime }) => ({ period, onTime }))).toEqual(counted);
  expect(rows.at(-1)).toMatchObject({ period: '2022-12', silent: 0, exempt: 0 });
  expect(rows.at(-1)?.notDue).toBeGreaterThan(0);
});

test('a day to come is told as it is known today', async () => {
  expect(await listPunctuality(visitor, 'region', '2031-01-01')).toEqual(
    await listPunctuality(visitor, 'region', today),
  );
  expect(await listTrend(visitor, 'national', '2031-01-01')).toEqual(
    await listTrend(visitor, 'national', today),
  );
});
