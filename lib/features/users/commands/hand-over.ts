import type { Proof } from '@/lib/features/accounts/commands/prove';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { reservedHours } from '@/lib/features/reporting/model/reservation';
import { onUser } from '@/lib/features/users/commands/hold';
import { idsOf, workFor, type OpenWork, type WorkKind } from '@/lib/features/users/model/open-work';
import { mayHandOver } from '@/lib/features/users/policy';
import { readColleagues } from '@/lib/features/users/queries/colleagues';
import { readOpenWork } from '@/lib/features/users/queries/open-work';
import type { HandOverInput } from '@/lib/features/users/schema/forms';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

type Between = Readonly<{ fromId: string; toId: string; byId: string }>;

const issue = (key: string) => refuse('invalid', [{ field: 'toId', key }]);

/** Reports kept for the one are kept for the other, from now; left to everybody where the other had a hand in them. */
async function moveReservations(tx: Tx, { fromId, toId }: Between, reportIds: string[]): Promise<void> {
  const mine = { reviewerId: fromId, reportId: { in: reportIds } };
  const hand = [{ editors: { some: { userId: toId } } }, { revisions: { some: { submittedById: toId } } }];
  await tx.reservation.deleteMany({ where: { ...mine, report: { OR: hand } } });
  const takenAt = realNow();
  const until = new Date(takenAt.getTime() + reservedHours * 3_600_000);
  await tx.reservation.updateMany({ where: mine, data: { reviewerId: toId, takenAt, until } });
}

async function record(tx: Tx, between: Between, work: readonly OpenWork[]): Promise<void> {
  const [reportIds, documentIds] = [idsOf(work, 'report'), idsOf(work, 'document')];
  const [reservedIds, talkedIds] = [idsOf(work, 'reserved'), idsOf(work, 'talk')];
  const at = await portalNow(tx);
  await tx.handover.create({
    data: { ...between, at, ...{ reportIds, documentIds, reservedIds, talkedIds } },
  });
  await moveReservations(tx, between, reservedIds);
  const reviews = work.filter(({ side }) => side === 'ministry').length;
  const detail = { count: work.length, reviews };
  await enqueueNotice(tx, { toId: between.toId, kind: 'work-handed-over', detail });
}

/**
 * Gives what one person has open into the hands of a colleague, in the transaction of whoever calls: who wrote what is
 * not rewritten. Tells the colleague; the value is what the audit log keeps. Refuses somebody who could not go on with
 * it, and where nothing is open for them.
 */
export async function handWork(tx: Tx, between: Between): Promise<Outcome<Record<string, string | number>>> {
  const work = await readOpenWork(tx, between.fromId);
  const colleagues = await readColleagues(tx, between.fromId, work);
  const to = colleagues.find(({ id }) => id === between.toId);
  if (to === undefined) return issue('users.colleagueWrong');
  const taken = workFor(work, to);
  if (taken.length === 0) return issue('users.nothingOpen');
  await record(tx, between, taken);
  const count = (kind: WorkKind) => idsOf(taken, kind).length;
  const counts = { reports: count('report'), documents: count('document'), reserved: count('reserved') };
  return ok({ to: to.name, ...counts, talks: count('talk') });
}

/** Hands a leaver's open work over to a colleague in one act. */
export function handOver(viewer: Viewer, input: HandOverInput, proof: Proof): Promise<Outcome<string>> {
  const { userId, toId } = input;
  return onUser(viewer, {
    ...{ action: 'account.hand-over', userId, proof, may: mayHandOver },
    perform: async (tx, _, byId) => {
      const handed = await handWork(tx, { fromId: userId, toId, byId });
      return handed.ok ? ok({ value: userId, told: { detail: handed.value } }) : handed;
    },
  });
}
