import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { listTaskTrend } from '@/lib/features/reporting/queries/periods';
import { visitor } from '@/lib/platform/auth/viewer';
import { askList, askProblem } from '@/tests/support/open-data';

const days = ['2022-09-20', '2022-12-16'];

test.each(days)('says of the periods by %s what the chart of a task says, candidate or not', async (day) => {
  for (const task of [1, 5, 17]) {
    const drawn = (await listTaskTrend(visitor, task, day)).filter((period) => period.published > 0);
    const { data } = await askList(`trends?group=task&key=${String(task)}&date=${day}`);
    const told = data.filter((row) => Number(row['reported']) > 0);
    expect(
      told.map((row) => [
        row['period'],
        Number(row['completed_on_time']) + Number(row['completed_late']),
        row['reported'],
      ]),
    ).toEqual(drawn.map(({ code, done, published }) => [code, done, published]));
  }
});

test('the counts of a row add up to what was expected', async () => {
  const trends = await askList('trends?group=national,region,pillar,province,task&per-page=500');
  for (const row of trends.data) {
    const parts = [
      'completed_on_time',
      'completed_late',
      'in_progress',
      'overdue',
      'not_applicable',
      'not_reported',
    ];
    expect(parts.reduce((sum, part) => sum + Number(row[part]), 0)).toBe(row['expected']);
  }
  const duties = await askList('punctuality?group=national,region,province&per-page=500');
  for (const row of duties.data) {
    const parts = ['on_time', 'late', 'not_published', 'not_due', 'exempt'];
    expect(parts.reduce((sum, part) => sum + Number(row[part]), 0)).toBe(row['expected']);
  }
});

test('several groups are asked at once, each by its keys, and sorted by period or key', async () => {
  const { data } = await askList('trends?group=province,national&key=ha-noi,all&sort=-key');
  expect(new Set(data.map((row) => row['key']))).toEqual(new Set(['ha-noi', 'all']));
  expect(data[0]?.['key']).toBe('ha-noi');
  expect((await askList('trends?group=province&key=ha-noi&year=2022')).meta.total).toBe(9);
});

test('punctuality of a pillar is refused: a report covers every pillar', async () => {
  const { errors } = await askProblem('punctuality?group=pillar');
  expect(errors?.map(({ parameter }) => parameter)).toEqual(['group']);
});
