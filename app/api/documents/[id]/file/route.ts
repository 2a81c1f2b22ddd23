import { Readable } from 'node:stream';
import { attachFile } from '@/lib/features/documents/commands/attach';
import { getStoredFile, type GivenFile } from '@/lib/features/documents/queries/stored-file';
import { toLocale } from '@/lib/i18n/locale';
import { privateProblem } from '@/lib/platform/api/private-problem';
import { isKnown } from '@/lib/platform/api/etag';
import { currentViewer } from '@/lib/platform/auth/session';
import { signInPath } from '@/lib/platform/auth/return-path';
import { visitor } from '@/lib/platform/auth/viewer';
import { isUnavailable } from '@/lib/platform/db-outage';
import { withDone } from '@/lib/platform/done';
import { logError } from '@/lib/platform/log';
import { isSameOrigin } from '@/lib/platform/origin';
import type { Outcome } from '@/lib/platform/outcome';
import { refusalPage } from '@/lib/platform/refusal-page';
import { href } from '@/lib/platform/routes';
import { attachment } from '@/lib/platform/storage/file-name';
import { problemWord } from '@/lib/platform/storage/problem';
import { sentForm } from '@/lib/platform/storage/sent-form';
import { openVerified } from '@/lib/platform/storage/open-verified';

export const dynamic = 'force-dynamic';

type Asked = Readonly<{ params: Promise<{ id: string }> }>;

const privately = { 'cache-control': 'private, no-store' } as const;

/** Only saved, never shown; as every machine’s door it says that nothing of it may run. */
function headersOf({ name, mime, bytes, sha256, isPublic }: GivenFile): Record<string, string> {
  return {
    'content-type': mime,
    'content-length': String(bytes),
    'content-disposition': attachment(name),
    'cross-origin-resource-policy': 'same-origin',
    'accept-ranges': 'none',
    etag: `"${sha256}"`,
    ...(isPublic ? { 'cache-control': 'public, max-age=0, s-maxage=10' } : privately),
  };
}

/** The file of a document, to whoever may have it; told to everyone else like one that does not exist. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { id } = await params;
  const file = await getStoredFile((await currentViewer()) ?? visitor, id);
  if (file === null) return privateProblem(404);
  const headers = headersOf(file);
  if (isKnown(`"${file.sha256}"`, request.headers.get('if-none-match')))
    return new Response(null, { status: 304, headers: { ...headers, 'content-length': '0' } });
  const content = await openVerified(file.sha256);
  if (content === null) return privateProblem(503);
  return new Response(Readable.toWeb(content) as ReadableStream, { headers });
}

function placeAfter(request: Request, id: string, outcome: Outcome<string>): string {
  const locale = toLocale(new URL(request.url).searchParams.get('locale') ?? '');
  const page = href(locale, 'deskDocument', { id });
  if (outcome.ok) return withDone(locale, page, 'file-attached');
  if (outcome.reason === 'signed-out') return signInPath(page);
  const said = outcome.issues?.[0]?.key.replace('files.', '') ?? outcome.reason;
  return `${page}?${new URLSearchParams({ [problemWord]: said }).toString()}#f-file`;
}

/**
 * Takes a document's file as it streams in, past the proxy, which would hold it in memory. A plain form sends it, so the
 * answer is the way back to its page, which says what became of it.
 */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refusalPage('vi', 403);
  const form = sentForm(request);
  if (form === null) return refusalPage('vi', 415);
  const { id } = await params;
  try {
    const viewer = (await currentViewer()) ?? visitor;
    const outcome = await attachFile(viewer, { documentId: id, form });
    const headers = { location: placeAfter(request, id, outcome), ...privately };
    return new Response(null, { status: 303, headers });
  } catch (error) {
    logError('upload-failed', error);
    if (isUnavailable(error)) return refusalPage('vi', 503);
    throw error;
  }
}
