import '@/tests/support/data-cache';
import { describe, expect, test } from 'vitest';
import Claims from '@/app/[locale]/(public)/claims/page';
import Compare from '@/app/[locale]/(public)/compare/page';
import Documents from '@/app/[locale]/(public)/documents/page';
import Home from '@/app/[locale]/(public)/page';
import Province from '@/app/[locale]/(public)/provinces/[slug]/page';
import Provinces from '@/app/[locale]/(public)/provinces/page';
import Task from '@/app/[locale]/(public)/tasks/[number]/page';
import Tasks from '@/app/[locale]/(public)/tasks/page';
import Trends from '@/app/[locale]/(public)/trends/page';
import { writeState } from '@/lib/platform/state';
import type { State } from '@/lib/platform/query';
import { filesIn, showPage, tableRows, type Row } from '@/tests/support/shown';

const asked = (state: State) => (Object.keys(state).length === 0 ? {} : { view: writeState(state) });
const days: readonly State[] = [{}, { date: '2022-09-20' }];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const all = (rows: readonly Row[], column: string) => sum(rows.map((row) => Number(row[column] ?? 0)));
const numbers = (rows: readonly (readonly string[])[], at: number) =>
  sum(rows.map((row) => Number((row.at(at) ?? '').replace(/[.\s].*|\/.*/g, '').replace(',', '.')) || 0));
const isPeriod = (row: readonly string[]) => row[0]?.startsWith('tháng') === true;
const done = (rows: readonly Row[]) => all(rows, 'completed_on_time') + all(rows, 'completed_late');

describe.each(days)('on the day asked by %o, the files hold what is shown by', (day) => {
  test('the overview: ranking, tasks and the way of the country', async () => {
    const html = await showPage(Home, asked(day));
    const [provinces = [], tasks = [], trend = []] = await filesIn(html);
    const rows = tableRows(html);
    const ranking = rows.filter((row) => row.length === 4);
    expect(provinces).toHaveLength(ranking.length);
    expect(all(provinces, 'verified_tasks_completed')).toBe(numbers(ranking, 3));
    const board = rows.filter((row) => row.length === 5 && row[0] !== '');
    expect(tasks).toHaveLength(22);
    expect(done(tasks)).toBe(numbers(board, 4));
    const periods = rows.filter((row) => row.length === 9);
    expect(trend).toHaveLength(periods.length);
    expect(all(trend, 'in_progress')).toBe(numbers(periods, 3));
  });

  test('the list of provinces, filtered by words', async () => {
    const html = await showPage(Provinces, asked({ ...day, q: 'hoa' }));
    const [provinces = [], ranks = []] = await filesIn(html);
    const shown = tableRows(html);
    expect(provinces.map((row) => row['name']).toSorted()).toEqual(shown.map(([name]) => name).toSorted());
    const own = ranks.filter((row) => provinces.some((each) => each['slug'] === row['province']));
    expect(all(own, 'rank')).toBe(numbers(shown, 6));
  });

  test('a task: answers and periods', async () => {
    const html = await showPage(Task, { number: '5', ...asked(day) });
    const [answers = [], trend = []] = await filesIn(html);
    const rows = tableRows(html);
    const standing = rows.filter(([, , value]) => value?.endsWith('%'));
    expect(answers.filter((row) => row['percent'] !== null)).toHaveLength(standing.length);
    expect(all(answers, 'percent')).toBe(numbers(standing, 2));
    const periods = rows.filter(([name]) => name?.startsWith('tháng'));
    // A period nobody has reported in yet is not drawn; the file says of it what is carried on.
    const told = trend.filter((row) => Number(row['reported']) > 0);
    expect(told).toHaveLength(periods.length);
    expect(done(told)).toBe(numbers(periods, 1));
    expect(all(trend, 'reported')).toBe(numbers(periods, 2));
  });

  test('the board of tasks', async () => {
    const html = await showPage(Tasks, asked(day));
    const [tasks = []] = await filesIn(html);
    const board = tableRows(html).filter((row) => row.length === 5);
    expect(tasks).toHaveLength(board.length);
    expect(done(tasks)).toBe(numbers(board, 4));
  });

  test('a province: facts, tasks, periods, indices and documents', async () => {
    const html = await showPage(Province, { slug: 'ha-noi', ...asked(day) });
    const [facts = [], answers = [], trend = [], papi = [], dti = [], ...others] = await filesIn(html);
    const [means = [], documents = [], publications = []] = others;
    const rows = tableRows(html);
    expect(facts.map((row) => row['slug'])).toEqual(['ha-noi']);
    const tasks = rows.filter((row) => row.length === 6 && /^\d+$/.test(row[0] ?? ''));
    expect(answers).toHaveLength(tasks.filter(([, , , percent]) => percent !== '–').length);
    expect(all(answers, 'percent')).toBe(numbers(tasks, 3));
    const periods = rows.filter((row) => row.length === 9 && row[0]?.startsWith('tháng'));
    const own = trend.filter((row) => row['key'] === 'ha-noi');
    expect(own).toHaveLength(periods.length);
    expect(all(own, 'in_progress')).toBe(numbers(periods, 3));
    expect(papi.length * dti.length).toBeGreaterThan(0);
    expect(means.some((row) => row['indicator'] === 'PAPI' && row['mean'] !== null)).toBe(true);
    expect(documents).toHaveLength(rows.filter((row) => row.length === 7).length);
    const history = publications.flatMap(({ receipt }) => (html.includes(String(receipt)) ? [receipt] : []));
    expect(history).toHaveLength(publications.length);
  });

  test('the trends of regions and of provinces, and how duties were met', async () => {
    for (const group of ['region', 'province']) {
      const html = await showPage(Trends, asked({ ...day, group }));
      const [trend = [], duties = []] = await filesIn(html);
      const rows = tableRows(html);
      const met = rows.filter((row) => row.length === 7 && isPeriod(row));
      expect(duties).toHaveLength(met.length);
      expect(all(duties, 'expected')).toBe(numbers(met, 6));
      const stood = rows.filter((row) => row.length === 9 && isPeriod(row));
      const cells = rows.filter((row) => !isPeriod(row)).flatMap((row) => row.slice(1));
      expect(trend).toHaveLength(group === 'region' ? stood.length : cells.length);
      expect(numbers(stood, 3)).toBe(group === 'region' ? all(trend, 'in_progress') : 0);
    }
  });

  test('two provinces side by side', async () => {
    const html = await showPage(Compare, asked({ ...day, provinces: 'ha-noi,da-nang' }));
    const [facts = [], answers = [], trend = []] = await filesIn(html);
    expect(facts.map((row) => row['slug']).toSorted()).toEqual(['da-nang', 'ha-noi']);
    expect(new Set(answers.map((row) => row['province']))).toEqual(new Set(['da-nang', 'ha-noi']));
    expect(trend).toHaveLength(tableRows(html).filter((row) => row.length === 9).length);
  });
});

test.each([
  {},
  { q: '05-NQ/TU' },
  { q: 'chuyen doi so' },
  { kind: 'plan', year: '2022' },
  { provinces: 'trung-uong' },
  { region: 'tay-nguyen', date: '2022-05-05', sort: 'name' },
] satisfies State[])('the file of the registry asked for %o holds every document it found', async (state) => {
  const html = await showPage(Documents, asked(state));
  const [documents = []] = await filesIn(html);
  const found = /role="status"><b>(\d+)/.exec(html)?.[1];
  expect(documents).toHaveLength(Number(found));
  // Equals of one day may stand in either order, so that what the first page shows is looked for in the whole file.
  const numbered = new Set(documents.flatMap((row) => row['number'] ?? []));
  const shown = tableRows(html).flatMap(([number = '']) => (number.includes('/') ? [number] : []));
  expect(shown.filter((number) => !numbered.has(number))).toEqual([]);
});

test('the file of the claims holds each claim with our count of its day', async () => {
  const html = await showPage(Claims, {});
  const [counted = [], others = []] = await filesIn(html);
  const rows = tableRows(html);
  const compared = rows.filter((row) => row.length === 6);
  expect(counted.filter((row) => row['own_day'] !== null)).toHaveLength(compared.length);
  expect(all(counted, 'own_none')).toBe(numbers(compared, 5));
  expect(all(counted, 'own_proven')).toBe(numbers(compared, 2));
  expect(others).toHaveLength(rows.filter((row) => row.length === 4).length);
});
