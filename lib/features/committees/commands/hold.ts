import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import type { FilingFacts } from '@/lib/features/committees/policy';
import { tellOfficersOf } from '@/lib/features/notices/commands/tell-officers';
import { saving, tooOften } from '@/lib/features/reporting/commands/pace';
import { recorded, Refused } from '@/lib/features/reporting/commands/refused';
import { isId } from '@/lib/features/reporting/model/id';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome, type Reason, type Refusal } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

/** One at a time writes about a province's committee, in every process together. */
export async function lockCommittee(tx: Tx, provinceId: string): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('committee ' || ${provinceId}, 0))::text`;
}

const heldSelect = {
  ...{ id: true, provinceId: true, filedById: true, filedAt: true },
  province: { select: { slug: true } },
  decision: { select: { id: true, state: true } },
  end: { select: { outcome: true } },
} satisfies Prisma.CommitteeFilingSelect;

type HeldFiling = Prisma.CommitteeFilingGetPayload<{ select: typeof heldSelect }>;

type Act = Readonly<{
  action: string;
  filingId: string;
  may: (viewer: Viewer, facts: FilingFacts | null) => 'allowed' | Reason;
  /** What stands in the way although the filing waits. */
  lacks?: (held: HeldFiling) => Refusal | null;
  outcome: 'published' | 'returned' | 'withdrawn';
  reason: string | null;
}>;

function entryOf({ action, filingId }: Act): AuditEntry {
  return { action, objectType: 'committee-filing', objectId: isId(filingId) ? filingId : null };
}

async function hold(tx: Tx, filingId: string): Promise<HeldFiling | null> {
  if (!isId(filingId)) return null;
  const whose = await tx.committeeFiling.findUnique({
    where: { id: filingId },
    select: { provinceId: true },
  });
  if (whose === null) return null;
  await lockCommittee(tx, whose.provinceId);
  return tx.committeeFiling.findUniqueOrThrow({ where: { id: filingId }, select: heldSelect });
}

function refusalOf(viewer: Viewer, { may, lacks }: Act, held: HeldFiling | null): Refusal | null {
  const verdict = may(viewer, held && { ...held, isWaiting: held.end === null });
  if (verdict !== 'allowed') return refuse(verdict);
  return held === null || lacks === undefined ? null : lacks(held);
}

async function write(tx: Tx, { outcome, reason }: Act, { held, byId }: { held: HeldFiling; byId: string }) {
  const { id: filingId, filedAt } = held;
  // Portal time, never before what it decides: the demonstration's date stands still.
  const at = new Date(Math.max((await portalNow(tx)).getTime(), filedAt.getTime() + 1));
  await tx.committeeFilingEnd.create({ data: { filingId, byId, at, outcome, reason } });
}

/** The province's officers learn how a reviewer decided; who takes back knows it. */
async function tellOfficers(tx: Tx, { outcome }: Act, { provinceId, province }: HeldFiling): Promise<void> {
  if (outcome === 'withdrawn') return;
  const notice = { kind: `committee-${outcome}`, detail: { province: province.slug } } as const;
  await tellOfficersOf(tx, { provinceId, now: await portalNow(tx) }, notice);
}

async function attempt(tx: Tx, viewer: Viewer, act: Act): Promise<Outcome<string>> {
  const held = await hold(tx, act.filingId);
  const told = { ...entryOf(act), provinceId: held?.provinceId ?? null };
  const refusal = refusalOf(viewer, act, held);
  if (refusal !== null || held === null || viewer.userId === null)
    throw new Refused(told, refusal ?? refuse('not-found'));
  await write(tx, act, { held, byId: viewer.userId });
  await tellOfficers(tx, act, held);
  await recordAudit(tx, viewer, told);
  const stale = [tag.committees, tag.province(held.province.slug), tag.provinces];
  return ok(held.id, act.outcome === 'published' ? stale : []);
}

/** Ends a filing once: holds it, asks the policy, writes how it ended and the audit, all in one transaction. */
export function endFiling(viewer: Viewer, act: Act): Promise<Outcome<string>> {
  const entry = entryOf(act);
  return recorded(
    viewer,
    async () =>
      (await tooOften(viewer, { limit: saving, entry })) ??
      inTransaction(viewer, (tx) => attempt(tx, viewer, act)),
  );
}
