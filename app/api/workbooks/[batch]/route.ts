import { backToBatch } from '@/app/report-files/batch-place';
import { writeBatch } from '@/lib/features/workbook/commands/write-batch';
import { currentViewer } from '@/lib/platform/auth/session';
import { visitor } from '@/lib/platform/auth/viewer';
import { isSameOrigin } from '@/lib/platform/origin';
import { refusalPage } from '@/lib/platform/refusal-page';

export const dynamic = 'force-dynamic';

type Asked = Readonly<{ params: Promise<{ batch: string }> }>;

/** Writes what was looked at, each file whole or not at all, and shows what became of each. */
export async function POST(request: Request, { params }: Asked): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refusalPage('vi', 403);
  const { batch } = await params;
  return backToBatch(request, await writeBatch((await currentViewer()) ?? visitor, batch));
}
