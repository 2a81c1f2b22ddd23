import { listItemVersions } from '@/lib/features/reporting/queries/versions';
import { currentViewer } from '@/lib/platform/auth/session';

export const dynamic = 'force-dynamic';

type Props = Readonly<{ params: Promise<Readonly<{ reportId: string }>> }>;

/** Who last saved which item, asked now and then by a page on which somebody writes. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const headers = { 'cache-control': 'private, no-store' };
  const viewer = await currentViewer();
  if (viewer === null) return Response.json({ items: [] }, { status: 401, headers });
  const items = await listItemVersions(viewer, (await params).reportId);
  return Response.json({ items: items ?? [] }, { status: items === null ? 404 : 200, headers });
}
