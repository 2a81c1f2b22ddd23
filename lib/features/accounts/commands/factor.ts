import { createHash, randomBytes } from 'node:crypto';
import { base32, readCode, recoveryBytes, recoveryCount, stepOf } from '@/lib/features/accounts/model/factor';
import { enqueueNotice } from '@/lib/features/notices/commands/enqueue';
import { realNow } from '@/lib/platform/clock';
import { db, type Tx } from '@/lib/platform/db';
import { refuse, type Refusal } from '@/lib/platform/outcome';
import { isSealedNow, seal, unseal } from '@/lib/platform/seal';

export const wrongCode: Refusal = refuse('invalid', [
  { field: 'oneTimePassword', key: 'accounts.codeWrong' },
]);

/** The step whose code it is; null also when the secret was sealed under another AUTH_SECRET. */
export function stepIn(sealed: string, code: string): number | null {
  const secret = unseal(sealed, 'second-factor');
  return secret === null ? null : stepOf(secret, code, realNow());
}

/** What the secret before had sealed is sealed by today's at the first code, so that the one before can go. */
function sealedAnew(sealed: string): Readonly<{ secret?: string }> {
  const secret = isSealedNow(sealed, 'second-factor') ? null : unseal(sealed, 'second-factor');
  return secret === null ? {} : { secret: seal(secret, 'second-factor') };
}

/**
 * Takes a code of the device: true once for each, also when two ask at once, since the device and the newest step that was
 * taken are compared and written in one statement.
 */
async function takeDeviceCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const factor = await tx.secondFactor.findUnique({ where: { userId }, select: { secret: true } });
  if (factor === null) return false;
  const { secret } = factor;
  const step = stepIn(secret, code);
  if (step === null) return false;
  const where = { userId, secret, lastStep: { lt: step } };
  const data = { lastStep: step, ...sealedAnew(secret) };
  return (await tx.secondFactor.updateMany({ where, data })).count === 1;
}

function codeId(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

/** Takes a code on paper: true once for each. */
async function takePaperCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const where = { id: codeId(code), userId, usedAt: null };
  return (await tx.recoveryCode.updateMany({ where, data: { usedAt: realNow() } })).count === 1;
}

/** New codes on paper in place of all before; only their hashes are kept. */
export async function makePaperCodes(tx: Tx, userId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: recoveryCount }, () =>
    base32(new Uint8Array(randomBytes(recoveryBytes))),
  );
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ id: codeId(code), userId })) });
  return codes;
}

/** Takes a second factor off with its codes on paper; false when none was set. */
export async function dropFactor(tx: Tx, userId: string): Promise<boolean> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  return (await tx.secondFactor.deleteMany({ where: { userId } })).count === 1;
}

/** How many codes on paper are left. */
function paperCodesLeft(userId: string, client: Tx = db()): Promise<number> {
  return client.recoveryCode.count({ where: { userId, usedAt: null } });
}

/** Takes a code of either kind, and tells the owner when it was one on paper; which kind it was, or null. */
export async function takeCode(tx: Tx, userId: string, given: string): Promise<'device' | 'paper' | null> {
  const read = readCode(given);
  if (read === null) return null;
  if (read.kind === 'device') return (await takeDeviceCode(tx, userId, read.code)) ? 'device' : null;
  if (!(await takePaperCode(tx, userId, read.code))) return null;
  const count = await paperCodesLeft(userId, tx);
  await enqueueNotice(tx, { toId: userId, kind: 'recovery-code-used', detail: { count } });
  return 'paper';
}
