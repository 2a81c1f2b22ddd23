/**
 * What a page shows, named: a page is thrown away when one of its tags expires.
 * The plural is the collection (lists, counts, and a stored "no such province"); the singular is one thing.
 */
export const tag = {
  /** Counts and figures of the whole country. */
  national: 'national',
  provinces: 'provinces',
  province: (slug: string) => `province:${slug}`,
  documents: 'documents',
  document: (id: string) => `document:${id}`,
  committees: 'committees',
  programme: 'programme',
  tasks: 'tasks',
  task: (number: number) => `task:${String(number)}`,
  reporting: 'reporting',
  period: (label: string) => `period:${label}`,
  indicators: 'indicators',
  indicator: (code: string) => `indicator:${code}`,
  claims: 'claims',
  help: 'help',
  logHeads: 'log-heads',
  assessments: 'assessments',
  citation: (hash: string) => `citation:${hash}`,
} as const;
