import { tooManyFiles } from '@/lib/features/reporting/commands/pace';
import type { Locale } from '@/lib/i18n/locale';
import { languageOf } from '@/lib/platform/api/language';
import { localeOfPath } from '@/lib/platform/auth/return-path';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { refusalPage } from '@/lib/platform/refusal-page';

/** The language of the page whose link was followed; of who came by none, what the browser asks for. */
function readersLanguage({ headers }: Request): Locale {
  const from = URL.parse(headers.get('referer') ?? '');
  return from === null ? languageOf(headers) : localeOfPath(from.pathname);
}

/** The answer to somebody who took many files of reports within a minute; null when the next may be made. */
export async function refuseTooMany(request: Request, viewer: Viewer): Promise<Response | null> {
  const limited = await tooManyFiles(viewer);
  return limited === null ? null : refusalPage(readersLanguage(request), 429, limited.retryAfterSeconds);
}
