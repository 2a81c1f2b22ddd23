import { auditFile } from '@/app/report-files/audit-file';
import { exportAudit } from '@/lib/features/audit-log/commands';
import { exportSchema, type ExportInput } from '@/lib/features/audit-log/schema';
import { clientOf } from '@/lib/platform/auth/client';
import { signInPath } from '@/lib/platform/auth/return-path';
import { currentViewer } from '@/lib/platform/auth/session';
import { visitor } from '@/lib/platform/auth/viewer';
import { isSameOrigin } from '@/lib/platform/origin';
import type { Refusal } from '@/lib/platform/outcome';
import { refusalPage } from '@/lib/platform/refusal-page';
import { href } from '@/lib/platform/routes';
import { problemWord } from '@/lib/platform/storage/problem';

export const dynamic = 'force-dynamic';

const privately = { 'cache-control': 'private, no-store' } as const;

/** The way back to the page, which says why no file came. */
function wayBack(
  { locale, province: provinces, person, act, subject, from, to }: ExportInput,
  refusal: Refusal,
) {
  const page = href(locale, 'adminAudit', {}, { person, act, subject, provinces, from, to });
  if (refusal.reason === 'signed-out') return signInPath(page);
  const problem = refusal.reason === 'invalid' ? 'wrong' : refusal.reason;
  return `${page}${page.includes('?') ? '&' : '?'}${problemWord}=${problem}#tai-ve`;
}

/** The audit log as a file, as it streams out of the database; taking it is itself on record. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refusalPage('vi', 403);
  const isForm = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded');
  if (isForm !== true) return refusalPage('vi', 415);
  const given = Object.fromEntries(new URLSearchParams((await request.text()).slice(0, 4000)));
  const input = exportSchema.safeParse(given);
  if (!input.success) return refusalPage('vi', 400);
  const { locale, currentPassword, oneTimePassword, ...asked } = input.data;
  const viewer = (await currentViewer()) ?? visitor;
  const outcome = await exportAudit(viewer, asked, {
    ...{ currentPassword, oneTimePassword },
    ...clientOf(request.headers),
  });
  if (outcome.ok) return auditFile(locale, asked.format, outcome.value);
  if (outcome.reason === 'forbidden') return refusalPage(locale, 403);
  return new Response(null, {
    status: 303,
    headers: { location: wayBack(input.data, outcome), ...privately },
  });
}
