import { describe, expect, test } from 'vitest';
import { sayOfItem } from '@/lib/features/conversation/commands';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { reopenReport } from '@/lib/features/reporting/commands/reopen';
import { reserveReport } from '@/lib/features/reporting/commands/reserve';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { choose } from '@/lib/features/reporting/model/queue';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { getReviewQueue } from '@/lib/features/reporting/queries/queue';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { anAnswer, versionOf } from '@/tests/support/access-world';
import { signedIn } from '@/tests/support/accounts';
import { aReport, aSending, newestRevision, success, type MadeReport } from '@/tests/support/factories';

const canary = () => `CHIM-KHƯỚU-${crypto.randomUUID()}`;
const noticesTo = ({ userId }: Viewer, kind: string) =>
  db().notice.count({ where: { toId: String(userId), kind } });
const itemOf = async ({ officer }: MadeReport, number: number) =>
  (await getDraft(officer, '2022-12'))?.items.find(({ task }) => task.number === number);
const edit = async ({ id: reportId, officer }: MadeReport, change: object) =>
  success(
    await saveItem(officer, {
      ...anAnswer,
      reportId,
      task: 3,
      version: await versionOf(reportId, 3),
      ...change,
    }),
  );

describe('talking about an item', () => {
  test('both sides read it at the item over all sendings, and the other side is told', async () => {
    const report = await aReport({ state: 'submitted' });
    const idle = await signedIn({ role: 'reviewer' });
    const { id: reportId, officer, reviewer, revisionId } = report;
    success(await reserveReport(reviewer, { reportId, revisionId }));
    const [question, answer] = [canary(), canary()];
    success(await sayOfItem(reviewer, { reportId, task: 3, text: question }));
    expect(await noticesTo(officer, 'item-asked')).toBe(1);
    success(await sayOfItem(officer, { reportId, task: 3, text: answer }));
    expect([await noticesTo(reviewer, 'item-answered'), await noticesTo(idle, 'item-answered')]).toEqual([
      1, 0,
    ]);
    success(await returnReport(reviewer, { reportId, revisionId, remarks: [{ task: 3, reason: 'Sai.' }] }));
    await edit(report, { percent: 61 });
    success(await submitReport(officer, await aSending(reportId)));
    const said = [
      { text: question, isMinistry: true },
      { text: answer, isMinistry: false },
    ];
    expect((await itemOf(report, 3))?.messages).toMatchObject(said);
    const review = await getReviewReport(reviewer, reportId);
    expect(review?.changed.find(({ task }) => task.number === 3)?.messages).toMatchObject(said);
    expect(review?.maySpeak).toBe(true);
  });

  test('tells all reviewers while nobody has the report, and refuses blanks and unknown items', async () => {
    const { id: reportId, officer, reviewer } = await aReport({ state: 'submitted' });
    success(await sayOfItem(officer, { reportId, task: 3, text: canary() }));
    expect(await noticesTo(reviewer, 'item-answered')).toBe(1);
    expect(await sayOfItem(officer, { reportId, task: 3, text: null })).toMatchObject({ reason: 'invalid' });
    expect(await sayOfItem(officer, { reportId, task: 88, text: 'x' })).toMatchObject({
      reason: 'not-found',
    });
  });
});

describe('a remark on fields', () => {
  test('stands at each of them until it is changed or answered', async () => {
    const report = await aReport({ state: 'submitted' });
    const { id: reportId, reviewer, revisionId } = report;
    const remarks = [{ task: 3, reason: 'Không khớp.', fields: ['percent', 'note'] as const }];
    success(await returnReport(reviewer, { reportId, revisionId, remarks }));
    expect(await itemOf(report, 3)).toMatchObject({ asked: ['percent', 'note'], isReturned: true });
    await edit(report, { percent: 61 });
    expect(await itemOf(report, 3)).toMatchObject({
      asked: ['note'],
      remark: { fields: ['percent', 'note'] },
    });
    await edit(report, { percent: 61, reply: 'Ghi chú đã đủ.' });
    expect((await itemOf(report, 3))?.asked).toEqual([]);
  });
});

describe('beside a repaired report', () => {
  test('stands what is public of it and what the period before said', async () => {
    const before = await aReport({ month: '2022-11', state: 'published', percent: 30 });
    const { province, officer, reviewer } = before;
    const report = await aReport({ province, officer, reviewer, state: 'published', percent: 40 });
    const { id: reportId, revisionId } = report;
    expect((await getReviewReport(reviewer, reportId))?.changed[0]).toMatchObject({
      ...{ before: { percent: 30 }, lastPeriod: null },
    });
    success(await reopenReport(reviewer, { reportId, revisionId, reason: 'Sai.' }));
    await edit(report, { percent: 61 });
    success(await submitReport(officer, await aSending(reportId)));
    const item = (await getReviewReport(reviewer, reportId))?.changed.find(({ task }) => task.number === 3);
    expect(item).toMatchObject({
      before: { percent: 40 },
      lastPeriod: { percent: 30, periodCode: '2022-11' },
    });
  });
});

describe('the queue', () => {
  test('counts what a reviewer will find, and gives the part and order that is asked for', async () => {
    const { id: reportId, officer, reviewer, province } = await aReport();
    await db().reportItem.updateMany({ where: { reportId }, data: { percent: 0 } });
    success(await submitReport(officer, await aSending(reportId)));
    const waiting = (await getReviewQueue(reviewer))?.waiting ?? [];
    const row = waiting.find((each) => each.reportId === reportId);
    const review = await getReviewReport(reviewer, reportId);
    const found = [...(review?.changed ?? []), ...(review?.unchanged ?? [])];
    expect(row).toMatchObject({
      ...{ province: { slug: province.slug }, changed: 22, confirmed: 0 },
      findings: found.reduce((sum, { findings }) => sum + findings.length, 0),
    });
    const all = { order: 'deadline', region: null, period: null, pillar: null } as const;
    expect(choose(waiting, { ...all, pillar: 'society' })).toContain(row);
    expect(choose(waiting, { ...all, period: '2022-11' })).not.toContain(row);
  });
});

test('what the province took back by sending again is not published', async () => {
  const report = await aReport({ state: 'returned' });
  const { id: reportId, reviewer, officer, revisionId } = report;
  await edit(report, { percent: 61 });
  success(await submitReport(officer, await aSending(reportId)));
  expect(await publishReport(reviewer, { reportId, revisionId })).toMatchObject({
    reason: 'already-decided',
  });
  success(await publishReport(reviewer, { reportId, revisionId: await newestRevision(reportId) }));
});
