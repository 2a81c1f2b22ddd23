import { openApi } from '@/app/open-data/openapi';
import { doubtsOf, slugDoubts } from '@/app/open-data/doubts';
import { findResource } from '@/app/open-data/resources';
import { getOpenProvince } from '@/lib/features/provinces/queries/open-provinces';
import { askProvince } from '@/lib/features/provinces/schema/open-provinces';
import type { Locale } from '@/lib/i18n/locale';
import { answerList } from '@/lib/platform/api/answer';
import { contentTypes } from '@/lib/platform/api/body';
import { splitFormat } from '@/lib/platform/api/names';
import { answerOne } from '@/lib/platform/api/one';
import { send } from '@/lib/platform/api/send';
import { visitor } from '@/lib/platform/auth/viewer';

type Asked = Readonly<{ request: Pick<Request, 'headers' | 'url'>; path: string; locale: Locale }>;

/** Everything below `/api/v1`: a list, one province, the description; null for what is none of them. */
export function answerPath({ request, path, locale }: Asked): Promise<Response> | Response | null {
  if (path === 'openapi.json') {
    const headers = { 'content-type': contentTypes.json };
    return send(request, { content: JSON.stringify(openApi()), headers });
  }
  const slug = /^provinces\/([a-z0-9-]{1,48})$/.exec(path)?.[1];
  if (slug !== undefined)
    return answerOne(
      request,
      { locale, asks: askProvince, doubts: () => slugDoubts(slug, locale) },
      ({ date }) => getOpenProvince(visitor, slug, date),
    );
  const [name, format] = splitFormat(path);
  const resource = findResource(name);
  return (
    resource &&
    answerList({
      request,
      resource,
      format,
      locale,
      doubts: (values) => doubtsOf(resource.name, values, locale),
    })
  );
}
