import type { QueueRow } from '@/lib/features/reporting/model/review';

/** What was sent and waits, as far as its age is told. */
export type WaitingReport = Pick<
  QueueRow,
  'reportId' | 'province' | 'period' | 'submittedAt' | 'waitingDays'
>;

/** How long what was sent waits for a decision, in whole days; null where nothing waits. */
export type Ageing = Readonly<{
  median: number | null;
  oldest: number | null;
  waiting: readonly WaitingReport[];
}>;

/** The middle of sorted numbers; of an even count the mean of the two in the middle. */
function median(sorted: readonly number[]): number | null {
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Waiting reports of all periods, longest waiting first, of one region or of all. */
export function ageing(queue: readonly WaitingReport[], region: string | null): Ageing {
  const waiting = queue
    .filter(({ province }) => region === null || province.region === region)
    .sort((left, right) => right.waitingDays - left.waitingDays);
  const days = waiting.map(({ waitingDays }) => waitingDays);
  return { median: median(days.toReversed()), oldest: days[0] ?? null, waiting };
}
