import type { Prisma } from '@/lib/generated/prisma/client';
import type { ReadOnlyReason, RemarkNote, ReportHeader } from '@/lib/features/reporting/model/draft';
import { dueInstant, isLocked, periodBrief } from '@/lib/features/reporting/model/period';
import { isUnsent } from '@/lib/features/reporting/model/state';
import { progressOf } from '@/lib/features/reporting/model/progress';
import { timeliness } from '@/lib/features/reporting/model/timeliness';
import { mayEdit, type ReportFacts } from '@/lib/features/reporting/policy';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import {
  remarksOf,
  reopeningOf,
  revisionSelect,
  toSubmission,
  type RevisionRow,
} from '@/lib/features/reporting/queries/submission';
import { isSignatureOn } from '@/lib/features/signature/model';
import { handUpSelect, signatureRuleSelect, toSignatureRule } from '@/lib/features/signature/queries/rows';
import { signatureOf } from '@/lib/features/signature/queries/step';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/day';

export const periodSelect = {
  code: true,
  setId: true,
  startsOn: true,
  endsOn: true,
  cutOffOn: true,
  dueAt: true,
  locksAt: true,
} satisfies Prisma.ReportingPeriodSelect;

/** What decides who may do what with a report, beside its period. */
export const factsSelect = {
  provinceId: true,
  state: true,
  extendedTo: true,
  exemptionReason: true,
  province: { select: { ...provinceSelect, signatureRules: { select: signatureRuleSelect } } },
  editors: { select: { userId: true } },
  handUps: { select: handUpSelect, orderBy: { id: 'desc' } },
} satisfies Prisma.ReportSelect;

export const headerSelect = {
  id: true,
  ...factsSelect,
  period: { select: { ...periodSelect, set: { select: { _count: { select: { tasks: true } } } } } },
  items: { select: { taskId: true, answer: true, editedAt: true } },
  _count: { select: { ownTasks: true } },
  revisions: { select: revisionSelect, orderBy: { n: 'desc' } },
} satisfies Prisma.ReportSelect;

export type HeaderRow = Prisma.ReportGetPayload<{ select: typeof headerSelect }>;

type Remarked = Pick<HeaderRow, 'state'> & Readonly<{ revisions: readonly Pick<RevisionRow, 'decision'>[] }>;

/** The remarks that the province has to answer now: those of the last return, until it is sent again. */
export function openRemarks(row: Remarked): ReadonlyMap<string, RemarkNote> {
  return isUnsent(row.state) ? remarksOf(row.revisions[0]) : new Map();
}

/** True while a returned item has not been saved or confirmed since the return. */
export function isWaiting(remark: RemarkNote | null, editedAt: Date | null): boolean {
  return remark !== null && (editedAt === null || editedAt.toISOString() <= remark.at);
}

type FactsRow = Omit<Prisma.ReportGetPayload<{ select: typeof factsSelect }>, 'handUps'> &
  Readonly<{ handUps: readonly unknown[]; period: Readonly<{ dueAt: Date; locksAt: Date }> }>;

/** What the policy asks about a report. */
export function factsOf(row: FactsRow, now: Date): ReportFacts {
  return {
    provinceId: row.provinceId,
    state: row.state,
    isLocked: isLocked({ ...row.period, extendedTo: row.extendedTo }, now),
    isExempt: row.exemptionReason !== null,
    needsSignature: isSignatureOn(row.province.signatureRules.map(toSignatureRule), isoDay(now)),
    wasHandedUp: row.handUps.length > 0,
    writerIds: row.editors.map(({ userId }) => userId),
  };
}

function readOnlyReason(viewer: Viewer, facts: ReportFacts): ReadOnlyReason | null {
  const verdict = mayEdit(viewer, facts);
  if (verdict === 'allowed') return null;
  if (verdict === 'locked') return 'locked';
  if (verdict !== 'illegal-transition') return 'role';
  if (facts.isExempt) return 'exempt';
  if (facts.state === 'awaiting_signature') return 'awaiting';
  return facts.state === 'published' ? 'published' : 'submitted';
}

/** What every screen of a report says first: whose, which period, how far, by when, and what came back. */
export function toHeader(viewer: Viewer, row: HeaderRow, now: Date): ReportHeader {
  const deadline = { ...row.period, extendedTo: row.extendedTo };
  const facts = factsOf(row, now);
  const remarks = openRemarks(row);
  const lines = row.items.map(({ taskId, answer, editedAt }) => {
    const isReturned = isWaiting(remarks.get(taskId) ?? null, editedAt);
    return { answer: isReturned ? ('unanswered' as const) : answer, isReturned };
  });
  const owed = row.period.set._count.tasks + row._count.ownTasks;
  const unopened = Array.from({ length: owed - lines.length }, () => ({
    answer: 'unanswered' as const,
    isReturned: false,
  }));
  const decision = row.revisions[0]?.decision;
  return {
    reportId: row.id,
    province: toProvinceBrief(row.province, row.period.endsOn),
    period: periodBrief(deadline, now),
    state: row.state,
    timeliness: timeliness(
      {
        isExempt: row.exemptionReason !== null,
        firstSubmittedAt: row.revisions.at(-1)?.submittedAt ?? null,
        dueAt: dueInstant(deadline),
      },
      now,
    ),
    progress: progressOf([...lines, ...unopened]),
    readOnly: readOnlyReason(viewer, facts),
    submissions: row.revisions.map(toSubmission),
    returned:
      isUnsent(row.state) && decision?.outcome === 'returned'
        ? {
            at: decision.decidedAt.toISOString(),
            reviewer: decision.reviewer.name,
            remarks: [...remarks.values()],
          }
        : null,
    reopened: reopeningOf(row.revisions[0]),
    signature: signatureOf(viewer, facts, row.handUps),
  };
}
