import type { CitedPart } from '@/lib/features/citations/model/snapshot';
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

/** A table in today's borders, with the former provinces beneath each merged unit. */
const merged = (query: Query): CitedList => ({
  resource: 'borders',
  keys: 2,
  columns: ['slug', 'part_of', 'name', 'name_en', 'year', 'rank', 'value', 'of', 'share', 'value_status'],
  query,
});

const reported = (columns: readonly string[], query: Query, keys = 1): CitedList => ({
  resource: 'progress',
  keys,
  columns: [...columns, ...answer],
  query,
});

const observed = (query: Query, keys = 1): CitedList => ({
  resource: 'observations',
  keys,
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
    ...[
      'id',
      'text_vi',
      'text_en',
      'publisher',
      'as_of',
      'numerator',
      'denominator',
      'value',
      'unit',
      'type',
    ],
    ...['own_day', 'own_proven', 'own_undated', 'own_later', 'own_none', 'source'],
  ],
  query: { ...query, sort: 'date' },
});

const written = (columns: readonly string[], query: Query): CitedList => ({
  resource: 'documents',
  keys: 1,
  columns: ['id', 'number', 'kind', 'province_name', 'issued_on', ...columns],
  query,
});

const asked = (date: IsoDay): CitedList => ({
  resource: 'tasks',
  keys: 1,
  columns: [
    ...['number', 'short_vi', 'short_en', 'provenance', 'provinces', 'completed_on_time', 'completed_late'],
    ...['half_or_more', 'below_half', 'not_applicable', 'no_figure', 'not_reported'],
  ],
  query: { date, year: date.slice(0, 4), sort: 'number' },
});

const stood = (query: Query): CitedList => ({
  resource: 'trends',
  keys: 2,
  columns: [
    ...['key', 'period', 'reported', 'expected', 'completed_on_time', 'completed_late', 'in_progress'],
    ...['overdue', 'not_applicable', 'not_reported'],
  ],
  query: { ...query, sort: 'key' },
});

const met = (query: Query): CitedList => ({
  resource: 'punctuality',
  keys: 2,
  columns: [
    ...['key', 'period', 'expected', 'on_time', 'late', 'not_published', 'not_due', 'exempt', 'locks_on'],
  ],
  query: { ...query, sort: 'key' },
});

const described = (): CitedList => ({
  resource: 'indicators',
  keys: 3,
  columns: [
    ...['indicator', 'scheme', 'component', 'name_vi', 'name_en', 'publisher', 'unit', 'scale', 'direction'],
    ...['year_from', 'year_to', 'legal_document', 'weight', 'weight_basis'],
  ],
  query: { sort: 'indicator' },
});

const aimed = (): CitedList => ({
  resource: 'targets',
  keys: 1,
  columns: [
    ...['id', 'title_vi', 'title_en', 'comparator', 'value', 'unit', 'due', 'document_number'],
    ...['baseline_value', 'baseline_as_of', 'latest_value', 'latest_as_of', 'source'],
  ],
  query: {},
});

/** What a citation keeps of each kind of figures; the question says of which. */
export const kept = {
  proven,
  merged,
  reported,
  observed,
  claimed,
  written,
  asked,
  stood,
  met,
  described,
  aimed,
};
