import { giveReport } from '@/app/report-files/give-report';
import { tooManyFiles } from '@/lib/features/reporting/commands/pace';
import { getHandedReport } from '@/lib/features/reporting/queries/handed';
import { currentViewer } from '@/lib/platform/auth/session';
import { visitor } from '@/lib/platform/auth/viewer';
import { refusalPage } from '@/lib/platform/refusal-page';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ receipt: string; file: string }> }>;

/** What was sent under a receipt, as a file to sign; for the province and the ministry. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { receipt, file } = await params;
  const viewer = (await currentViewer()) ?? visitor;
  const limited = await tooManyFiles(viewer);
  if (limited !== null) return refusalPage('vi', 429, limited.retryAfterSeconds);
  return giveReport(await getHandedReport(viewer, receipt), file);
}
