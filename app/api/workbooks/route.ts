import { backToBatch } from '@/app/report-files/batch-place';
import { receiveBatch } from '@/lib/features/workbook/commands/receive-batch';
import { currentViewer } from '@/lib/platform/auth/session';
import { visitor } from '@/lib/platform/auth/viewer';
import { isUnavailable } from '@/lib/platform/db-outage';
import { logError } from '@/lib/platform/log';
import { isSameOrigin } from '@/lib/platform/origin';
import { refusalPage } from '@/lib/platform/refusal-page';
import { sentForm } from '@/lib/platform/storage/sent-form';

export const dynamic = 'force-dynamic';

/** Takes the workbooks of many provinces as they stream in; the answer is the way to the look at them. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refusalPage('vi', 403);
  const form = sentForm(request);
  if (form === null) return refusalPage('vi', 415);
  try {
    return backToBatch(request, await receiveBatch((await currentViewer()) ?? visitor, form));
  } catch (error) {
    logError('workbooks-failed', error);
    if (isUnavailable(error)) return refusalPage('vi', 503);
    throw error;
  }
}
