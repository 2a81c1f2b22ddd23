import { describe, expect, test } from 'vitest';
import { confirmUnchanged } from '@/lib/features/reporting/commands/confirm';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { rebuildAllStandings } from '@/lib/features/reporting/commands/standings';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import { db, inTransaction, publicDb } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { anAnswer } from '@/tests/support/access-world';
import { asUser } from '@/tests/support/viewers';
import { signedIn } from '@/tests/support/accounts';
import { aReport, aSending, newestRevision, success, type MadeReport } from '@/tests/support/factories';
import { databaseContents, databaseSnapshot } from '@/tests/support/snapshot';

const seen = ({ id, revisionId }: MadeReport) => ({ reportId: id, revisionId });
const remarks = [{ task: 3, reason: 'Bảng kèm theo cộng lại được 1.642.' }];

describe('publishing', () => {
  test('puts the answers before the public, at once and only then', async () => {
    const report = await aReport({ state: 'submitted', percent: 37 });
    const shown = () => publicDb().standing.count({ where: { provinceId: report.province.id, percent: 37 } });
    expect(await shown()).toBe(0);
    const { expire } = success(await publishReport(report.reviewer, seen(report)));
    expect(await shown()).toBe(22);
    expect(expire).toEqual(
      expect.arrayContaining(['national', 'tasks', 'task:1', 'task:22', `province:${report.province.slug}`]),
    );
    expect(
      await db().report.findUnique({
        where: { id: report.id },
        select: { state: true, publishedRevisionId: true },
      }),
    ).toEqual({
      ...{ state: 'published', publishedRevisionId: report.revisionId },
    });
  });

  test('of two reviewers at once has one effect and one clear answer', async () => {
    const report = await aReport({ state: 'submitted' });
    const second = await signedIn({ role: 'reviewer' });
    const outcomes = await Promise.all([
      publishReport(report.reviewer, seen(report)),
      publishReport(second, seen(report)),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, reason: 'already-decided' });
    expect(await db().decision.count({ where: { revisionId: report.revisionId } })).toBe(1);
  });

  test('of fifty at once has one effect, and every other is told', async () => {
    const report = await aReport({ state: 'submitted' });
    const reviewers = [report.reviewer, await signedIn({ role: 'reviewer' })];
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        publishReport(reviewers[at % 2] ?? report.reviewer, seen(report)),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((each) => !each.ok && each.reason === 'already-decided')).toHaveLength(49);
    expect(await db().decision.count({ where: { revisionId: report.revisionId } })).toBe(1);
    const where = { action: 'report.publish', objectId: report.id, outcome: 'done' };
    expect(await db().auditEvent.count({ where })).toBe(1);
  });

  test('and returning at once has one effect too', async () => {
    const report = await aReport({ state: 'submitted' });
    const second = await signedIn({ role: 'reviewer' });
    const outcomes = await Promise.all([
      returnReport(report.reviewer, { ...seen(report), remarks }),
      publishReport(second, seen(report)),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, reason: 'already-decided' });
  });

  test('dates an answer by the period in which it last changed, in whatever order periods are published', async () => {
    const december = await aReport({ state: 'published', percent: 60 });
    const { officer, province } = december;
    await aReport({ month: '2022-11', state: 'published', percent: 60, officer, province });
    const standings = await db().standing.findMany({
      where: { provinceId: province.id },
      select: { changedOn: true, period: { select: { code: true } } },
    });
    expect(standings).toHaveLength(22);
    for (const { changedOn, period } of standings) {
      expect(period.code).toBe('2022-12');
      expect(changedOn.toISOString()).toContain('2022-11-14');
    }
  });

  test('leaves standings that a rebuild finds unchanged', async () => {
    await aReport({ state: 'published' });
    const before = await databaseContents();
    await inTransaction('system', rebuildAllStandings);
    expect(await databaseContents()).toBe(before);
  });
});

describe('returning', () => {
  test('needs a reason for each item, and an item of the report', async () => {
    const report = await aReport({ state: 'submitted' });
    const before = await databaseSnapshot();
    const wrong = [
      [[], ''],
      [[{ task: 3, reason: '  ' }], 'reason-3'],
      [[...remarks, { task: 4, reason: '' }], 'reason-4'],
      [[{ task: 99, reason: 'x' }], 'reason-99'],
    ] as const;
    for (const [given, field] of wrong) {
      const outcome = await returnReport(report.reviewer, { ...seen(report), remarks: given });
      expect(outcome).toMatchObject({ reason: 'invalid', issues: [{ field }] });
    }
    expect(await databaseSnapshot()).toBe(before);
  });

  test('opens the report at the returned item, and the repair goes out as the next revision', async () => {
    const report = await aReport({ state: 'returned' });
    const { id, officer, reviewer } = report;
    const draft = await getDraft(officer, '2022-12');
    expect(draft).toMatchObject({
      state: 'returned',
      progress: { returned: 1, unanswered: 1, answered: 21 },
      readOnly: null,
    });
    expect(draft?.items[2]).toMatchObject({
      isReturned: true,
      answer: 'unanswered',
      remark: { reason: 'Số chưa khớp.' },
    });
    const again = await aSending(id);
    expect(await submitReport(officer, again)).toMatchObject({
      issues: [{ field: 'task-3', key: 'reporting.returnedWaiting' }],
    });
    const fixed = {
      reportId: id,
      task: 3,
      version: 1,
      valueStatus: 'reported',
      percent: 55,
      value: 1642,
      completedOn: null,
    } as const;
    success(
      await saveItem(officer, {
        ...fixed,
        note: null,
        obstacle: null,
        proposal: null,
        reply: 'Đã sửa.',
        documentIds: [],
      }),
    );
    success(await submitReport(officer, await aSending(id)));
    const revisions = await db().revision.findMany({
      where: { reportId: id },
      orderBy: { n: 'asc' },
      select: { n: true, contentHash: true, previousHash: true, receipt: true },
    });
    expect(revisions.map(({ n }) => n)).toEqual([1, 2]);
    expect(revisions[1]?.previousHash).toBe(revisions[0]?.contentHash);
    expect(revisions[1]?.receipt).toMatch(/-02$/);
    const review = await getReviewReport(reviewer, id);
    const item = review?.changed.find(({ task }) => task.number === 3);
    expect(item).toMatchObject({
      after: { value: 1642, reply: 'Đã sửa.' },
      earlierRemark: { reason: 'Số chưa khớp.' },
      remark: null,
    });
    success(await publishReport(reviewer, { reportId: id, revisionId: await newestRevision(id) }));
  });

  test('who still has the older revision before them decides on neither, and the page that comes back shows the newer', async () => {
    const report = await aReport({ state: 'returned' });
    const { id, officer, reviewer } = report;
    const item = { ...anAnswer, reportId: id, task: 3, version: 1, note: 'Bản mới hơn.' };
    success(await saveItem(officer, { ...item, reply: 'Đã sửa.' }));
    success(await submitReport(officer, await aSending(id)));
    const before = await databaseSnapshot();
    const late = { ok: false, reason: 'already-decided' };
    expect(await publishReport(reviewer, seen(report))).toEqual(late);
    expect(await returnReport(reviewer, { ...seen(report), remarks })).toEqual(late);
    expect(await databaseSnapshot()).toBe(before);
    const shown = await getReviewReport(reviewer, id);
    expect([shown?.revisionId, shown?.bar]).toEqual([await newestRevision(id), null]);
    expect(shown?.changed.map(({ after }) => after.note)).toContain('Bản mới hơn.');
  });

  test('an item confirmed after its return counts as answered', async () => {
    const { province, officer } = await aReport({ month: '2022-11', state: 'published', percent: 60 });
    const { id } = await aReport({ province, officer, state: 'returned' });
    success(await confirmUnchanged(officer, { reportId: id, items: [{ task: 3, version: 1 }] }));
    expect(await getDraft(officer, '2022-12')).toMatchObject({ progress: { returned: 0, answered: 22 } });
  });

  test('never shows the public what was returned or why', async () => {
    const canary = `bí mật ${crypto.randomUUID()}`;
    const report = await aReport({ state: 'submitted', percent: 91 });
    success(await returnReport(report.reviewer, { ...seen(report), remarks: [{ task: 3, reason: canary }] }));
    expect(await publicDb().revision.count({ where: { reportId: report.id } })).toBe(0);
    expect(await publicDb().revisionItem.count({ where: { revisionId: report.revisionId } })).toBe(0);
    await expect(publicDb().remark.findMany({ select: { reason: true } })).rejects.toThrow();
  });
});

describe('who may not decide', () => {
  test('whoever sent it or edited it, even as a reviewer', async () => {
    const report = await aReport({ state: 'submitted' });
    const both = asUser(report.reviewer, String(report.officer.userId));
    const before = await databaseSnapshot();
    expect(await publishReport(both, seen(report))).toEqual({ ok: false, reason: 'forbidden' });
    expect(await returnReport(both, { ...seen(report), remarks })).toEqual({
      ok: false,
      reason: 'forbidden',
    });
    expect(await databaseSnapshot()).toBe(before);
    expect((await getReviewReport(both, report.id))?.bar).toBe('own');
  });

  test.each(['officer', 'leader', 'ministry_leader', 'observer', 'admin'] as const)('a %s', async (role) => {
    const report = await aReport({ state: 'submitted' });
    const isLocal = role === 'officer' || role === 'leader';
    const viewer = await signedIn({ role, provinceId: isLocal ? report.province.id : null });
    const before = await databaseSnapshot();
    expect(await publishReport(viewer, seen(report))).toEqual({ ok: false, reason: 'forbidden' });
    expect(await returnReport(viewer, { ...seen(report), remarks })).toEqual({
      ok: false,
      reason: 'forbidden',
    });
    expect(await databaseSnapshot()).toBe(before);
  });

  test('nobody a draft, a missing report, or a revision of another report', async () => {
    const [draft, other] = [await aReport(), await aReport({ state: 'submitted' })];
    const { reviewer } = draft;
    const missing = { ok: false, reason: 'not-found' };
    expect(await publishReport(reviewer, { reportId: draft.id, revisionId: other.revisionId })).toEqual(
      missing,
    );
    expect(
      await publishReport(reviewer, { reportId: crypto.randomUUID(), revisionId: other.revisionId }),
    ).toEqual(missing);
    expect(await publishReport(reviewer, { reportId: other.id, revisionId: 'x' })).toEqual(missing);
    expect(await getReviewReport(reviewer, draft.id)).toBeNull();
  });

  test('nobody twice', async () => {
    const report = await aReport({ state: 'published' });
    expect(await publishReport(report.reviewer, seen(report))).toEqual({
      ok: false,
      reason: 'already-decided',
    });
    expect(await returnReport(report.reviewer, { ...seen(report), remarks })).toEqual({
      ok: false,
      reason: 'already-decided',
    });
  });

  test('after the lock a report is published, no longer returned', async () => {
    const report = await aReport({ state: 'submitted' });
    supply({ PORTAL_TODAY: '2023-01-05' });
    try {
      expect(await returnReport(report.reviewer, { ...seen(report), remarks })).toEqual({
        ok: false,
        reason: 'locked',
      });
      expect(await getReviewReport(report.reviewer, report.id)).toMatchObject({
        bar: null,
        mayReturn: false,
      });
      success(await publishReport(report.reviewer, seen(report)));
    } finally {
      supply({ PORTAL_TODAY: undefined });
    }
  });
});

test('what was sent late in the evening is decided early the next morning, although the portal’s date stands still', async () => {
  const report = await aReport({ state: 'submitted' });
  supply({ PORTAL_TODAY: '2022-12-15' });
  try {
    success(await publishReport(report.reviewer, seen(report)));
  } finally {
    supply({ PORTAL_TODAY: undefined });
  }
});
