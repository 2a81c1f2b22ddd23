import type { Proof } from '@/lib/features/accounts/commands/prove';
import { guarded } from '@/lib/features/administration/commands/guarded';
import { recordAudit } from '@/lib/features/audit/commands';
import type { AuditEntry } from '@/lib/features/audit/model';
import { Refused } from '@/lib/features/reporting/commands/refused';
import { isId } from '@/lib/features/reporting/model/id';
import type { UserFacts, Verdict } from '@/lib/features/users/policy';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, today } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { refuse, type Outcome } from '@/lib/platform/outcome';

const userSelect = {
  ...{ id: true, name: true, email: true, locale: true, disabledAt: true },
  grants: { select: { id: true, role: true, provinceId: true, validFrom: true, validTo: true } },
} as const;

type Row = Readonly<{ id: string; hasPassword: boolean }>;

/**
 * The administrators who can sign in and hold the role without an end, while no other act on accounts goes on: two cannot
 * remove each other. They are counted in a statement of its own, since one that waits still sees what was before. The
 * database counts the same ones before it lets one go.
 */
async function holdAdmins(tx: Tx): Promise<readonly string[]> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('administrators', 0))`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select u.id from "User" u
    where u."disabledAt" is null and u."passwordHash" is not null and exists (
      select 1 from "RoleGrant" g where g."userId" = u.id and g.role = 'admin' and g."validTo" is null
        and g."validFrom" <= ${dateColumn(today())}::date
    )`;
  return rows.map(({ id }) => id);
}

/** An account held for writing, with what is decided on; null when there is none. */
async function holdUser(tx: Tx, userId: string) {
  const admins = await holdAdmins(tx);
  if (!isId(userId)) return null;
  const [row] = await tx.$queryRaw<Row[]>`
    select id, "passwordHash" is not null as "hasPassword" from "User" where id = ${userId}::uuid for update`;
  if (row === undefined) return null;
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: userSelect });
  const day = dateColumn(today());
  const facts: UserFacts = {
    ...{ userId, isDisabled: user.disabledAt !== null, hasPassword: row.hasPassword },
    otherAdmins: admins.filter((id) => id !== userId).length,
    isAdmin: user.grants.some(
      ({ role, validTo, validFrom }) =>
        role === 'admin' && (validTo === null || (validFrom <= day && validTo > day)),
    ),
  };
  return { ...user, facts };
}

export type HeldUser = NonNullable<Awaited<ReturnType<typeof holdUser>>>;

/** What became of it, and what the audit log keeps of it. */
export type Acted<T> = Readonly<{ value: T; told?: Pick<AuditEntry, 'detail' | 'provinceId'> }>;

export type UserAct<T> = Readonly<{
  action: string;
  userId: string;
  /** Null for an act that asks for no password. */
  proof: Proof | null;
  may: (viewer: Viewer, user: UserFacts | null, held: HeldUser | null) => Verdict;
  perform: (tx: Tx, user: HeldUser, administratorId: string) => Promise<Outcome<Acted<T>>>;
}>;

async function attempt<T>(tx: Tx, viewer: Viewer, act: UserAct<T> & { entry: AuditEntry }) {
  const held = await holdUser(tx, act.userId);
  const verdict = act.may(viewer, held?.facts ?? null, held);
  if (verdict !== 'allowed') throw new Refused(act.entry, refuse(verdict));
  if (held === null || viewer.userId === null) throw new Refused(act.entry, refuse('not-found'));
  const outcome = await act.perform(tx, held, viewer.userId);
  if (!outcome.ok) throw new Refused(act.entry, outcome);
  await recordAudit(tx, viewer, { ...act.entry, ...outcome.value.told });
  return { ...outcome, value: outcome.value.value };
}

/** One act of an administrator on an account: prove, hold it, ask the policy, perform and record in one transaction. */
export function onUser<T>(viewer: Viewer, act: UserAct<T>): Promise<Outcome<T>> {
  const objectId = isId(act.userId) ? act.userId : null;
  const entry: AuditEntry = { action: act.action, objectType: 'account', objectId };
  return guarded(viewer, { entry, proof: act.proof }, () =>
    inTransaction(viewer, (tx) => attempt(tx, viewer, { ...act, entry })),
  );
}
