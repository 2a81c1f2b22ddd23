import { boardReport } from '@/app/report-files/board-report';
import { boardWorkbook } from '@/app/report-files/board-workbook';
import { loadBoard } from '@/app/report-files/load-board';
import { problem } from '@/lib/platform/api/problem';
import { currentViewer } from '@/lib/platform/auth/session';
import { visitor } from '@/lib/platform/auth/viewer';
import { writeDocx } from '@/lib/platform/office/docx';
import { writePdf } from '@/lib/platform/office/pdf';
import { queryWords, readQuery } from '@/lib/platform/query';
import { attachment } from '@/lib/platform/storage/file-name';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ period: string; file: string }> }>;
type View = NonNullable<Awaited<ReturnType<typeof loadBoard>>>;

const office = 'application/vnd.openxmlformats-officedocument';
const files = {
  'giam-sat.xlsx': [`${office}.spreadsheetml.sheet`, boardWorkbook],
  'bao-cao.docx': [`${office}.wordprocessingml.document`, (view: View) => writeDocx(boardReport(view))],
  'bao-cao.pdf': ['application/pdf', (view: View) => writePdf(boardReport(view))],
} as const;

const privately = { 'cache-control': 'private, no-store' } as const;

const isFile = (name: string): name is keyof typeof files => Object.hasOwn(files, name);

/** The board looked at, as a file to work with or to sign; told to everybody else like one that does not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { period, file } = await params;
  const search = new URL(request.url).searchParams;
  search.set(queryWords.period.vi, period);
  const viewer = (await currentViewer()) ?? visitor;
  const view = isFile(file) ? await loadBoard(viewer, readQuery('vi', 'monitor', search)) : null;
  if (view === null || !isFile(file)) return problem('vi', 404, { headers: privately });
  const [type, make] = files[file];
  return new Response(await make(view), {
    headers: {
      ...privately,
      'content-type': type,
      'content-disposition': attachment(`${period}-${file}`),
      'x-content-type-options': 'nosniff',
    },
  });
}
