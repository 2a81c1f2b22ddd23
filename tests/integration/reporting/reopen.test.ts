import '@/tests/support/data-cache';
import { describe, expect, test } from 'vitest';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { reopenReport } from '@/lib/features/reporting/commands/reopen';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { rebuildAllStandings } from '@/lib/features/reporting/commands/standings';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { getProvinceRecord } from '@/lib/features/reporting/queries/province-record';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import { visitor } from '@/lib/platform/auth/viewer';
import { realNow, today } from '@/lib/platform/clock';
import { db, inTransaction, publicDb } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aReport, aSending, newestRevision, success, type MadeReport } from '@/tests/support/factories';
import { databaseContents, databaseSnapshot } from '@/tests/support/snapshot';
import { asUser } from '@/tests/support/viewers';

const canary = `lý do ${crypto.randomUUID()}`;
const seen = ({ id, revisionId }: MadeReport) => ({ reportId: id, revisionId });
const shown = ({ province }: MadeReport, percent: number) =>
  publicDb().standing.count({ where: { provinceId: province.id, percent } });

async function publications({ province }: MadeReport) {
  const place = { id: province.id, slug: province.slug, region: null };
  return (await getProvinceRecord(visitor, place, today())).publications;
}

async function aReopened() {
  const report = await aReport({ state: 'published', percent: 40 });
  success(await reopenReport(report.reviewer, { ...seen(report), reason: canary }));
  return report;
}

/** Repairs item 3 to 90 per cent, as the officer would. */
function repair({ id: reportId, officer }: MadeReport) {
  const answer = { valueStatus: 'reported', percent: 90, value: 7, completedOn: null } as const;
  const words = { note: null, obstacle: null, proposal: null, reply: null, documentIds: [] };
  return saveItem(officer, { reportId, task: 3, version: 1, ...answer, ...words });
}

describe('a published report that is opened again', () => {
  test('tells the province why, and stays public as it was, said to be under repair', async () => {
    const report = await aReopened();
    expect(await getDraft(report.officer, '2022-12')).toMatchObject({
      ...{ state: 'returned', readOnly: null, returned: null },
      reopened: { reason: canary },
    });
    expect(await shown(report, 40)).toBe(22);
    expect(await publications(report)).toMatchObject([{ n: 1, isInForce: true, isReopened: true }]);
    expect(await getReviewReport(report.reviewer, report.id)).toMatchObject({
      ...{ bar: 'decided', mayReopen: false },
      reopened: { reason: canary },
    });
    expect(
      JSON.stringify(await publicDb().report.findMany({ where: { id: report.id }, select: { state: true } })),
    ).not.toContain(canary);
    const before = await databaseContents();
    await inTransaction('system', rebuildAllStandings);
    expect(await databaseContents()).toBe(before);
  });

  test('is repaired, sent and published again; the older one stays public as superseded', async () => {
    const report = await aReopened();
    success(await repair(report));
    success(await submitReport(report.officer, await aSending(report.id)));
    expect(await shown(report, 40)).toBe(22);
    const revisionId = await newestRevision(report.id);
    success(await publishReport(report.reviewer, { reportId: report.id, revisionId }));
    expect(await shown(report, 90)).toBe(1);
    expect(await publications(report)).toMatchObject([
      { n: 2, isInForce: true, isReopened: false },
      { n: 1, isInForce: false, isReopened: false },
    ]);
    success(await reopenReport(report.reviewer, { reportId: report.id, revisionId, reason: canary }));
  });
});

describe('opening again', () => {
  test('of two at once has one effect and one clear answer', async () => {
    const report = await aReport({ state: 'published' });
    const leader = await signedIn({ role: 'ministry_leader' });
    const outcomes = await Promise.all(
      [report.reviewer, leader].map((viewer) => reopenReport(viewer, { ...seen(report), reason: canary })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, reason: 'illegal-transition' });
    expect(await db().reopening.count({ where: { revisionId: report.revisionId } })).toBe(1);
  });

  test('needs a reason, the revision in force, and somebody with no hand in it', async () => {
    const report = await aReport({ state: 'published' });
    const other = await aReport({ state: 'published' });
    const both = asUser(report.reviewer, String(report.officer.userId));
    const before = await databaseSnapshot();
    const reopen = (viewer = report.reviewer, change = {}) =>
      reopenReport(viewer, { ...seen(report), reason: canary, ...change });
    expect(await reopen(report.reviewer, { reason: '  ' })).toMatchObject({
      ...{ reason: 'invalid', issues: [{ field: 'reason' }] },
    });
    expect(await reopen(report.reviewer, { revisionId: other.revisionId })).toEqual({
      ok: false,
      reason: 'not-found',
    });
    expect(await reopen(both)).toEqual({ ok: false, reason: 'forbidden' });
    expect(await reopen(report.officer)).toEqual({ ok: false, reason: 'forbidden' });
    expect(await databaseSnapshot()).toBe(before);
  });

  test('is kept by the database from who wrote the report, and for the revision in force', async () => {
    const report = await aReport({ state: 'published' });
    const row = { revisionId: report.revisionId, at: realNow(), reason: canary };
    await expect(
      db().reopening.create({ data: { ...row, byId: String(report.officer.userId) } }),
    ).rejects.toThrow(/does not open it again/);
    const waiting = await aReport({ state: 'submitted' });
    await expect(
      db().reopening.create({
        data: { ...row, revisionId: waiting.revisionId, byId: String(report.reviewer.userId) },
      }),
    ).rejects.toThrow(/in force/);
    // A record alone, without the report going back, does not outlive its transaction.
    await expect(
      db().reopening.create({ data: { ...row, byId: String(report.reviewer.userId) } }),
    ).rejects.toThrow(/newest revision says/);
  });
});
