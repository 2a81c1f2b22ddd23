import { getTranslations } from 'next-intl/server';
import { readAsked } from '@/lib/features/search/model/asked';
import { goneAfter, placeOf, titleOf, youngSince } from '@/lib/features/search/model/place';
import { suggest } from '@/lib/features/search/queries/results';
import { suggestionsAsked } from '@/lib/features/search/schema';
import { clientOf } from '@/lib/platform/auth/client';
import { visitor } from '@/lib/platform/auth/viewer';
import { formatDate } from '@/lib/platform/format';
import { logError } from '@/lib/platform/log';
import { Pacer } from '@/lib/platform/pace';

export const dynamic = 'force-dynamic';

const most = 8;

/** Somebody typing asks a few times a second; an office shares one address, and without a front server everybody does. */
const senders = new Pacer({ burst: 60, perSecond: 10 });
const everybody = new Pacer({ burst: 300, perSecond: 100 });

function answer(status: number, body: object, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'private, no-store', ...headers } });
}

/** Suggestions while somebody types, for the script of the search box; people without script get the page. */
export async function GET(request: Request): Promise<Response> {
  const { ip } = clientOf(request.headers);
  const seconds = ip === 'direct' ? everybody.take(ip) : senders.take(ip);
  if (seconds !== null) return answer(429, { items: [] }, { 'retry-after': String(seconds) });
  const given = suggestionsAsked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!given.success) return answer(400, { items: [] });
  const { q, locale } = given.data;
  const asked = readAsked(q);
  try {
    const found = asked === null ? [] : await suggest(visitor, asked, most);
    const t = await getTranslations({ locale, namespace: 'search' });
    const items = found.map((each) => {
      const { title, isForeign } = titleOf(each, locale);
      const since = youngSince(each);
      const until = goneAfter(each);
      const kind = t(`kind.${each.kind}`);
      const facts = [
        until === null ? kind : t('kind-until', { kind, day: formatDate(locale, until) }),
        ...(each.alias === null ? [] : [t('alias', { alias: each.alias })]),
      ];
      return {
        title: since === null ? title : t('since', { title, day: formatDate(locale, since) }),
        kind: facts.join('. '),
        href: placeOf(each, locale),
        ...(isForeign ? { lang: 'vi' } : {}),
      };
    });
    return answer(200, { items });
  } catch (error) {
    logError('suggestions-failed', error);
    return answer(503, { items: [] }, { 'retry-after': '30' });
  }
}
