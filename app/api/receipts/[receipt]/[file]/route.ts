import { giveReport } from '@/app/report-files/give-report';
import { refuseTooMany } from '@/app/api/too-many';
import { getHandedReport } from '@/lib/features/reporting/queries/handed';
import { currentViewer } from '@/lib/platform/auth/session';
import { visitor } from '@/lib/platform/auth/viewer';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ receipt: string; file: string }> }>;

/** What was sent under a receipt, as a file to sign; for the province and the ministry. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { receipt, file } = await params;
  const viewer = (await currentViewer()) ?? visitor;
  const refused = await refuseTooMany(request, viewer);
  if (refused !== null) return refused;
  return giveReport(await getHandedReport(viewer, receipt), file);
}
