import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { listTaskRows } from '@/lib/features/reporting/queries/task-record';
import { visitor } from '@/lib/platform/auth/viewer';
import { askList } from '@/tests/support/open-data';

const days = ['2022-06-30', '2022-09-20', '2022-12-16'];

test.each(days)('says of %s what the page of a task says, province by province', async (day) => {
  for (const task of [1, 5, 17]) {
    const onPage = (await listTaskRows(visitor, task, day)).filter((row) => row.valueStatus !== null);
    const { data } = await askList(`progress?task=${String(task)}&date=${day}&per-page=500&sort=province`);
    expect(data.map((row) => [row['province'], row['percent'], row['value_status'], row['period']])).toEqual(
      onPage.map((row) => [row.slug, row.percent, row.valueStatus, row.period]),
    );
  }
});

test('a period holds one answer of each province to each task, and all periods hold them all', async () => {
  const { data, meta } = await askList('progress?period=2022-05&per-page=500');
  const keys = data.map((row) => `${String(row['province'])} ${String(row['task'])}`);
  expect(data.every((row) => row['period'] === '2022-05')).toBe(true);
  expect(new Set(keys).size).toBe(data.length);
  expect((await askList('progress?period=all')).meta.total).toBeGreaterThan(meta.total);
});

test('what the demonstration invents is labelled in every row, and no report is no row', async () => {
  const { data, meta } = await askList('progress?per-page=500');
  expect(meta['is_demonstration']).toBe(true);
  expect(data.every((row) => row['is_invented'] === true)).toBe(true);
  expect((await askList('progress?date=2022-04-01')).meta.total).toBe(0);
});

test('candidates are told apart from verified tasks', async () => {
  const { data } = await askList('tasks?year=2022');
  expect(data.filter((row) => row['provenance'] === 'verified')).toHaveLength(8);
  expect(data.filter((row) => row['provenance'] === 'candidate')).toHaveLength(14);
});

const sorts = ['', 'province', '-province', 'task', 'period', '-percent', 'completed'];

test.each(sorts)('parts of a list sorted by "%s" put together are the list', async (sort) => {
  const question = `progress?period=all&region=dong-nam-bo&task=1,5,17${sort === '' ? '' : `&sort=${sort}`}`;
  const { data, meta } = await askList(`${question}&per-page=500`);
  expect(meta.total).toBe(data.length);
  const size = Math.ceil(data.length / 3);
  const parts = await Promise.all(
    [1, 2, 3].map((page) => askList(`${question}&per-page=${String(size)}&page=${String(page)}`)),
  );
  expect(parts.flatMap((part) => part.data)).toEqual(data);
});

test('answers are sorted by what was asked, what has none last, then newest period, province and task', async () => {
  const { data } = await askList('progress?period=all&province=ha-noi,lang-son&sort=-percent&per-page=500');
  const byKey = (one: Row, other: Row) =>
    compare(other, one, 'period') || compare(one, other, 'province') || compare(one, other, 'task');
  const known = data.filter((row) => row['percent'] !== null);
  const unknown = data.filter((row) => row['percent'] === null);
  expect(known.length).toBeGreaterThan(0);
  expect(unknown.length).toBeGreaterThan(0);
  expect(data).toEqual([
    ...known.toSorted((one, other) => compare(other, one, 'percent') || byKey(one, other)),
    ...unknown.toSorted(byKey),
  ]);
});

type Row = Readonly<Record<string, unknown>>;

function compare(one: Row, other: Row, column: string): number {
  const [before, after] = [one[column], other[column]] as [string, string];
  return Number(before > after) - Number(before < after);
}
