/** The lists of the API, in the order in which they are explained. */
export const resourceNames = [
  'provinces',
  'borders',
  'tasks',
  'progress',
  'documents',
  'committees',
  'leaders',
  'own-tasks',
  'assessments',
  'indicators',
  'observations',
  'claims',
  'trends',
  'punctuality',
  'publications',
  'coverage',
  'targets',
  'milestones',
  'fields',
  'key-tasks',
  'partners',
  'partnerships',
  'days',
  'log-heads',
] as const;

export type ResourceName = (typeof resourceNames)[number];

export const formats = ['json', 'csv', 'xlsx'] as const;

export type Format = (typeof formats)[number];

/** `tasks.csv` is the list `tasks` as CSV; without an extension it is JSON. */
export function splitFormat(path: string): readonly [name: string, format: Format] {
  const format = formats.find((each) => path.endsWith(`.${each}`));
  return format === undefined ? [path, 'json'] : [path.slice(0, -format.length - 1), format];
}

/** The address of a list in a format; what is blank is not asked. JSON needs no extension. */
export function apiHref(
  resource: ResourceName,
  format: Format,
  query: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  const path = `/api/v1/${resource}${format === 'json' ? '' : `.${format}`}`;
  return search === '' ? path : `${path}?${search.replaceAll('%2C', ',')}`;
}
