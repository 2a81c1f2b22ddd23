import type { Prisma } from '@/lib/generated/prisma/client';
import { isId } from '@/lib/features/reporting/model/id';
import type { DecisionFacts, ReportFacts } from '@/lib/features/reporting/policy';
import { draftAnswerSelect } from '@/lib/features/reporting/queries/answer';
import { draftExplanations } from '@/lib/features/reporting/queries/explanations';
import { handsIn } from '@/lib/features/reporting/queries/hands';
import { factsOf, factsSelect, periodSelect } from '@/lib/features/reporting/queries/header';
import { reservationSelect } from '@/lib/features/reporting/queries/reservation';
import { revisionSelect } from '@/lib/features/reporting/queries/submission';
import { owedSelect, taskSelect, tasksOwed } from '@/lib/features/reporting/queries/task';
import type { Tx } from '@/lib/platform/db';
import { toldNow } from '@/lib/platform/db/transaction-time';

const link = { id: true, n: true, submittedAt: true, submittedById: true, contentHash: true } as const;

const writeSelect = {
  id: true,
  version: true,
  ...factsSelect,
  handUps: {
    select: { id: true, byId: true, ending: { select: { handUpId: true } } },
    orderBy: { id: 'desc' },
  },
  period: {
    select: {
      ...periodSelect,
      set: { select: { tasks: { select: taskSelect, orderBy: { number: 'asc' } } } },
    },
  },
  items: {
    select: {
      ...draftAnswerSelect,
      ...{ id: true, version: true, explained: draftExplanations, editedById: true, editedAt: true },
    },
  },
  ...owedSelect,
  reservation: { select: reservationSelect },
  revisions: {
    select: { ...link, decision: revisionSelect.decision },
    orderBy: { n: 'desc' },
  },
} satisfies Prisma.ReportSelect;

type WriteRow = Prisma.ReportGetPayload<{ select: typeof writeSelect }>;

/** A report held for writing: nobody else writes it, its items or its decisions until the transaction ends. */
export type HeldReport = WriteRow &
  Readonly<{
    facts: ReportFacts;
    /** What it answers: the tasks of the set, then the province's own. */
    tasks: ReturnType<typeof tasksOwed>;
    /** Portal time by the database's clock, never before what the report already records. */
    now: Date;
  }>;

/** In the demonstration the date stands still while days pass, so portal time can fall behind what was recorded. */
export function notBefore(now: Date, recorded: readonly Date[]): Date {
  return new Date(Math.max(now.getTime(), ...recorded.map((at) => at.getTime() + 1)));
}

/** Locks the report's row until the transaction ends; portal time by the database's clock, null without such a report. */
export async function lockReport(tx: Tx, reportId: string): Promise<Date | null> {
  if (!isId(reportId)) return null;
  const [held] = await tx.$queryRaw<{ now: Date }[]>`
    select now() as now from "Report" where id = ${reportId}::uuid for update`;
  return held === undefined ? null : toldNow(tx, held.now);
}

/** Locks the report's row and reads everything a command decides on; null when there is no such report. */
export async function holdReport(tx: Tx, reportId: string): Promise<HeldReport | null> {
  const now = await lockReport(tx, reportId);
  if (now === null) return null;
  const row = await tx.report.findUniqueOrThrow({ where: { id: reportId }, select: writeSelect });
  const [newest] = row.revisions;
  const recorded = [newest?.submittedAt, newest?.decision?.decidedAt].flatMap((at) => at ?? []);
  return { ...row, facts: factsOf(row, now), tasks: tasksOwed(row), now: notBefore(now, recorded) };
}

/** What the decision about the newest revision depends on; null when nothing was sent. */
export function decisionFacts({ revisions, editors, facts }: HeldReport): DecisionFacts | null {
  const [newest] = revisions;
  if (newest === undefined) return null;
  return { ...facts, isDecided: newest.decision !== null, involvedIds: handsIn({ editors, revisions }) };
}
