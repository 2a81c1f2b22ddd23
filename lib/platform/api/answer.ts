import type { Locale } from '@/lib/i18n/locale';
import { accepts } from '@/lib/platform/api/accept';
import { givenIn, wrongIn } from '@/lib/platform/api/given';
import { bodyOf, contentTypes, partOf } from '@/lib/platform/api/body';
import type { Format } from '@/lib/platform/api/names';
import { problem, type ParameterError } from '@/lib/platform/api/problem';
import type { Resource } from '@/lib/platform/api/resource';
import { send } from '@/lib/platform/api/send';

type Asked = Readonly<{
  request: Pick<Request, 'headers' | 'url'>;
  resource: Resource;
  format: Format;
  locale: Locale;
  /** What is wrong in the light of the record, where the words by themselves are right. */
  doubts: (values: Values) => Promise<readonly ParameterError[]>;
}>;

type Values = Readonly<Record<string, string>>;

/** The list a request asks for, in its format; or what is wrong with the request. */
export async function answerList({ request, resource, format, locale, doubts }: Asked): Promise<Response> {
  if (!accepts(request.headers.get('accept'), contentTypes[format])) return problem(locale, 406);
  const search = new URL(request.url).searchParams;
  const values = givenIn(search);
  const read = resource.read(values);
  const errors = wrongIn(locale, { search, known: Object.keys(resource.asks.shape), read });
  if (!read.success || errors.length > 0) return problem(locale, 400, { errors });
  const doubted = await doubts(values);
  if (doubted.length > 0) return problem(locale, 400, { errors: doubted });
  const part = partOf(values, format);
  const listed = await read.data.list(part);
  if (listed.total > part.limit && format !== 'json') return problem(locale, 413);
  return send(request, await bodyOf(format, { resource, values, listed }));
}
