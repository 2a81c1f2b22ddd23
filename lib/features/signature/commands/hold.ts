import type { HandUpOutcome } from '@/lib/generated/prisma/enums';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { stateBack } from '@/lib/features/reporting/model/state';
import type { Tx } from '@/lib/platform/db';
import { refuse, type Refusal } from '@/lib/platform/outcome';

/** Where one goes on after an act on a report that was handed up. */
export type Handled = Readonly<{ periodCode: string; slug: string }>;

export function placeOf({ period, province }: HeldReport): Handled {
  return { periodCode: period.code, slug: province.slug };
}

/** The hand-up that waits, when it is the one that was shown; `stale` when it ended, or is another one by now. */
export function waitingHandUp({ handUps: [newest] }: HeldReport, seenId: string) {
  const waits = newest?.ending === null && newest.id === seenId;
  return waits ? newest : refuse('stale');
}

export type WaitingHandUp = Exclude<ReturnType<typeof waitingHandUp>, Refusal>;

type Ending = Readonly<{
  handUpId: string;
  outcome: HandUpOutcome;
  byId: string;
  at: Date;
  word: string | null;
}>;

/** Ends a hand-up without sending: the draft goes back to the officers as what it was before. */
export async function giveBack(tx: Tx, report: HeldReport, ending: Ending): Promise<void> {
  await tx.handUpEnding.create({ data: ending });
  const data = { state: stateBack(report.revisions.length > 0), version: { increment: 1 } };
  await tx.report.update({ where: { id: report.id }, data });
}
