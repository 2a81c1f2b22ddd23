import { etagOf, isKnown } from '@/lib/platform/api/etag';
import { keptHeaders } from '@/lib/platform/api/headers';

type Body = Readonly<{
  content: string | Uint8Array<ArrayBuffer>;
  headers: Readonly<Record<string, string>>;
}>;

/** An answer with its validator; 304 without a body to who has it already. */
export function send(request: Pick<Request, 'headers'>, { content, headers }: Body): Response {
  const etag = etagOf(content);
  const kept = { ...keptHeaders, etag };
  if (isKnown(etag, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers: kept });
  return new Response(content, { headers: { ...kept, ...headers } });
}
