import { afterAll, beforeAll, expect, test } from 'vitest';
import { deliverNotices } from '@/lib/features/notices/commands/deliver';
import { claimNotice, handOver } from '@/lib/features/notices/commands/queue';
import { remindDue } from '@/lib/features/notices/commands/remind';
import { openDuePeriods } from '@/lib/features/periods/commands/open';
import { planYear } from '@/lib/features/periods/model/plan';
import { hashPassword } from '@/lib/platform/auth/password';
import { addDays } from '@/lib/platform/day';
import { dateColumn } from '@/lib/platform/clock';
import { db, ownerDb } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { aPlannedPeriod } from '@/tests/support/factories';
import { startMailServer, type Fault } from '@/tests/support/mail-server';

const year = 2023;
const kinds = ['period-opened', 'due-soon', 'due-tomorrow', 'overdue'] as const;

/** Two in seven connections go wrong, each in one of the ways a mail server has. */
const faults: readonly Fault[] = ['no-greeting', 'busy', 'greylist', 'half-taken', 'taken-unsaid'];
const faultOf = (connection: number): Fault => {
  const turn = connection % 23;
  return turn % 4 === 1 ? (faults[(connection >> 2) % faults.length] ?? 'none') : 'none';
};

let server: Awaited<ReturnType<typeof startMailServer>>;

beforeAll(async () => {
  server = await startMailServer(faultOf);
  supply({ SMTP_URL: server.url });
});

afterAll(async () => {
  supply({ SMTP_URL: undefined });
  await server.stop();
});

/** One officer for each province of the day, whose address names the province. */
async function anOfficerEach(): Promise<ReadonlyMap<string, string>> {
  const day = dateColumn(`${String(year)}-01-01`);
  const provinces = await db().province.findMany({
    where: { existsFrom: { lte: day }, OR: [{ existsTo: null }, { existsTo: { gt: day } }] },
    select: { id: true, slug: true },
  });
  const passwordHash = await hashPassword('con trâu đi trước');
  for (const { id: provinceId, slug } of provinces) {
    const name = `Cán bộ\r\nBcc: ai@xau.example ${slug}`;
    const { id: userId } = await db().user.create({
      data: { email: `${slug}@tiendoso.example`, name, passwordHash },
    });
    await db().roleGrant.create({ data: { userId, role: 'officer', provinceId, validFrom: day } });
  }
  return new Map(provinces.map(({ id, slug }) => [id, slug]));
}

/** A sender that dies holding a message, before or after handing it over; its lease then runs out. */
async function aDeadSender(dies: 'before' | 'after'): Promise<void> {
  const sender = crypto.randomUUID();
  const id = await claimNotice(sender);
  if (id !== null && dies === 'after') expect(await handOver({ id, sender })).toBe(true);
  await ownerDb().$executeRaw`
    update "Notice" set "leasedUntil" = now() - interval '1 second' where "leasedBy" = ${sender}::uuid`;
}

/** The text as it was before quoted-printable broke its long lines. */
const unfolded = (raw = ''): string => raw.replaceAll('=\r\n', '');

/** Rounds of two senders at once until nothing waits, as if the time between tries had passed. */
async function sendAll(): Promise<void> {
  while ((await db().notice.count({ where: { nextTryAt: { not: null } } })) > 0) {
    await ownerDb().$executeRaw`update "Notice" set "nextTryAt" = now() where "nextTryAt" > now()`;
    await Promise.all([deliverNotices(), deliverNotices()]);
  }
}

async function liveThrough(day: string): Promise<void> {
  supply({ PORTAL_TODAY: day });
  await Promise.all([openDuePeriods(), openDuePeriods()]);
  await Promise.all([remindDue(), remindDue()]);
  await aDeadSender('before');
  await aDeadSender('after');
  await sendAll();
}

test(
  'a year of 63 provinces with faults sends no message wrong and none twice',
  { timeout: 1_200_000 },
  async () => {
    const provinces = await anOfficerEach();
    expect(provinces.size).toBe(63);
    for (const { code, opensOn, dueOn } of planYear('month', year)) {
      await aPlannedPeriod(code);
      const days = [opensOn, addDays(dueOn, -4), addDays(dueOn, -3), dueOn, addDays(dueOn, 1)];
      for (const day of [...new Set(days)].sort()) await liveThrough(day);
    }
    const notices = await db().notice.findMany({
      select: {
        id: true,
        kind: true,
        detail: true,
        sentAt: true,
        to: { select: { email: true } },
        attempts: true,
      },
    });
    const told = new Set(notices.map(({ kind, detail, to }) => JSON.stringify([kind, detail, to.email])));
    expect(told.size).toBe(notices.length);
    expect(notices).toHaveLength(63 * 12 * kinds.length);

    const idOf = (raw: string) => /^Message-ID: <([^@]*)@/im.exec(raw)?.[1] ?? '';
    const arrived = new Map(server.received.map((each) => [idOf(each.raw), each]));
    expect(arrived.size, 'none twice').toBe(server.received.length);
    for (const { id, kind, detail, sentAt, to, attempts } of notices) {
      const { province, period } = detail as { province: string; period: string };
      expect(to.email, kind).toBe(`${province}@tiendoso.example`);
      const mail = arrived.get(id);
      if (sentAt === null) {
        expect(attempts.map(({ result }) => result)).toContain('unconfirmed');
        continue;
      }
      expect(mail?.to).toBe(to.email);
      expect(unfolded(mail?.raw)).toContain(`/ban-lam-viec/bao-cao/${period}`);
      expect(mail?.raw, 'no header of a stranger').not.toMatch(/^Bcc:/im);
      expect(attempts.filter(({ result }) => result === 'sent')).toHaveLength(1);
    }
    const sent = notices.filter(({ sentAt }) => sentAt !== null).length;
    expect(sent / notices.length).toBeGreaterThan(0.8);
  },
);
