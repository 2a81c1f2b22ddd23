import { recordAudit, recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import { referenceOf, type GivenError } from '@/lib/features/error-reports/model';
import { mayHandleErrorReport } from '@/lib/features/error-reports/policy';
import { isId } from '@/lib/features/reporting/model/id';
import type { Locale } from '@/lib/i18n/locale';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, isUnavailable, portalNow, type Tx } from '@/lib/platform/db';
import { countAttempt, type Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome, type Reason, type Refusal } from '@/lib/platform/outcome';

const sender: Limit = { name: 'error-report-sender', most: 10, seconds: 60 * 60 };

/** Without a front server everybody is one sender, so that one may send more. */
const everybody: Limit = { name: 'error-report-everybody', most: 100, seconds: 60 * 60 };

const sending = { action: 'error-report.send', objectType: 'error-report', objectId: null };

/** A report with where it came from: the address is counted by its hash and kept nowhere. */
export type SentError = GivenError & Readonly<{ locale: Locale; ip: string }>;

async function tooOften(ip: string): Promise<Refusal | null> {
  const limit = ip === 'direct' ? everybody : sender;
  if ((await countAttempt(limit, ip, realNow())) <= limit.most) return null;
  const refusal = { ok: false, reason: 'limited', retryAfterSeconds: limit.seconds } as const;
  return recordRefusalOnce(visitor, sending, { refusal, limit, subject: ip });
}

async function trySend({ ip, asOf, ...given }: SentError): Promise<Outcome<string>> {
  const refusal = await tooOften(ip);
  if (refusal !== null) return refusal;
  const reference = referenceOf(crypto.getRandomValues(new Uint8Array(8)));
  await inTransaction('system', async (tx) => {
    const data = {
      ...given,
      reference,
      at: await portalNow(tx),
      asOf: asOf === null ? null : new Date(asOf),
    };
    const { id } = await tx.errorReport.create({ data, select: { id: true } });
    await recordAudit(tx, visitor, { ...sending, objectId: id });
  });
  return ok(reference);
}

/**
 * Keeps what a reader says is wrong with a figure, for the ministry alone, and tells the number to ask after it by.
 * At most ten an hour from a sender (`limited`).
 */
export async function sendErrorReport(given: SentError): Promise<Outcome<string>> {
  try {
    return await trySend(given);
  } catch (error) {
    if (isUnavailable(error)) return refuse('unavailable');
    throw error;
  }
}

type Handled = Readonly<{ reportId: string; reason: string }>;

const handling = { action: 'error-report.handle', objectType: 'error-report' };

async function handle(tx: Tx, viewer: Viewer, given: Handled): Promise<'allowed' | Reason> {
  const { reportId, reason } = given;
  const select = { handling: { select: { reportId: true } } } as const;
  const row = isId(reportId) ? await tx.errorReport.findUnique({ where: { id: reportId }, select }) : null;
  const verdict = mayHandleErrorReport(viewer, row && { isHandled: row.handling !== null });
  if (verdict !== 'allowed' || viewer.userId === null) return verdict;
  const data = { reportId, reason, byId: viewer.userId, at: await portalNow(tx) };
  // Of two people at the same time, the second finds the first one's row.
  const { count } = await tx.errorReportHandling.createMany({ data, skipDuplicates: true });
  if (count === 0) return 'already-decided';
  await recordAudit(tx, viewer, { ...handling, objectId: reportId });
  return 'allowed';
}

/** Closes a report with the reason, once; `already-decided` for whoever comes second. */
export async function handleErrorReport(viewer: Viewer, given: Handled): Promise<Outcome<null>> {
  const verdict = await inTransaction(viewer, (tx) => handle(tx, viewer, given));
  if (verdict === 'allowed') return ok(null);
  const objectId = isId(given.reportId) ? given.reportId : null;
  return recordRefusal(viewer, { ...handling, objectId }, refuse(verdict));
}
