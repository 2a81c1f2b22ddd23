import { recordMisshapen } from '@/lib/features/audit/commands';
import { saveItem } from '@/lib/features/reporting/commands/save';
import type { AutosaveAnswer } from '@/lib/features/reporting/model/version';
import { saveItemSchema } from '@/lib/features/reporting/schema/item';
import { currentViewer } from '@/lib/platform/auth/session';
import { isUnavailable } from '@/lib/platform/db-outage';
import { issueWords, refusalWords } from '@/lib/platform/error-words';
import type { Locale } from '@/lib/i18n/locale';
import { logError } from '@/lib/platform/log';
import { isSameOrigin } from '@/lib/platform/origin';
import { httpStatus, refuse, type Refusal } from '@/lib/platform/outcome';
import { localeOf, parseForm } from '@/lib/platform/parse-form';

export const dynamic = 'force-dynamic';

/** Four texts of the greatest length, as UTF-8 in a form. */
const largestForm = 200_000;

function answer(status: number, told: AutosaveAnswer): Response {
  return Response.json(told, { status, headers: { 'cache-control': 'private, no-store' } });
}

/** Whoever writes in a report that was handed on meanwhile is told why nothing is kept, and where the words are. */
function wordsOf(locale: Locale, refusal: Refusal): string {
  return refusal.reason === 'illegal-transition'
    ? issueWords(locale, { key: 'reporting.notEditable' })
    : refusalWords(locale, refusal);
}

function refused(locale: Locale, refusal: Refusal): Response {
  const [issue] = refusal.issues ?? [];
  const message = issue === undefined ? wordsOf(locale, refusal) : issueWords(locale, issue);
  return answer(httpStatus[refusal.reason], { outcome: refusal.reason, message });
}

async function save(form: FormData): Promise<Response> {
  const locale = localeOf(form);
  const viewer = await currentViewer();
  if (viewer === null) return refused(locale, refuse('signed-out'));
  const input = parseForm(saveItemSchema[locale], form);
  if (!input.ok) {
    const { issues } = await recordMisshapen(viewer, 'report.save-item', input.state);
    return answer(httpStatus.invalid, { outcome: 'invalid', message: issues[0]?.message ?? '' });
  }
  const outcome = await saveItem(viewer, { ...input.value, isAuto: true });
  if (!outcome.ok) return refused(locale, outcome);
  const { version, at } = outcome.value;
  return answer(200, { outcome: 'done', version, at });
}

/** Keeps an item while it is being typed: the form's own fields, by the command that its button uses. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refused('vi', refuse('forbidden'));
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= largestForm)) return answer(413, { outcome: 'invalid', message: '' });
  try {
    return await save(await request.formData().catch(() => new FormData()));
  } catch (error) {
    logError('autosave-failed', error);
    if (isUnavailable(error)) return refused('vi', refuse('unavailable'));
    throw error;
  }
}
