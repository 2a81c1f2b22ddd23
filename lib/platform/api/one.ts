import type { z } from 'zod';
import type { Locale } from '@/lib/i18n/locale';
import { accepts } from '@/lib/platform/api/accept';
import { answerMeta, contentTypes } from '@/lib/platform/api/body';
import { givenIn, wrongIn } from '@/lib/platform/api/given';
import { problem, type ParameterError } from '@/lib/platform/api/problem';
import { send } from '@/lib/platform/api/send';

type Told<Asks> = Readonly<{
  locale: Locale;
  asks: Asks;
  /** Why there is nothing, where more can be said than that. */
  doubts?: () => Promise<readonly ParameterError[]>;
}>;

/** One thing by its own address, as JSON; what is null is not found. */
export async function answerOne<Asks extends z.ZodObject>(
  request: Pick<Request, 'headers' | 'url'>,
  { locale, asks, doubts }: Told<Asks>,
  get: (asked: z.infer<Asks>) => Promise<object | null>,
): Promise<Response> {
  if (!accepts(request.headers.get('accept'), contentTypes.json)) return problem(locale, 406);
  const search = new URL(request.url).searchParams;
  const read = asks.safeParse(givenIn(search));
  const errors = wrongIn(locale, { search, known: Object.keys(asks.shape), read });
  if (!read.success || errors.length > 0) return problem(locale, 400, { errors });
  const data = await get(read.data);
  if (data === null) {
    const why = (await doubts?.()) ?? [];
    return problem(locale, 404, why.length > 0 ? { errors: why } : {});
  }
  const content = JSON.stringify({ data, meta: answerMeta() });
  return send(request, { content, headers: { 'content-type': contentTypes.json } });
}
