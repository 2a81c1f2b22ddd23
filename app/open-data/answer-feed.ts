import { publicationsFeed } from '@/app/open-data/publications-feed';
import type { Publication } from '@/lib/features/publications/model/publication';
import { apiDoor } from '@/lib/platform/api/door';
import { problem } from '@/lib/platform/api/problem';
import { send } from '@/lib/platform/api/send';

type Asked = Readonly<{ slug?: string; list: () => Promise<readonly Publication[] | null> }>;

/** A feed of publications; `lang` is `vi` (the default) or `en`. Null from the list is "no such province". */
export function answerFeed(
  request: Pick<Request, 'headers' | 'url'>,
  { slug, list }: Asked,
): Promise<Response> {
  return apiDoor(request, 'json', async () => {
    const locale = new URL(request.url).searchParams.get('lang') ?? 'vi';
    if (locale !== 'vi' && locale !== 'en')
      return problem('en', 400, { errors: [{ parameter: 'lang', detail: 'vi, en' }] });
    const publications = await list();
    if (publications === null) return null;
    const of = slug === undefined ? {} : { slug };
    return send(request, {
      content: await publicationsFeed({ locale, publications, ...of }),
      headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
    });
  });
}
