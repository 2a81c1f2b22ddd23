import { tooManyFiles } from '@/lib/features/reporting/commands/pace';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { refusalPage } from '@/lib/platform/refusal-page';

/** The answer to somebody who took many files of reports within a minute; null when the next may be made. */
export async function refuseTooMany(viewer: Viewer): Promise<Response | null> {
  const limited = await tooManyFiles(viewer);
  return limited === null ? null : refusalPage('vi', 429, limited.retryAfterSeconds);
}
