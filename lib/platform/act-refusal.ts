import { isAct, namedActs } from '@/lib/platform/act-body';
import type { RefusedStatus } from '@/lib/platform/error-words';
import { isKnownAct } from '@/lib/platform/known-acts';
import { isForItsHost, isTrustedRequest } from '@/lib/platform/origin';
import { largestFormMegabytes } from '@/lib/platform/refusal-page';

const largestForm = largestFormMegabytes * 1024 * 1024;

/** Forms are all that pages send, from themselves: Next would answer other acts with an error 500, or not at all. */
function refusedBefore({ headers }: Request): RefusedStatus | null {
  if (!isTrustedRequest(headers)) return 403;
  if (!isForItsHost(headers)) return 400;
  if (headers.get('content-type')?.startsWith('multipart/form-data;') !== true) return 415;
  return Number(headers.get('content-length') ?? 0) > largestForm ? 413 : null;
}

/** A page from before an update names acts that are no more; with script, the page itself is told so by Next. */
function refusedForm(form: FormData, called: string | null): RefusedStatus | null {
  if (!isAct(form, called)) return 400;
  return called === null && !namedActs(form).every(isKnownAct) ? 409 : null;
}

/**
 * A form that was cut short or damaged on its way, or that names no act, would end as an error of ours, with nothing
 * said to its sender. Its length need not be told beforehand: Next itself passes an act on in pieces to the page it
 * belongs to.
 */
async function unreadable(request: Request): Promise<RefusedStatus | null> {
  const bytes = await request.arrayBuffer().catch(() => null);
  if (bytes === null) return 400;
  if (bytes.byteLength > largestForm) return 413;
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const called = request.headers.get('next-action');
  return new Response(bytes, { headers }).formData().then(
    (form) => refusedForm(form, called),
    () => 400,
  );
}

/** Why an act is refused before any page is asked; null for one that may go on, and for who only reads. */
export async function actRefusal(request: Request): Promise<RefusedStatus | null> {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  return refusedBefore(request) ?? (await unreadable(request));
}
