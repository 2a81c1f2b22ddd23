import type { Prisma } from '@/lib/generated/prisma/client';
import type { ReportState } from '@/lib/generated/prisma/enums';
import { isId } from '@/lib/features/reporting/model/id';
import type { DecisionFacts, ReportFacts } from '@/lib/features/reporting/policy';
import { draftAnswerSelect } from '@/lib/features/reporting/queries/answer';
import { draftExplanations } from '@/lib/features/reporting/queries/explanations';
import { handsIn } from '@/lib/features/reporting/queries/hands';
import { factsIn, periodIn } from '@/lib/features/reporting/queries/facts';
import { readHeld } from '@/lib/features/reporting/queries/held';
import { taskSelect } from '@/lib/features/reporting/queries/task';
import type { Tx } from '@/lib/platform/db';
import { toldNow } from '@/lib/platform/db/transaction-time';

const lineSelect = {
  ...draftAnswerSelect,
  ...{ id: true, version: true, explained: draftExplanations, editedById: true, editedAt: true },
} satisfies Prisma.ReportItemSelect;

type Held = NonNullable<Awaited<ReturnType<typeof readHeld>>>;

/** A report held for writing: nobody else writes it, its items or its decisions until the transaction ends. */
export type HeldReport = Omit<Held, 'facts'> &
  Readonly<{
    id: string;
    provinceId: string;
    state: ReportState;
    extendedTo: Date | null;
    period: ReturnType<typeof periodIn>;
    facts: ReportFacts;
    /** What it answers: the tasks of the set, then the province's own. */
    tasks: readonly Prisma.TaskGetPayload<{ select: typeof taskSelect }>[];
    items: readonly Prisma.ReportItemGetPayload<{ select: typeof lineSelect }>[];
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
  const held = now === null ? null : await readHeld(tx, reportId);
  if (now === null || held === null) return null;
  const { facts: row, ...told } = held;
  const { id, provinceId, state, extendedTo, setId } = row;
  const [newest] = told.revisions;
  const recorded = [newest?.submittedAt, newest?.decision?.decidedAt].flatMap((at) => at ?? []);
  return {
    ...{ ...told, id, provinceId, state, extendedTo, period: periodIn(row) },
    ...{ facts: factsIn(row, now), now: notBefore(now, recorded) },
    tasks: await tx.task.findMany({
      where: { OR: [{ setId }, { owedIn: { some: { reportId } } }] },
      orderBy: { number: 'asc' },
      select: taskSelect,
    }),
    items: await tx.reportItem.findMany({ where: { reportId }, select: lineSelect }),
  };
}

/** What the decision about the newest revision depends on; null when nothing was sent. */
export function decisionFacts({ revisions, editors, facts }: HeldReport): DecisionFacts | null {
  const [newest] = revisions;
  if (newest === undefined) return null;
  return {
    ...facts,
    isDecided: newest.decision !== null,
    involvedIds: handsIn({ editors, revisions }),
  };
}
