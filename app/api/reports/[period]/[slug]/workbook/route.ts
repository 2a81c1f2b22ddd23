import { refuseTooMany } from '@/app/api/too-many';
import { receiveWorkbook } from '@/lib/features/workbook/commands/receive';
import { fileWord } from '@/lib/features/workbook/model/limits';
import { getBook } from '@/lib/features/workbook/queries/book';
import { toLocale } from '@/lib/i18n/locale';
import { privateProblem } from '@/lib/platform/api/private-problem';
import { signInPath } from '@/lib/platform/auth/return-path';
import { currentViewer } from '@/lib/platform/auth/session';
import { visitor } from '@/lib/platform/auth/viewer';
import { isUnavailable } from '@/lib/platform/db-outage';
import { logError } from '@/lib/platform/log';
import { isSameOrigin } from '@/lib/platform/origin';
import type { Outcome } from '@/lib/platform/outcome';
import { refusalPage } from '@/lib/platform/refusal-page';
import { href } from '@/lib/platform/routes';
import { attachment } from '@/lib/platform/storage/file-name';
import { knownKinds } from '@/lib/platform/storage/kinds';
import { problemWord } from '@/lib/platform/storage/problem';
import { sentForm } from '@/lib/platform/storage/sent-form';

export const dynamic = 'force-dynamic';

type Asked = Readonly<{ params: Promise<{ period: string; slug: string }> }>;

const privately = { 'cache-control': 'private, no-store' } as const;

/** The workbook of an open report; with `tep`, the one that was handed in, with what is wrong said beside the cells. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { period, slug } = await params;
  const file = new URL(request.url).searchParams.get(fileWord) ?? undefined;
  const viewer = (await currentViewer()) ?? visitor;
  const refused = await refuseTooMany(request, viewer);
  if (refused !== null) return refused;
  const book = await getBook(viewer, { period, slug, file });
  if (book === null) return privateProblem(404);
  const headers = {
    'content-type': knownKinds.xlsx.mime,
    'content-disposition': attachment(book.name),
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    ...privately,
  };
  return new Response(book.bytes, { headers });
}

type Place = Readonly<{ period: string; slug: string }>;

/** What the page is told of it: the hash to look at, or why the file was not taken. */
function saidOf(outcome: Outcome<string>): Record<string, string> {
  if (outcome.ok) return { [fileWord]: outcome.value };
  return { [problemWord]: outcome.issues?.[0]?.key.replace('files.', '') ?? outcome.reason };
}

function placeAfter(request: Request, { period, slug }: Place, outcome: Outcome<string>): string {
  const locale = toLocale(new URL(request.url).searchParams.get('locale') ?? '');
  const page = href(locale, 'reportWorkbook', { period }, { provinces: slug });
  if (!outcome.ok && outcome.reason === 'signed-out') return signInPath(page);
  return `${page}&${new URLSearchParams(saidOf(outcome)).toString()}#${outcome.ok ? 'xem' : 'f-file'}`;
}

/** Takes a filled workbook as it streams in; the answer is the way back to the page, which shows what it would change. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refusalPage('vi', 403);
  const form = sentForm(request);
  if (form === null) return refusalPage('vi', 415);
  const place = await params;
  try {
    const viewer = (await currentViewer()) ?? visitor;
    const outcome = await receiveWorkbook(viewer, { ...place, form });
    return new Response(null, {
      status: 303,
      headers: { location: placeAfter(request, place, outcome), ...privately },
    });
  } catch (error) {
    logError('workbook-failed', error);
    if (isUnavailable(error)) return refusalPage('vi', 503);
    throw error;
  }
}
