import { describe, expect, test } from 'vitest';
import { confirmUnchanged } from '@/lib/features/reporting/commands/confirm';
import { explainItem } from '@/lib/features/reporting/commands/explain';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { findChainBreak } from '@/lib/features/reporting/queries/chain';
import { getCheck } from '@/lib/features/reporting/queries/check';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import type { SaveItemInput } from '@/lib/features/reporting/schema/item';
import { db } from '@/lib/platform/db';
import { aReport, aSending, success, type MadeReport } from '@/tests/support/factories';

const sentence = 'Số của kỳ trước tính cả tổ đã sáp nhập.';

function typed(reportId: string, changed: Partial<SaveItemInput> = {}): SaveItemInput {
  return {
    ...{ reportId, task: 3, version: 1, valueStatus: 'reported', percent: 40, value: null },
    ...{ completedOn: null, note: null, obstacle: null, proposal: null, reply: null, documentIds: [] },
    ...changed,
  };
}

async function lineOf({ officer }: MadeReport, task: number) {
  const check = await getCheck(officer, '2022-12');
  const line = check?.items.find((each) => each.task.number === task);
  if (line === undefined) throw new Error('The item is not there.');
  return line;
}

async function aFall() {
  const { province, officer } = await aReport({ month: '2022-11', state: 'published', percent: 60 });
  const report = await aReport({ province, officer, isAnswered: false });
  success(await saveItem(officer, typed(report.id)));
  return report;
}

describe('what the rules ask', () => {
  test('is answered by a sentence that is kept with the item and sent to the reviewer', async () => {
    const report = await aFall();
    const { officer, reviewer, id } = report;
    const line = await lineOf(report, 3);
    expect(line).toMatchObject({ explanation: null, findings: [{ rule: 'percent-fell', field: 'percent' }] });
    const explaining = { reportId: id, task: 3, version: line.version, explanation: sentence };
    success(await explainItem(officer, explaining));
    expect(await explainItem(officer, explaining)).toMatchObject({ reason: 'stale' });
    expect(await lineOf(report, 3)).toMatchObject({ explanation: sentence, version: line.version + 1 });
    const others = (await getCheck(officer, '2022-12'))?.unanswered ?? [];
    const items = others.map(({ task, version }) => ({ task: task.number, version }));
    success(await confirmUnchanged(officer, { reportId: id, items }));
    success(await submitReport(officer, await aSending(id)));
    const review = await getReviewReport(reviewer, id);
    const { name } = await db().user.findUniqueOrThrow({
      where: { id: officer.userId ?? '' },
      select: { name: true },
    });
    expect(review?.changed).toMatchObject([
      { explanation: sentence, written: { name }, findings: [{ rule: 'percent-fell' }] },
    ]);
    expect(review?.unchanged).toHaveLength(21);
    for (const each of review?.unchanged ?? [])
      expect(each).toMatchObject({ mark: 'unchanged', written: { name } });
    expect(await findChainBreak(db())).toBeNull();
  });

  test('is not explained before the item is answered, and blank takes the sentence back', async () => {
    const report = await aFall();
    const { officer, id } = report;
    const explaining = { reportId: id, explanation: sentence };
    expect(await explainItem(officer, { ...explaining, task: 4, version: 1 })).toMatchObject({
      reason: 'stale',
    });
    expect(await explainItem(officer, { ...explaining, task: 99, version: 1 })).toMatchObject({
      reason: 'stale',
    });
    success(await explainItem(officer, { ...explaining, task: 3, version: 2 }));
    success(await explainItem(officer, { ...explaining, task: 3, version: 3, explanation: null }));
    expect(await lineOf(report, 3)).toMatchObject({ explanation: null, answer: 'changed' });
  });

  test('does not take the place of mending what was returned', async () => {
    const { officer, id } = await aReport({ state: 'returned' });
    const explaining = { reportId: id, task: 3, version: 1, explanation: sentence };
    expect(await explainItem(officer, explaining)).toMatchObject({ reason: 'stale' });
    success(await explainItem(officer, { ...explaining, task: 4 }));
  });

  test('names other provinces with the same words: to an officer what is published, to a reviewer what was sent', async () => {
    const note = 'Đã giao chỉ tiêu thành lập tổ công nghệ số cộng đồng cho từng huyện, từng xã.';
    const elsewhere = await aReport();
    success(await saveItem(elsewhere.officer, typed(elsewhere.id, { percent: 50, note })));
    success(await submitReport(elsewhere.officer, await aSending(elsewhere.id)));
    const report = await aReport();
    success(await saveItem(report.officer, typed(report.id, { percent: 50, note })));
    expect((await lineOf(report, 3)).findings).toEqual([]);
    success(await submitReport(report.officer, await aSending(report.id)));
    const review = await getReviewReport(report.reviewer, report.id);
    expect(review?.changed.find(({ task }) => task.number === 3)?.findings).toMatchObject([
      { rule: 'note-as-elsewhere', values: { count: 0 } },
    ]);
  });
});
