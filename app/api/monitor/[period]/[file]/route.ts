import { allReportsWorkbook } from '@/app/report-files/all-reports';
import { boardReport } from '@/app/report-files/board-report';
import { boardWorkbook } from '@/app/report-files/board-workbook';
import { giveFile } from '@/app/report-files/give-file';
import { loadBoard } from '@/app/report-files/load-board';
import { isOfficialFile, officialFiles } from '@/app/report-files/official-file';
import { refuseTooMany } from '@/app/api/too-many';
import { getAllReports } from '@/lib/features/reporting/queries/all-reports';
import { privateProblem } from '@/lib/platform/api/private-problem';
import { currentViewer } from '@/lib/platform/auth/session';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { queryWords, readQuery } from '@/lib/platform/query';
import { knownKinds } from '@/lib/platform/storage/kinds';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ period: string; file: string }> }>;
type View = NonNullable<Awaited<ReturnType<typeof loadBoard>>>;

const workbook = 'giam-sat.xlsx';
const allReports = 'bao-cao-cac-tinh.xlsx';

async function fileOf(view: View, file: string) {
  if (file === workbook) return { mime: knownKinds.xlsx.mime, bytes: await boardWorkbook(view) };
  if (!isOfficialFile(file)) return null;
  const [mime, write] = officialFiles[file];
  return { mime, bytes: await write(boardReport(view)) };
}

/** Every province's report of the period, whatever part of the board is looked at, as it is read. */
async function giveAll(viewer: Viewer, period: string): Promise<Response> {
  const found = await getAllReports(viewer, period);
  if (found === null) return privateProblem(404);
  const bytes = allReportsWorkbook(found);
  return giveFile({ name: `${period}-${allReports}`, mime: knownKinds.xlsx.mime, bytes });
}

/** Named by the part it speaks of, so that no region's file is taken for the country's, or written over it. */
function nameOf(period: string, search: URLSearchParams, file: string): string {
  const parts = [queryWords.region.vi, queryWords.pillar.vi].map((word) => search.get(word));
  return [period, ...parts, file].filter(Boolean).join('-');
}

/** The board looked at, as a file to work with or to sign; told to everybody else like one that does not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { period, file } = await params;
  const search = new URL(request.url).searchParams;
  search.set(queryWords.period.vi, period);
  const viewer = (await currentViewer()) ?? visitor;
  const refused = await refuseTooMany(request, viewer);
  if (refused !== null) return refused;
  if (file === allReports) return giveAll(viewer, period);
  const isKnown = file === workbook || isOfficialFile(file);
  const view = isKnown ? await loadBoard(viewer, readQuery('vi', 'monitor', search)) : null;
  const made = view === null ? null : await fileOf(view, file);
  if (made === null) return privateProblem(404);
  return giveFile({ name: nameOf(period, search, file), ...made });
}
