import { describe, expect, test } from 'vitest';
import { enterCode } from '@/lib/features/accounts/commands/enter-code';
import {
  confirmFactor,
  removeFactor,
  renewPaperCodes,
  startFactor,
} from '@/lib/features/accounts/commands/own-factor';
import { endSessions } from '@/lib/platform/auth/session-store';
import type { Standing, Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db, inTransaction } from '@/lib/platform/db';
import type { Outcome } from '@/lib/platform/outcome';
import { aUser, openFor, signedIn } from '@/tests/support/accounts';
import { codeAt } from '@/tests/support/codes';
import { as, byPassword, given, keyOf, standingOf, valueOf } from '@/tests/support/factor';
import { noProof, proven } from '@/tests/support/proof';

const codesOf = ({ userId }: Viewer) => db().recoveryCode.count({ where: { userId: userId ?? '' } });

/** Two sessions of somebody who may take the second factor off, both proved. */
async function twoSessions(): Promise<readonly [Viewer, Viewer]> {
  const { id } = await aUser({ role: 'observer', hasFactor: true });
  const open = async () => proven((await standingOf(await openFor(id))).person);
  return [await open(), await open()];
}

describe('two at once', () => {
  test('renewals leave ten codes, of one of them', async () => {
    const [one, two] = await twoSessions();
    const renewed = await Promise.all([one, two, one, two].map((viewer) => renewPaperCodes(viewer, noProof)));
    expect(renewed.every(({ ok }) => ok)).toBe(true);
    expect(await codesOf(one)).toBe(10);
  });

  test('a removal and a renewal leave no code, whichever comes first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = await twoSessions();
      const acts = [
        () => removeFactor(one, noProof),
        () => renewPaperCodes(two, noProof),
        () => renewPaperCodes(one, noProof),
      ];
      const order = round % 2 === 0 ? acts : acts.toReversed();
      const outcomes: readonly Outcome<unknown>[] = await Promise.all(order.map((act) => act()));
      expect(outcomes.some(({ ok }) => ok)).toBe(true);
      expect(await codesOf(one)).toBe(0);
      expect(await db().secondFactor.count({ where: { userId: one.userId ?? '' } })).toBe(0);
    }
  });
});

describe('a session that was ended since the request came', () => {
  const end = ({ userId }: Viewer) =>
    inTransaction('system', (tx) =>
      endSessions(tx, { userId: userId ?? '' }, { why: 'ended', now: realNow() }),
    );

  /** Ends the session while the act waits for it: it was proved and alive when it was read. */
  async function endedMeanwhile(viewer: Viewer, act: () => Promise<Outcome<unknown>>) {
    let outcome: Promise<Outcome<unknown>> | undefined;
    await inTransaction('system', async (tx) => {
      await tx.$queryRaw`select 1 from "User" where id = ${viewer.userId}::uuid for update`;
      outcome = act();
      await new Promise((resolve) => setTimeout(resolve, 300));
      await endSessions(tx, { userId: viewer.userId ?? '' }, { why: 'ended', now: realNow() });
    });
    return outcome;
  }

  test.each(['startFactor', 'renewPaperCodes', 'removeFactor'] as const)('%s does nothing', async (name) => {
    const viewer = await proven(await signedIn({ role: 'observer', hasFactor: true }));
    const acts = {
      startFactor: () => startFactor(as(viewer), noProof),
      renewPaperCodes: () => renewPaperCodes(viewer, noProof),
      removeFactor: () => removeFactor(viewer, noProof),
    };
    expect(await endedMeanwhile(viewer, acts[name])).toMatchObject({ reason: 'signed-out' });
    expect(await codesOf(viewer)).toBe(0);
    expect(await db().secondFactor.count({ where: { userId: viewer.userId ?? '' } })).toBe(1);
    const where = { actorId: viewer.userId, outcome: 'signed-out' };
    expect(await db().auditEvent.count({ where })).toBe(1);
  });

  test('confirms nothing', async () => {
    const viewer = await proven(await signedIn({ role: 'observer' }));
    valueOf(await startFactor(as(viewer), noProof));
    const code = codeAt(realNow(), await keyOf(as(viewer)));
    await end(viewer);
    expect(await confirmFactor(as(viewer), given(code))).toMatchObject({ reason: 'signed-out' });
    expect(await db().secondFactor.count({ where: { userId: viewer.userId ?? '' } })).toBe(0);
  });

  test('opens no other by the right code, which is not used up', async () => {
    const { email } = await aUser({ role: 'reviewer' });
    const standing: Standing = await byPassword(email);
    await end(standing.person);
    const code = given(codeAt(realNow()));
    expect(await enterCode(standing, code)).toMatchObject({ reason: 'signed-out' });
    expect(await enterCode(await byPassword(email), code)).toMatchObject({ ok: true });
  });
});
