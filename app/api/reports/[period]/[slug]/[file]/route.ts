import { giveReport } from '@/app/report-files/give-report';
import { refuseTooMany } from '@/app/api/too-many';
import { handedDraft } from '@/lib/features/reporting/model/handed-report';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { currentViewer } from '@/lib/platform/auth/session';
import { visitor } from '@/lib/platform/auth/viewer';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ period: string; slug: string; file: string }> }>;

/** A province's report as it stands, as a file to sign; what is not published says so on every page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { period, slug, file } = await params;
  const viewer = (await currentViewer()) ?? visitor;
  const refused = await refuseTooMany(request, viewer);
  if (refused !== null) return refused;
  const draft = await getDraft(viewer, period, slug);
  return giveReport(draft === null ? null : handedDraft(draft), file);
}
