import type { Prisma } from '@/lib/generated/prisma/client';
import type { ItemMessage } from '@/lib/features/conversation/model';

export const messageSelect = {
  select: { taskId: true, at: true, isMinistry: true, text: true, by: { select: { name: true } } },
  orderBy: { id: 'asc' },
} satisfies Prisma.Revision$messagesArgs;

type Row = Prisma.ItemMessageGetPayload<{ select: (typeof messageSelect)['select'] }>;

/** What was said of each item (by task id) over all sendings, the oldest sending first. */
export function messagesIn(
  revisions: readonly Readonly<{ messages: readonly Row[] }>[],
): ReadonlyMap<string, readonly ItemMessage[]> {
  const rows = revisions.toReversed().flatMap(({ messages }) => messages);
  const told = ({ by, at, isMinistry, text }: Row) => ({
    ...{ by: by.name, at: at.toISOString() },
    ...{ isMinistry, text },
  });
  return new Map(
    [...Map.groupBy(rows, ({ taskId }) => taskId)].map(([taskId, said]) => [taskId, said.map(told)]),
  );
}
