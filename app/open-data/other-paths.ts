import { failuresIn } from '@/lib/platform/api/openapi';

const language = {
  name: 'lang',
  in: 'query',
  required: false,
  description: 'Language of the words: vi or en.',
  schema: { type: 'string', enum: ['vi', 'en'], default: 'vi' },
} as const;

const calendarPart = {
  name: 'part',
  in: 'query',
  required: false,
  description: 'What the calendar holds: digital transformation days, or due days of reports.',
  schema: { type: 'string', enum: ['days', 'reports'], default: 'days' },
} as const;

const slug = {
  name: 'slug',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  example: 'ha-noi',
} as const;

type Operation = Readonly<{
  id: string;
  summary: string;
  type: string;
  parameters: readonly object[];
  failures: Parameters<typeof failuresIn>[0];
}>;

function path({ id, summary, type, parameters, failures }: Operation) {
  return {
    get: {
      operationId: id,
      tags: ['follow'],
      summary,
      parameters,
      responses: {
        200: { description: summary, content: { [type]: {} } },
        304: { description: 'Not modified' },
        ...failuresIn(failures),
      },
    },
  };
}

const atom = 'application/atom+xml';

/** What is followed rather than read as a list: the index, the feeds of publications, the calendar of days. */
export const otherPaths = {
  '/api/v1': path({
    id: 'contents',
    summary: 'What the API holds',
    type: 'application/json',
    parameters: [],
    failures: [429, 503],
  }),
  '/api/v1/publications.atom': path({
    id: 'publications',
    summary: 'The newest publications of the country, as an Atom feed',
    type: atom,
    parameters: [language],
    failures: [400, 429, 503],
  }),
  '/api/v1/provinces/{slug}/publications.atom': path({
    id: 'province_publications',
    summary: 'The publications of one province, as an Atom feed',
    type: atom,
    parameters: [slug, language],
    failures: [400, 404, 429, 503],
  }),
  '/api/v1/days.ics': path({
    id: 'days',
    summary: 'The digital transformation days, or the due days of reports, as a calendar',
    type: 'text/calendar',
    parameters: [language, calendarPart],
    failures: [400, 503],
  }),
};
