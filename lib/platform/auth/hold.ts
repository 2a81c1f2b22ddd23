import type { Tx } from '@/lib/platform/db';

/**
 * Holds an account still until the transaction ends, so that acts on its sessions and its second factor follow one
 * another. Its key stays free: rows that only name it, as the record of another act does, do not wait.
 */
export async function holdAccount(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`select 1 from "User" where id = ${userId}::uuid for no key update`;
}

/** The session somebody acts in. */
export type Acting = Readonly<{ userId: string; sessionId: string }>;

/** Holds the account and the session somebody acts in; false when the session was ended since it was read. */
export async function holdSession(tx: Tx, { userId, sessionId }: Acting): Promise<boolean> {
  await holdAccount(tx, userId);
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from "Session"
    where id = ${sessionId} and "userId" = ${userId}::uuid and "revokedAt" is null for update`;
  return rows.length === 1;
}
