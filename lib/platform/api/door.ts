import type { Locale } from '@/lib/i18n/locale';
import { openHeaders } from '@/lib/platform/api/headers';
import { languageOf } from '@/lib/platform/api/language';
import { takeTokens } from '@/lib/platform/api/limit';
import type { Format } from '@/lib/platform/api/names';
import { problem } from '@/lib/platform/api/problem';
import { clientOf } from '@/lib/platform/auth/client';
import { isUnavailable } from '@/lib/platform/db-outage';
import { logError } from '@/lib/platform/log';

/** What a format takes from a sender's bucket: a file is worth ten pages. */
const costs = { json: 1, csv: 10, xlsx: 20, zip: 60 } as const satisfies Record<Format | 'zip', number>;

type Answer = (locale: Locale) => Promise<Response | null> | Response | null;

/**
 * The way into the open data: limits, and every way in which an answer may fail, said as a problem document. `null` is
 * "no such resource".
 */
export async function apiDoor(
  request: Pick<Request, 'headers'>,
  format: keyof typeof costs,
  answer: Answer,
): Promise<Response> {
  const locale = languageOf(request.headers);
  const wait = takeTokens(clientOf(request.headers).ip, costs[format]);
  if (wait !== null) return problem(locale, 429, { headers: { 'retry-after': String(wait) } });
  try {
    return (await answer(locale)) ?? problem(locale, 404);
  } catch (error) {
    const id = logError('open-data-failed', error);
    if (isUnavailable(error)) return problem(locale, 503, { headers: { 'retry-after': '5' } });
    return problem(locale, 500, { id });
  }
}

const allowed = 'GET, HEAD, OPTIONS';

/** Open data are read; nothing is written here. */
export function onlyReading(request: Request): Response {
  return problem(languageOf(request.headers), 405, { headers: { allow: allowed } });
}

/** Any site may read, with any simple header and its validators. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...openHeaders,
      allow: allowed,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'accept-language, if-none-match',
      'access-control-max-age': '86400',
    },
  });
}
