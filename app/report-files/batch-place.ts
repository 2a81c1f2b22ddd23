import { batchWord } from '@/lib/features/workbook/model/batch';
import { toLocale } from '@/lib/i18n/locale';
import { signInPath } from '@/lib/platform/auth/return-path';
import type { Outcome } from '@/lib/platform/outcome';
import { href } from '@/lib/platform/routes';
import { problemWord } from '@/lib/platform/storage/problem';

function saidOf(outcome: Outcome<string>): Record<string, string> {
  if (outcome.ok) return { [batchWord]: outcome.value };
  return { [problemWord]: outcome.issues?.[0]?.key.replace('files.', '') ?? outcome.reason };
}

/** The way back to the page of many workbooks: 303, with the list to look at or why nothing was taken. */
export function backToBatch(request: Request, outcome: Outcome<string>): Response {
  const locale = toLocale(new URL(request.url).searchParams.get('locale') ?? '');
  const page = href(locale, 'reviewWorkbooks');
  const isSignedOut = !outcome.ok && outcome.reason === 'signed-out';
  const shown = `${page}?${new URLSearchParams(saidOf(outcome)).toString()}#${outcome.ok ? 'xem' : 'f-file'}`;
  const location = isSignedOut ? signInPath(page) : shown;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'private, no-store' } });
}
