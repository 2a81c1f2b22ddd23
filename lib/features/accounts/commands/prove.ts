import { admitAttempt, countFailure, forgiveAttempts } from '@/lib/features/accounts/commands/attempts';
import { admitCode, forgiveCodes } from '@/lib/features/accounts/commands/code-tries';
import { takeCode, wrongCode } from '@/lib/features/accounts/commands/factor';
import { proofAskedOf } from '@/lib/features/accounts/model/account';
import { isProven, readProofs, type Proofs } from '@/lib/features/accounts/queries/proven';
import { recordAudit, recordRefusal, recordRefusalOnce } from '@/lib/features/audit/commands';
import type { Client } from '@/lib/platform/auth/client';
import { verifyPassword } from '@/lib/platform/auth/password';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { refuse, type FieldIssue, type Refusal } from '@/lib/platform/outcome';

/** What came with a sensitive act to prove who sends it. */
export type Given = Readonly<{ currentPassword: string | undefined; oneTimePassword: string | undefined }>;

/** The same, and from where. */
export type Proof = Client & Given;

type Own = Readonly<{ viewer: Viewer; sessionId: string; proofs: Proofs }>;

const wrong = refuse('invalid', [{ field: 'currentPassword', key: 'accounts.passwordWrong' }]);

function isBlank(text: string | undefined): boolean {
  return text === undefined || text === '';
}

/** What the account asks for and the form did not bring. */
function missingIn({ proofs }: Own, given: Given): readonly FieldIssue[] {
  const { password, code, provider } = proofAskedOf(proofs);
  return [
    ...(password && isBlank(given.currentPassword)
      ? [{ field: 'currentPassword', key: 'accounts.proofMissing' }]
      : []),
    ...(code && isBlank(given.oneTimePassword)
      ? [{ field: 'oneTimePassword', key: 'accounts.codeMissing' }]
      : []),
    ...(provider ? [{ field: '', key: 'accounts.proofElsewhere' }] : []),
  ];
}

function entryOf({ sessionId }: Own) {
  return { action: 'session.prove', objectType: 'session', objectId: sessionId };
}

/** Notes in the session that its holder has just proved who they are. */
async function note(tx: Tx, own: Own): Promise<void> {
  await tx.session.update({ where: { id: own.sessionId }, data: { provenAt: realNow() } });
  await recordAudit(tx, own.viewer, entryOf(own));
}

async function tryPassword(own: Own, proof: Proof): Promise<Refusal | null> {
  const { id, email, passwordHash } = own.proofs;
  if (passwordHash === null) return null;
  const attempt = { email, ip: proof.ip, now: realNow() };
  const held = await admitAttempt(attempt);
  if (held !== null) return recordRefusalOnce(own.viewer, entryOf(own), held);
  if (await verifyPassword(passwordHash, proof.currentPassword ?? '')) {
    await forgiveAttempts(attempt);
    return null;
  }
  await countFailure(attempt, id);
  return recordRefusal(own.viewer, entryOf(own), wrong);
}

/** The code is taken with the note that it was: one that was refused is not spent, one that was taken counts. */
async function tryCode(own: Own, proof: Proof): Promise<Refusal | null> {
  const by = { userId: own.proofs.id, ip: proof.ip };
  const held = await admitCode(by);
  if (held !== null) return recordRefusalOnce(own.viewer, entryOf(own), held);
  const isTaken = await inTransaction(own.viewer, async (tx) => {
    const kind = await takeCode(tx, by.userId, proof.oneTimePassword ?? '');
    if (kind !== null) await note(tx, own);
    return kind !== null;
  });
  if (!isTaken) return recordRefusal(own.viewer, entryOf(own), wrongCode);
  await forgiveCodes(by);
  return null;
}

/**
 * Makes sure that whoever sits at the machine is its owner: by the password, and the code where one is asked at sign-in,
 * given now or in this session in the last five minutes (ASVS 7.5.3). Who has neither proves it at the provider. Null
 * when it is so. Wrong guesses count with those of signing in, under the same limits.
 */
export async function proveSelf(viewer: Viewer, proof: Proof): Promise<Refusal | null> {
  if (await isProven(viewer)) return null;
  const { userId, sessionId } = viewer;
  const proofs = userId === null ? null : await readProofs(userId);
  if (proofs === null || sessionId === null) return refuse('signed-out');
  const own = { viewer, sessionId, proofs };
  const missing = missingIn(own, proof);
  if (missing.length > 0) return refuse('invalid', missing);
  const refusal = await tryPassword(own, proof);
  if (refusal !== null) return refusal;
  if (proofs.hasFactor) return tryCode(own, proof);
  await inTransaction(viewer, (tx) => note(tx, own));
  return null;
}
