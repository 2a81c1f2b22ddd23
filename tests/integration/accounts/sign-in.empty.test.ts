import { beforeEach, describe, expect, test } from 'vitest';
import { signIn } from '@/lib/features/accounts/commands/sign-in';
import { clientOf } from '@/lib/platform/auth/client';
import { isOutdated } from '@/lib/platform/auth/password';
import { viewerOfSession } from '@/lib/platform/auth/session-store';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { hash } from '@node-rs/argon2';
import { aUser, password } from '@/tests/support/accounts';

const userAgent = 'a test';
let address = 0;

/** Every test comes from an address of its own, so that limits of one do not meet another. */
beforeEach(() => {
  address += 1;
});

function attempt(email: string, given: string, ip = `192.0.2.${String(address)}`) {
  return signIn({ email, password: given, ip, userAgent });
}

async function opened(email: string, given = password) {
  const outcome = await attempt(email, given);
  if (!outcome.ok) throw new Error(`Not signed in: ${outcome.reason}`);
  return outcome.value;
}

describe('the right password', () => {
  test('opens a session and says where to go', async () => {
    const user = await aUser({ role: 'ministry_leader' });
    const { sid, landing } = await opened(user.email);
    expect(landing).toBe('monitor');
    expect(await viewerOfSession(sid, realNow())).toMatchObject({ userId: user.id });
  });

  test('is the same composed and decomposed, under an address in any case', async () => {
    const user = await aUser();
    await opened(user.email.toUpperCase(), password.normalize('NFD'));
  });

  test('opens a new session each time: none can be planted', async () => {
    const user = await aUser();
    const [first, second] = [await opened(user.email), await opened(user.email)];
    expect(first.sid).not.toBe(second.sid);
  });

  test('lets in who has no role today, who then reads only what is public', async () => {
    const user = await aUser({ role: null });
    expect((await opened(user.email)).landing).toBe('account');
  });

  test('renews a hash made with weaker settings', async () => {
    const weak = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    const user = await aUser({ passwordHash: weak });
    await opened(user.email);
    const { passwordHash } = await db().user.findUniqueOrThrow({ where: { id: user.id } });
    expect([isOutdated(weak), isOutdated(passwordHash ?? '')]).toEqual([true, false]);
    await opened(user.email);
  });

  test('lets many people of one office in, one after the other', async () => {
    const users = await Promise.all(Array.from({ length: 35 }, () => aUser()));
    for (const user of users) await opened(user.email);
  }, 60_000);
});

describe('whatever is wrong, the answer is one', () => {
  test('an unknown address, a wrong password, a disabled account and one without a password', async () => {
    const known = await aUser();
    const disabled = await aUser({ disabledAt: realNow() });
    const invited = await aUser({ passwordHash: null });
    const answers = [
      await attempt('khong.co@tiendoso.example', password),
      await attempt(known.email, 'không phải mật khẩu'),
      await attempt(disabled.email, password),
      await attempt(invited.email, password),
      await attempt(invited.email, ''),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ ok: false, reason: 'invalid' });
  });

  test('and takes as long: the median of a known and an unknown address differ by little', async () => {
    const known = await aUser();
    const timed = async (email: string, ip: string) => {
      const begun = performance.now();
      await attempt(email, 'không phải mật khẩu', ip);
      return performance.now() - begun;
    };
    const times: [number[], number[]] = [[], []];
    for (let round = 0; round < 7; round += 1) {
      const ip = `198.51.100.${String(round)}`;
      times[0].push(await timed(known.email, ip));
      times[1].push(await timed('khong.ai@tiendoso.example', ip));
    }
    const [one, other] = times.map((each) => each.sort((a, b) => a - b)[3] ?? 0);
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan(0.5 * Math.max(one ?? 0, other ?? 0));
  }, 60_000);

  test('is audited without the address that was typed', async () => {
    const user = await aUser();
    await attempt(user.email, 'không phải mật khẩu');
    await attempt('mat-khau-go-nham@tiendoso.example', 'x');
    const events = await db().auditEvent.findMany({
      where: { action: 'session.open' },
      orderBy: { id: 'desc' },
      take: 2,
    });
    expect(events.map(({ outcome, objectId }) => [outcome, objectId])).toEqual([
      ['invalid', null],
      ['invalid', user.id],
    ]);
    expect(
      JSON.stringify(events, (_, value: unknown) => (typeof value === 'bigint' ? 0 : value)),
    ).not.toContain('go-nham');
  });

  test('a sign-in is audited with who and in what role', async () => {
    const user = await aUser({ role: 'observer' });
    await opened(user.email);
    const event = await db().auditEvent.findFirstOrThrow({ where: { actorId: user.id } });
    expect(event).toMatchObject({ action: 'session.open', outcome: 'done', actorRole: 'observer' });
    expect(event.at.toISOString().slice(0, 7)).toBe('2022-12');
  });
});

describe('guessing', () => {
  test('five failures from one place close it for this account, and elsewhere its owner still gets in', async () => {
    const user = await aUser();
    for (let round = 0; round < 5; round += 1) await attempt(user.email, 'đoán mò');
    expect(await attempt(user.email, password)).toMatchObject({
      ok: false,
      reason: 'limited',
      retryAfterSeconds: 900,
    });
    expect(await attempt(user.email, password, '203.0.113.99')).toMatchObject({ ok: true });
  });

  test('knocking on a closed account is on record once, not every time', async () => {
    const user = await aUser();
    for (let round = 0; round < 5; round += 1) await attempt(user.email, 'đoán mò');
    const limited = () => db().auditEvent.count({ where: { action: 'session.open', outcome: 'limited' } });
    const before = await limited();
    for (let round = 0; round < 12; round += 1)
      expect(await attempt(user.email, 'đoán mò')).toMatchObject({ reason: 'limited' });
    // Two where the window of fifteen minutes turns between them.
    expect([1, 2]).toContain((await limited()) - before);
  });

  test('an address without an account is closed alike', async () => {
    const answers = [];
    for (let round = 0; round < 6; round += 1)
      answers.push(await attempt('ai.do@tiendoso.example', 'đoán mò'));
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.reason))).toEqual([
      ...Array.from({ length: 5 }, () => 'invalid'),
      'limited',
    ]);
  });

  test('twenty guesses at once are no more than five looked at', async () => {
    const user = await aUser();
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(user.email, 'đoán mò')));
    const reasons = answers.map((answer) => (answer.ok ? 'ok' : answer.reason));
    expect(reasons.filter((reason) => reason === 'invalid').length).toBeLessThanOrEqual(5);
    expect(new Set(reasons)).toEqual(new Set(['invalid', 'limited']));
  }, 60_000);

  test('the right password forgives what was mistyped before it', async () => {
    const user = await aUser();
    for (let round = 0; round < 4; round += 1) await attempt(user.email, 'gõ nhầm');
    await opened(user.email);
    for (let round = 0; round < 4; round += 1) await attempt(user.email, 'gõ nhầm');
    await opened(user.email);
  }, 60_000);

  test.each([
    ['writes other senders before its own', (round: number) => `198.51.100.${String(round)}, 203.0.113.66`],
    ['takes a new address of its network each time', (round: number) => `2001:db8:7:7::${String(round + 1)}`],
  ])(
    'one place that %s is closed all the same',
    async (_, sender) => {
      supply({ PUBLIC_URL: 'https://tiendoso.example' });
      const guess = (round: number) => {
        const { ip } = clientOf(new Headers({ 'x-forwarded-for': sender(round) }));
        return attempt(`ai.${String(round)}@x.vn`, 'đoán mò', ip);
      };
      try {
        const answers = [];
        for (let round = 0; round < 32; round += 1) answers.push(await guess(round));
        const reasons = answers.map((answer) => (answer.ok ? 'ok' : answer.reason));
        expect(reasons.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 'invalid'));
        expect(reasons.slice(30)).toEqual(['limited', 'limited']);
      } finally {
        supply({ PUBLIC_URL: 'http://localhost:3000' });
      }
    },
    60_000,
  );

  test('one place that guesses at many accounts is closed after thirty in a minute', async () => {
    for (let round = 0; round < 30; round += 1) await attempt(`nguoi.${String(round)}@x.vn`, 'đoán mò');
    const user = await aUser();
    expect(await attempt(user.email, password)).toMatchObject({ ok: false, reason: 'limited' });
    expect(await attempt(user.email, password, '203.0.113.98')).toMatchObject({ ok: true });
  }, 60_000);
});
