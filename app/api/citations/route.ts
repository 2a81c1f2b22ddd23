import { takeSnapshot } from '@/app/open-data/snapshot';
import { keepCitation } from '@/lib/features/citations/commands';
import { findingIn } from '@/lib/features/citations/model/finding';
import { citedScreens, type CitedPage, type Snapshot } from '@/lib/features/citations/model/snapshot';
import { citeSchema } from '@/lib/features/citations/schema';
import type { Locale } from '@/lib/i18n/locale';
import { findScreen } from '@/lib/platform/addresses';
import { clientOf } from '@/lib/platform/auth/client';
import { visitor } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { isUnavailable } from '@/lib/platform/db-outage';
import type { RefusedStatus } from '@/lib/platform/error-words';
import { logError } from '@/lib/platform/log';
import { isSameOrigin } from '@/lib/platform/origin';
import { readOwnPage } from '@/lib/platform/own-page';
import type { Reason } from '@/lib/platform/outcome';
import { expire } from '@/lib/platform/page-cache/expire';
import { queryString, readQuery } from '@/lib/platform/query';
import { refusalPage } from '@/lib/platform/refusal-page';
import { href, path } from '@/lib/platform/routes';

export const dynamic = 'force-dynamic';

/** The form holds one address. */
const largestForm = 8192;

const statusOf: Partial<Record<Reason, RefusedStatus>> = { invalid: 413, limited: 429, unavailable: 503 };

/** What of a question chooses figures; orders and pages only arrange them. */
const figures = [
  ...(['region', 'provinces', 'component', 'year', 'measure', 'borders', 'group', 'kind', 'q'] as const),
];

/** Lists of what is dated themselves: their day chooses rows, where elsewhere it only says when they were read. */
const datedLists: readonly string[] = ['documents', 'claim'];

type Asked = Readonly<{ locale: Locale; page: CitedPage; asOf: IsoDay; address: string }>;

function refusedBefore({ headers }: Request): RefusedStatus | null {
  if (!isSameOrigin(headers)) return 403;
  if (headers.get('content-type')?.startsWith('multipart/form-data;') !== true) return 415;
  const length = Number(headers.get('content-length') ?? Number.NaN);
  if (Number.isNaN(length)) return 400;
  return length > largestForm ? 413 : null;
}

/** The page a form names, read as the proxy reads addresses; null for one that shows no figures. */
async function readAsked(request: Request): Promise<Asked | null> {
  const form = await request.formData().catch(() => new FormData());
  const given = citeSchema.safeParse(Object.fromEntries(form));
  if (!given.success) return null;
  const url = new URL(given.data.page, 'http://portal');
  const address = findScreen(url.pathname);
  const screen = citedScreens.find((each) => each === address?.screen);
  if (address === null || screen === undefined) return null;
  const state = readQuery(address.locale, screen, url.searchParams);
  if (state === null) return null;
  const names = datedLists.includes(screen) ? ([...figures, 'date'] as const) : figures;
  const asked = names.flatMap((name) => (state[name] === undefined ? [] : [[name, state[name]] as const]));
  const page = { screen, params: address.params, state: Object.fromEntries(asked) };
  const { locale } = address;
  const asOf = state.date ?? today();
  return {
    locale,
    page,
    asOf,
    address: `${path(locale, screen, address.params)}${queryString(locale, state)}`,
  };
}

/** The figures of the page and the sentence it begins with; null for a page that has no figures. */
async function quote({ locale, page, asOf, address }: Asked): Promise<Snapshot | null> {
  const [snapshot, html] = await Promise.all([takeSnapshot(page, asOf), readOwnPage(address)]);
  if (snapshot === null || html === null) return null;
  const text = findingIn(html);
  return text === null ? snapshot : { ...snapshot, sentence: { locale, text } };
}

async function cite(request: Request): Promise<Response> {
  const asked = await readAsked(request);
  if (asked === null) return refusalPage('vi', 404);
  const { locale } = asked;
  const snapshot = await quote(asked);
  if (snapshot === null) return refusalPage(locale, 404);
  const outcome = await keepCitation(visitor, { snapshot, ip: clientOf(request.headers).ip });
  if (!outcome.ok) return refusalPage(locale, statusOf[outcome.reason] ?? 400, outcome.retryAfterSeconds);
  await expire(outcome.expire);
  const location = href(locale, 'citation', { hash: outcome.value });
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store' } });
}

/** Keeps the figures of a page and leads to their citation; a plain form, because public pages have no script. */
export async function POST(request: Request): Promise<Response> {
  const status = refusedBefore(request);
  if (status !== null) return refusalPage('vi', status);
  try {
    return await cite(request);
  } catch (error) {
    logError('citation-failed', error);
    if (isUnavailable(error)) return refusalPage('vi', 503);
    throw error;
  }
}
