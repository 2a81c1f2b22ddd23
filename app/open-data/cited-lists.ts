import type { CitedPage, CitedPart, CitedScreen } from '@/lib/features/citations/model/snapshot';
import type { IsoDay } from '@/lib/platform/day';

/** One list of the open data that a page shows: what to ask it, and which columns a citation keeps. */
export type CitedList = Pick<CitedPart, 'resource' | 'keys' | 'columns'> &
  Readonly<{ query: Readonly<Record<string, string>> }>;

type Query = CitedList['query'];

const answer = [
  ...['provenance', 'value_status', 'percent', 'value', 'unit_vi', 'unit_en'],
  ...['completed_on', 'period', 'decided_on', 'receipt'],
];

const proven = (query: Query): CitedList => ({
  resource: 'provinces',
  keys: 1,
  columns: [
    ...['name', 'name_en', 'steering_committee', 'resolution', 'five_year_plan'],
    ...['verified_tasks_completed', 'newest_period'],
  ],
  query,
});

const reported = (columns: readonly string[], query: Query): CitedList => ({
  resource: 'progress',
  keys: 1,
  columns: [...columns, ...answer],
  query,
});

const observed = (query: Query): CitedList => ({
  resource: 'observations',
  keys: 1,
  columns: [
    ...['province_name', 'name_vi', 'name_en', 'year', 'value', 'unit', 'rank', 'rank_of'],
    ...['value_status', 'basis', 'source'],
  ],
  query: { sort: 'rank', ...query },
});

const claimed = (query: Query): CitedList => ({
  resource: 'claims',
  keys: 1,
  columns: [
    ...['id', 'text_vi', 'text_en', 'publisher', 'as_of', 'numerator', 'denominator'],
    ...['value', 'unit', 'type', 'source'],
  ],
  query: { ...query, sort: 'date' },
});

type Lists = (page: CitedPage, date: IsoDay) => readonly CitedList[];

const lists: Readonly<Record<CitedScreen, Lists>> = {
  home: (_, date) => [proven({ date })],
  provinces: ({ state: { region } }, date) => [proven(region === undefined ? { date } : { date, region })],
  compare: ({ state: { provinces } }, date) =>
    provinces === undefined ? [] : [proven({ date, province: provinces })],
  province: ({ params: { slug = '' } }, date) => [
    proven({ date, province: slug }),
    reported(['task', 'task_vi', 'task_en'], { date, province: slug, sort: 'task' }),
  ],
  task: ({ params: { number = '' } }, date) => [
    reported(['province_name'], { date, task: number, sort: 'province' }),
  ],
  indicator: ({ params: { code = '' }, state: { component = '', year = '' } }) => [
    observed({ indicator: code.toUpperCase(), component, year }),
  ],
  claim: ({ params: { subject = '' } }) => [claimed({ subject })],
};

/** The lists behind a page on a day, of an index with its component and year; none for a page whose question they cannot answer. */
export function citedLists(page: CitedPage, date: IsoDay): readonly CitedList[] {
  return lists[page.screen](page, date);
}
