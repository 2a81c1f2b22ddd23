import { describe, expect, test } from 'vitest';
import { confirmUnchanged } from '@/lib/features/reporting/commands/confirm';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { reserveReport } from '@/lib/features/reporting/commands/reserve';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { seeUnchanged } from '@/lib/features/reporting/commands/see-together';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { unseenNumbers } from '@/lib/features/reporting/model/seen-together';
import { getCheck } from '@/lib/features/reporting/queries/check';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import { db, ownerDb } from '@/lib/platform/db';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { signedIn } from '@/tests/support/accounts';
import { aReport, aSending, newestRevision, success } from '@/tests/support/factories';

/** Item 3 changed, the others confirmed as they were, and sent. */
async function aMostlyUnchanged() {
  const { province, officer } = await aReport({ month: '2022-11', state: 'published' });
  const report = await aReport({ province, officer, isAnswered: false });
  const { id: reportId } = report;
  const blank = { completedOn: null, note: null, obstacle: null, proposal: null, reply: null } as const;
  const answer = { task: 3, version: 1, valueStatus: 'reported', percent: 55, value: null } as const;
  success(await saveItem(officer, { reportId, ...answer, ...blank, documentIds: [] }));
  return { ...report, revisionId: await sendUnchanged(officer, reportId) };
}

async function sendUnchanged(officer: Viewer, reportId: string): Promise<string> {
  const others = (await getCheck(officer, '2022-12'))?.unanswered ?? [];
  const items = others.map(({ task, version }) => ({ task: task.number, version }));
  if (items.length > 0) success(await confirmUnchanged(officer, { reportId, items }));
  success(await submitReport(officer, await aSending(reportId)));
  return newestRevision(reportId);
}

async function looked(viewer: Viewer, reportId: string) {
  const report = await getReviewReport(viewer, reportId);
  if (report === null) throw new Error('The report is not there.');
  return { seen: report.seen, unseen: unseenNumbers(report), clean: report.unchanged.length };
}

describe('clean unchanged items', () => {
  test('are seen together: who, when and which are kept, for that reviewer and once', async () => {
    const { id: reportId, revisionId, reviewer } = await aMostlyUnchanged();
    const other = await signedIn({ role: 'reviewer' });
    expect(await looked(reviewer, reportId)).toMatchObject({ seen: [], clean: 21 });
    success(await seeUnchanged(reviewer, { reportId, revisionId }));
    success(await seeUnchanged(reviewer, { reportId, revisionId }));
    const mine = await looked(reviewer, reportId);
    expect(mine).toMatchObject({ seen: [{ isMine: true }], unseen: [] });
    expect(mine.seen[0]?.tasks).toHaveLength(21);
    expect(mine.seen[0]?.tasks).not.toContain(3);
    const theirs = await looked(other, reportId);
    expect(theirs.seen).toMatchObject([{ isMine: false }]);
    expect(theirs.unseen).toHaveLength(21);
    const kept = await db().auditEvent.findFirstOrThrow({
      where: { action: 'report.see-unchanged', objectId: reportId },
      orderBy: { id: 'asc' },
    });
    expect(kept).toMatchObject({ actorId: reviewer.userId, detail: { revisionId, items: '1–2, 4–22' } });
  });

  test('that were completed before and still have no evidence are told to both sides, and asked of nobody', async () => {
    const { province, officer, id: before, reviewer } = await aReport({ month: '2022-11' });
    const blank = { value: null, note: null, obstacle: null, proposal: null, reply: null } as const;
    const completed = { percent: 100, completedOn: '2022-10-20' } as const;
    const answer = { reportId: before, task: 3, version: 1, valueStatus: 'reported', ...blank } as const;
    success(await saveItem(officer, { ...answer, ...completed, documentIds: [] }));
    const revisionId = await sendUnchanged(officer, before);
    success(await publishReport(reviewer, { reportId: before, revisionId }));
    const { id: reportId } = await aReport({ province, officer, isAnswered: false });
    const toldOfCheck = async () => (await getCheck(officer, '2022-12'))?.items.flatMap(({ told }) => told);
    expect(await toldOfCheck(), 'nothing while nobody confirmed it').toEqual([]);
    await sendUnchanged(officer, reportId);
    const told = [{ rule: 'still-without-evidence', field: 'documentIds', values: {} }];
    expect(await toldOfCheck()).toEqual(told);
    const report = await getReviewReport(reviewer, reportId);
    expect(report?.unchanged.find(({ task }) => task.number === 3)).toMatchObject({ told, findings: [] });
    expect(await looked(reviewer, reportId)).toMatchObject({ clean: 22 });
  });

  test('are kept and audited once, pressed twice and twice at once', async () => {
    const { id: reportId, revisionId, reviewer } = await aMostlyUnchanged();
    const press = () => seeUnchanged(reviewer, { reportId, revisionId });
    for (const outcome of await Promise.all([press(), press()])) success(outcome);
    success(await press());
    expect(await db().seenTogether.count({ where: { revisionId } })).toBe(1);
    const audited = { action: 'report.see-unchanged', objectId: reportId };
    expect(await db().auditEvent.count({ where: audited })).toBe(1);
  });

  test('are not published unseen: one by one or together, the refusal names what is left', async () => {
    const { id: reportId, revisionId, reviewer } = await aMostlyUnchanged();
    const publish = (accepted: readonly number[]) =>
      publishReport(reviewer, { reportId, revisionId, accepted });
    expect(await publish([3])).toEqual({
      ok: false,
      reason: 'invalid',
      issues: [{ field: 'mark-1', key: 'reporting.unseen', values: { count: 21, items: '1–2, 4–22' } }],
    });
    expect(await publish([1, 2])).toMatchObject({
      issues: [{ field: 'mark-3' }, { field: 'mark-4', values: { count: 19, items: '4–22' } }],
    });
    const other = await signedIn({ role: 'reviewer' });
    success(await seeUnchanged(other, { reportId, revisionId }));
    expect(await publish([3])).toMatchObject({ reason: 'invalid' });
    success(await seeUnchanged(reviewer, { reportId, revisionId }));
    success(await publish([3]));
  });

  test('may be accepted one by one instead', async () => {
    const { id: reportId, revisionId, reviewer } = await aMostlyUnchanged();
    const accepted = Array.from({ length: 22 }, (_, index) => index + 1);
    success(await publishReport(reviewer, { reportId, revisionId, accepted }));
  });

  test('are seen anew in the next revision, and decide nothing', async () => {
    const { id: reportId, revisionId, reviewer, officer } = await aMostlyUnchanged();
    success(await seeUnchanged(reviewer, { reportId, revisionId }));
    const undecided = await publishReport(reviewer, { reportId, revisionId, accepted: [] });
    expect(undecided).toMatchObject({ reason: 'invalid', issues: [{ field: 'mark-3' }] });
    const remarks = [{ task: 4, reason: 'Số chưa khớp.' }];
    success(await returnReport(reviewer, { reportId, revisionId, remarks }));
    const second = await sendUnchanged(officer, reportId);
    expect(await looked(reviewer, reportId)).toMatchObject({ seen: [] });
    expect(await seeUnchanged(reviewer, { reportId, revisionId })).toMatchObject({ ok: false });
    success(await seeUnchanged(reviewer, { reportId, revisionId: second }));
  });

  test('are not marked while another reviewer has the report, and not by who has a hand in it', async () => {
    const { id: reportId, revisionId, reviewer, officer } = await aMostlyUnchanged();
    const other = await signedIn({ role: 'reviewer' });
    success(await reserveReport(other, { reportId, revisionId }));
    expect(await seeUnchanged(reviewer, { reportId, revisionId })).toMatchObject({ reason: 'stale' });
    expect(await seeUnchanged(officer, { reportId, revisionId })).toMatchObject({ reason: 'forbidden' });
  });

  test('stay as they were marked, and a changed item is refused by the database', async () => {
    const { id: reportId, revisionId, reviewer } = await aMostlyUnchanged();
    success(await seeUnchanged(reviewer, { reportId, revisionId }));
    await expect(ownerDb().$executeRaw`UPDATE "SeenTogether" SET tasks = ARRAY[1]`).rejects.toThrow();
    const reviewerId = reviewer.userId ?? '';
    const data = { revisionId, reviewerId, at: new Date('2022-12-16T02:00:00Z'), tasks: [3] };
    await expect(db().seenTogether.create({ data })).rejects.toThrow(/unchanged/);
  });
});
