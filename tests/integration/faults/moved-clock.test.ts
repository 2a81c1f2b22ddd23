import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { db, ownerDb, portalNow } from '@/lib/platform/db';
import { findObstacle } from '@/lib/platform/readiness';
import { aPeriod, aReport, aSending, success } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

const minutes = (count: number) => count * 60_000;

/** Moves the clock of the web server alone; the database goes by its own. */
function moveClock(by: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by });
}

/** The month locks so long from now, by the database's clock. */
async function lockIn(from: number): Promise<void> {
  const { id } = await aPeriod('2022-12');
  const locksAt = new Date((await portalNow(db())).getTime() + from);
  await ownerDb().reportingPeriod.update({ where: { id }, data: { dueAt: locksAt, locksAt } });
}

beforeEach(() => lockIn(minutes(24 * 60)));

afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  ['fast', minutes(60)],
  ['slow', minutes(-60)],
])('while the clock of the web server is an hour %s', (_, by) => {
  test('the portal says that it is', async () => {
    await db().$queryRaw`select 1`;
    moveClock(by);
    expect(await findObstacle()).toBe('clock-skew');
  });

  test('what is sent before the lock is taken, with the time of the database', async () => {
    const { id, officer } = await aReport();
    await lockIn(minutes(30));
    const input = await aSending(id);
    const before = await portalNow(db());
    moveClock(by);
    const { receipt } = success(await submitReport(officer, input)).value;
    vi.useRealTimers();
    const { submittedAt } = await db().revision.findUniqueOrThrow({ where: { receipt } });
    expect(submittedAt.getTime() - before.getTime()).toBeLessThan(minutes(1));
    expect(submittedAt.getTime()).toBeGreaterThanOrEqual(before.getTime() - 1);
  });

  test('what is sent after the lock is refused and leaves nothing', async () => {
    const { id, officer } = await aReport();
    const input = await aSending(id);
    await lockIn(minutes(-30));
    const before = await databaseSnapshot();
    moveClock(by);
    expect(await submitReport(officer, input)).toEqual({ ok: false, reason: 'locked' });
    vi.useRealTimers();
    expect(await databaseSnapshot()).toBe(before);
  });
});
