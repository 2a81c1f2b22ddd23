import type { Pillar } from '@/lib/generated/prisma/enums';
import type { QueueRow } from '@/lib/features/reporting/model/review';

export const queueOrders = ['deadline', 'age', 'findings'] as const;

export type QueueOrder = (typeof queueOrders)[number];

/** What of the queue somebody asks for; null is everything. */
export type QueueChoice = Readonly<{
  order: QueueOrder;
  region: string | null;
  period: string | null;
  pillar: Pillar | null;
}>;

/** The order of that word; the due date where none is asked for. */
export function readOrder(word: string | undefined): QueueOrder {
  return queueOrders.find((order) => order === word) ?? 'deadline';
}

const byDeadline = ({ period, submittedAt }: QueueRow) => `${period.dueAt} ${submittedAt}`;
const byAge = ({ submittedAt, period }: QueueRow) => `${submittedAt} ${period.dueAt}`;

function compare(order: QueueOrder, left: QueueRow, right: QueueRow): number {
  if (order === 'age') return byAge(left).localeCompare(byAge(right));
  const more = order === 'findings' ? right.findings - left.findings : 0;
  return more === 0 ? byDeadline(left).localeCompare(byDeadline(right)) : more;
}

/** The part of the queue that is asked for, in its order. */
export function choose(rows: readonly QueueRow[], choice: QueueChoice): readonly QueueRow[] {
  const { order, region, period, pillar } = choice;
  return rows
    .filter(({ province }) => region === null || province.region === region)
    .filter((row) => period === null || row.period.code === period)
    .filter(({ pillars }) => pillar === null || pillars.includes(pillar))
    .toSorted((left, right) => compare(order, left, right));
}
