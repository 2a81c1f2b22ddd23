import { messageSelect } from '@/lib/features/conversation/queries';
import type { Prisma } from '@/lib/generated/prisma/client';
import { comparedFields } from '@/lib/features/reporting/model/difference';
import type { RemarkNote, ReopeningNote, Submission } from '@/lib/features/reporting/model/draft';

export const revisionSelect = {
  id: true,
  n: true,
  receipt: true,
  submittedAt: true,
  submittedBy: { select: { name: true } },
  reopening: { select: { at: true, reason: true, by: { select: { name: true } } } },
  messages: messageSelect,
  decision: {
    select: {
      outcome: true,
      decidedAt: true,
      reviewer: { select: { name: true } },
      remarks: { select: { taskId: true, reason: true, fields: true, task: { select: { number: true } } } },
    },
  },
} satisfies Prisma.RevisionSelect;

export type RevisionRow = Prisma.RevisionGetPayload<{ select: typeof revisionSelect }>;

export function toSubmission(row: RevisionRow): Submission {
  return {
    n: row.n,
    receipt: row.receipt,
    submittedAt: row.submittedAt.toISOString(),
    submittedBy: row.submittedBy.name,
    outcome: row.decision?.outcome ?? null,
    decidedAt: row.decision?.decidedAt.toISOString() ?? null,
    decidedBy: row.decision?.reviewer.name ?? null,
  };
}

/** Why what was sent and published was opened again, by whom and when; null when it was not. */
export function reopeningOf(row: RevisionRow | undefined): ReopeningNote | null {
  if (row?.reopening == null) return null;
  const { at, reason, by } = row.reopening;
  return { at: at.toISOString(), by: by.name, reason };
}

/** The remarks of a decision by task id, in the order of the tasks' numbers. */
export function remarksOf(row: Pick<RevisionRow, 'decision'> | undefined): ReadonlyMap<string, RemarkNote> {
  const decision = row?.decision;
  if (decision == null) return new Map();
  const told = { reviewer: decision.reviewer.name, at: decision.decidedAt.toISOString() };
  const notes = decision.remarks.map(({ taskId, reason, fields, task }): [string, RemarkNote] => [
    taskId,
    {
      ...{ taskNumber: task.number, reason, ...told },
      fields: comparedFields.filter((field) => fields.includes(field)),
    },
  ]);
  return new Map(notes.sort(([, left], [, right]) => left.taskNumber - right.taskNumber));
}
