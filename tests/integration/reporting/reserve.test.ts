import { describe, expect, test } from 'vitest';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { releaseReport, reserveReport } from '@/lib/features/reporting/commands/reserve';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { getReviewQueue } from '@/lib/features/reporting/queries/queue';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aReport, success, type MadeReport } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

const seen = ({ id, revisionId }: MadeReport) => ({ reportId: id, revisionId });
const remarks = [{ task: 3, reason: 'Thiếu số.' }];
const taken = { ok: false, reason: 'stale', issues: [{ key: 'reporting.reservedBy' }] };

/** A report that one reviewer has, and another one who would like to decide it. */
async function aReserved() {
  const report = await aReport({ state: 'submitted' });
  success(await reserveReport(report.reviewer, seen(report)));
  return { report, other: await signedIn({ role: 'reviewer' }) };
}

/** The reservation is moved into the past, as if its hours had gone by. */
async function runOut({ id: reportId }: MadeReport): Promise<void> {
  const until = new Date(realNow().getTime() - 1000);
  await db().reservation.update({
    where: { reportId },
    data: { takenAt: new Date(until.getTime() - 1000), until },
  });
}

describe('a reserved report', () => {
  test('is read by the others, who see who has it, and decided by them in no way', async () => {
    const { report, other } = await aReserved();
    const before = await databaseSnapshot();
    expect(await publishReport(other, seen(report))).toMatchObject(taken);
    expect(await returnReport(other, { ...seen(report), remarks })).toMatchObject(taken);
    expect(await reserveReport(other, seen(report))).toMatchObject(taken);
    expect(await releaseReport(other, seen(report))).toMatchObject(taken);
    expect(await databaseSnapshot()).toBe(before);
    expect(await getReviewReport(other, report.id)).toMatchObject({
      bar: 'taken',
      reservation: { isMine: false },
    });
    expect(await getReviewReport(report.reviewer, report.id)).toMatchObject({
      bar: null,
      reservation: { isMine: true },
    });
    const row = (await getReviewQueue(other))?.waiting.find(({ reportId }) => reportId === report.id);
    expect(row?.reservation).toMatchObject({ isMine: false });
  });

  test('is free again once released, decided, or when its time has run out', async () => {
    const { report, other } = await aReserved();
    success(await releaseReport(report.reviewer, seen(report)));
    success(await reserveReport(other, seen(report)));
    await runOut(report);
    expect((await getReviewReport(report.reviewer, report.id))?.reservation).toBeNull();
    success(await reserveReport(report.reviewer, seen(report)));
    // What the second reviewer had ran out and was taken by somebody else: their decision comes too late.
    expect(await publishReport(other, seen(report))).toMatchObject(taken);
    success(await publishReport(report.reviewer, seen(report)));
    expect(await db().reservation.count({ where: { reportId: report.id } })).toBe(0);
    expect(await reserveReport(other, seen(report))).toEqual({ ok: false, reason: 'already-decided' });
  });

  test('that ran out and that nobody else took is still decided, so that no work is lost', async () => {
    const { report } = await aReserved();
    await runOut(report);
    success(await returnReport(report.reviewer, { ...seen(report), remarks }));
  });

  test('goes to one of two who take it at once', async () => {
    const report = await aReport({ state: 'submitted' });
    const other = await signedIn({ role: 'reviewer' });
    const outcomes = await Promise.all([
      reserveReport(report.reviewer, seen(report)),
      reserveReport(other, seen(report)),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject(taken);
  });

  test('is kept by the database from whoever gets round the application', async () => {
    const { report, other } = await aReserved();
    const decision = {
      revisionId: report.revisionId,
      reviewerId: String(other.userId),
      decidedAt: realNow(),
    };
    await expect(db().decision.create({ data: { ...decision, outcome: 'published' } })).rejects.toThrow(
      /Another reviewer has reserved/,
    );
  });
});
