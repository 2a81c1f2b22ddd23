/** Path parameters that hold only what an address of ours can hold, so that random paths meet no page. */
export const segmentPatterns: Readonly<Record<string, string>> = {
  slug: '[a-z0-9-]{1,48}',
  number: '[0-9]{1,4}',
  code: '[a-zA-Z0-9-]{1,48}',
  id: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  subject: '[a-z-]{1,48}',
  /** SHA-256 of what was cited. */
  hash: '[0-9a-f]{64}',
  period: '[0-9]{4}(?:-(?:[0-9]{2}|Q[1-4]|H[12]))?',
  year: '20[0-9]{2}',
  /** A year and a kind of period: `2023-quarter`. */
  plan: '[0-9]{4}-(?:month|quarter|half-year|year)',
  /** What the proxy writes for the longest question: twelve provinces, or a hundred letters to search. */
  view: '[a-zA-Z0-9_-]{1,1600}',
};
