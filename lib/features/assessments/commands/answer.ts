import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { mayReply, mayWithdrawAssessment, type AssessmentFacts } from '@/lib/features/assessments/policy';
import { factsOf, factsSelect, type FactsRow } from '@/lib/features/assessments/queries/facts';
import type { ReplyInput, WithdrawAssessmentInput } from '@/lib/features/assessments/schema/assess';
import { saving, tooOften } from '@/lib/features/reporting/commands/pace';
import { recorded, Refused } from '@/lib/features/reporting/commands/refused';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome, type Reason } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

type Row = Readonly<{ assessmentId: string; byId: string; at: Date }>;

type Act = Readonly<{
  action: string;
  assessmentId: string;
  may: (viewer: Viewer, facts: AssessmentFacts | null) => 'allowed' | Reason;
  write: (tx: Tx, row: Row) => Promise<unknown>;
}>;

function entryOf({ action, assessmentId }: Act): AuditEntry {
  return { action, objectType: 'assessment', objectId: isId(assessmentId) ? assessmentId : null };
}

/** One at a time writes about an assessment: its row never changes, so it cannot be locked by the application. */
async function hold(tx: Tx, id: string): Promise<FactsRow | null> {
  if (!isId(id)) return null;
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('assessment ' || ${id}, 0))::text`;
  return tx.assessment.findUnique({ where: { id }, select: factsSelect });
}

async function attempt(tx: Tx, viewer: Viewer, act: Act): Promise<Outcome<string>> {
  const held = await hold(tx, act.assessmentId);
  const told = { ...entryOf(act), provinceId: held?.provinceId ?? null };
  const verdict = act.may(viewer, held && factsOf(held));
  if (verdict !== 'allowed') throw new Refused(told, refuse(verdict));
  if (held === null || viewer.userId === null) throw new Refused(told, refuse('not-found'));
  // Portal time, never before what it answers: the demonstration's date stands still.
  const at = new Date(Math.max((await portalNow(tx)).getTime(), held.filedAt.getTime() + 1));
  await act.write(tx, { assessmentId: held.id, byId: viewer.userId, at });
  await recordAudit(tx, viewer, told);
  const ofTask = held.task === null ? [] : [tag.task(held.task.number)];
  return ok(held.id, [tag.assessments, tag.province(held.province.slug), ...ofTask]);
}

function onAssessment(viewer: Viewer, act: Act): Promise<Outcome<string>> {
  return recorded(
    viewer,
    async () =>
      (await tooOften(viewer, { limit: saving, entry: entryOf(act) })) ??
      inTransaction(viewer, (tx) => attempt(tx, viewer, act)),
  );
}

/** What the province says to an assessment, public at once, and once: `already-decided` for whoever comes second. */
export function replyToAssessment(viewer: Viewer, input: ReplyInput): Promise<Outcome<string>> {
  const { assessmentId, text } = input;
  return onAssessment(viewer, {
    ...{ action: 'assessment.reply', assessmentId, may: mayReply },
    write: (tx, row) => tx.assessmentReply.create({ data: { ...row, text } }),
  });
}

/** Says by a further row that an assessment no longer stands, and why; the assessment stays to be read. */
export function withdrawAssessment(viewer: Viewer, input: WithdrawAssessmentInput): Promise<Outcome<string>> {
  const { assessmentId, reason } = input;
  return onAssessment(viewer, {
    ...{ action: 'assessment.withdraw', assessmentId, may: mayWithdrawAssessment },
    write: (tx, row) => tx.assessmentWithdrawal.create({ data: { ...row, reason } }),
  });
}
