import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { askApi, askList, askProblem } from '@/tests/support/open-data';

test('there are 63 provinces to 30 June 2025 and 34 after', async () => {
  expect((await askList('provinces?date=2025-06-30')).meta.total).toBe(63);
  expect((await askList('provinces?date=2025-07-01')).meta.total).toBe(34);
});

test('what the documents prove is the count of the overview: 4, 44 and 38', async () => {
  const { data } = await askList('provinces?date=2022-12-16&per-page=100');
  const proven = ['steering_committee', 'resolution', 'five_year_plan'].map(
    (fact) => data.filter((row) => row[fact] === 'proven').length,
  );
  expect(proven).toEqual([4, 44, 38]);
});

test('a unit of the merger names what it was formed from and has blanks, not zeros', async () => {
  const { data } = await askList('provinces?date=2026-01-01&province=ho-chi-minh');
  expect(data[0]?.['formed_from']).toContain('binh-duong');
  expect(data[0]).toMatchObject({ resolution: null, verified_tasks_completed: null });
});

test('the last day of a unit is its own, not the first without it', async () => {
  const [unit] = (await askList('provinces?date=2025-06-30&province=binh-duong')).data;
  expect(unit?.['exists_to']).toBe('2025-06-30');
});

test('a province by itself tells every name it had', async () => {
  const answer = await askApi('provinces/thua-thien-hue');
  const { data } = (await answer.json()) as {
    data: { name: string; versions: readonly { name_full: string; valid_to: string | null }[] };
  };
  expect(answer.status).toBe(200);
  expect(data.versions.map((each) => each.valid_to)).toContain('2024-12-31');
});

test('a unit that does not exist on the day is not found, nor is a file of one', async () => {
  for (const path of [
    'provinces/binh-duong?date=2026-01-01',
    'provinces/x',
    'provinces/ha-noi.csv',
    'provinces/a/b',
  ])
    expect((await askProblem(path)).status, path).toBe(404);
  expect((await askProblem('provinces/x')).errors).toBeUndefined();
  expect((await askProblem('provinces/24')).errors?.[0]?.detail).toMatch(/Bắc Giang.*Bắc Ninh/);
  expect((await askProblem('provinces/ha-noi?ngay=2022-01-01')).errors?.[0]?.parameter).toBe('ngay');
});
