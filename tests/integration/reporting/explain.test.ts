import { describe, expect, test } from 'vitest';
import { confirmUnchanged } from '@/lib/features/reporting/commands/confirm';
import { explainItem } from '@/lib/features/reporting/commands/explain';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { pastExplanations, unexplained } from '@/lib/features/reporting/model/explanation';
import { findChainBreak } from '@/lib/features/reporting/queries/chain';
import { getCheck } from '@/lib/features/reporting/queries/check';
import { getReviewQueue } from '@/lib/features/reporting/queries/queue';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import type { SaveItemInput } from '@/lib/features/reporting/schema/item';
import { db, ownerDb } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aReport, aSending, success, type MadeReport } from '@/tests/support/factories';

const sentence = 'Số của kỳ trước tính cả tổ đã sáp nhập.';

const fell = (text: string | null) => [{ rule: 'percent-fell', text }];

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
    expect(line).toMatchObject({ explanations: [], findings: [{ rule: 'percent-fell', field: 'percent' }] });
    const explaining = { reportId: id, task: 3, version: line.version, explanations: fell(sentence) };
    success(await explainItem(officer, explaining));
    expect(await explainItem(officer, explaining)).toMatchObject({ reason: 'stale' });
    expect(await lineOf(report, 3)).toMatchObject({
      ...{ explanations: [{ rule: 'percent-fell', text: sentence }], version: line.version + 1 },
    });
    success(await explainItem(officer, { ...explaining, version: line.version + 1 }));
    expect(await lineOf(report, 3), 'the same words again change nothing').toMatchObject({
      version: line.version + 1,
    });
    const audited = await db().auditEvent.findMany({
      where: { action: 'report.explain-item', objectId: id, outcome: 'done' },
      orderBy: { id: 'asc' },
      select: { detail: true },
    });
    expect(audited, 'only what is said otherwise is named').toMatchObject([
      { detail: { rules: 'percent-fell' } },
      { detail: { rules: '' } },
    ]);
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
      {
        ...{ explanation: null, written: { name }, findings: [{ rule: 'percent-fell' }] },
        explanations: [{ rule: 'percent-fell', text: sentence, by: name }],
      },
    ]);
    expect(review?.unchanged).toHaveLength(21);
    for (const each of review?.unchanged ?? [])
      expect(each).toMatchObject({ mark: 'unchanged', written: { name } });
    expect(await findChainBreak(db())).toBeNull();
  });

  test('is not explained before the item is answered, and blank takes the sentence back', async () => {
    const report = await aFall();
    const { officer, id } = report;
    const explaining = { reportId: id, explanations: fell(sentence) };
    expect(await explainItem(officer, { ...explaining, task: 4, version: 1 })).toMatchObject({
      reason: 'stale',
    });
    expect(await explainItem(officer, { ...explaining, task: 99, version: 1 })).toMatchObject({
      reason: 'stale',
    });
    success(await explainItem(officer, { ...explaining, task: 3, version: 2 }));
    success(await explainItem(officer, { ...explaining, task: 3, version: 3, explanations: fell(null) }));
    expect(await lineOf(report, 3)).toMatchObject({ explanations: [], answer: 'changed' });
  });

  test('stays in history, out of sight, once the point is asked no longer', async () => {
    const report = await aFall();
    const { officer, id } = report;
    success(
      await explainItem(officer, { reportId: id, task: 3, version: 2, explanations: fell('Gõ nhầm.') }),
    );
    success(await explainItem(officer, { reportId: id, task: 3, version: 3, explanations: fell(sentence) }));
    success(await saveItem(officer, typed(id, { version: 4, percent: 70 })));
    const line = await lineOf(report, 3);
    expect(line).toMatchObject({ findings: [], explanations: [{ text: sentence }] });
    expect(pastExplanations(line)).toHaveLength(1);
    const kept = await db().explanation.findMany({
      where: { item: { reportId: id } },
      orderBy: { id: 'asc' },
    });
    expect(kept.map(({ text }) => text)).toEqual(['Gõ nhầm.', sentence]);
    const changing = ownerDb()
      .$executeRaw`UPDATE "Explanation" SET text = 'x' WHERE id = ${kept[0]?.id}::uuid`;
    await expect(changing).rejects.toThrow();
  });

  test('is not overwritten by a colleague who was shown something else', async () => {
    const report = await aFall();
    const { officer, id, province } = report;
    const colleague = await signedIn({ role: 'officer', provinceId: province.id });
    const explaining = { reportId: id, task: 3, version: 2 };
    const [one, other] = await Promise.all([
      explainItem(officer, { ...explaining, explanations: fell(sentence) }),
      explainItem(colleague, { ...explaining, explanations: fell('Theo số mới của Sở.') }),
    ]);
    expect([one, other].filter(({ ok }) => ok)).toHaveLength(1);
    expect([one, other].find(({ ok }) => !ok)).toMatchObject({ reason: 'stale' });
    expect((await lineOf(report, 3)).explanations).toHaveLength(1);
  });

  test('is one sentence for each point, and a point without one is told to the reviewer', async () => {
    const { province, officer } = await aReport({ month: '2022-11', state: 'published' });
    const report = await aReport({ province, officer });
    const { id, reviewer } = report;
    const version = (await lineOf(report, 3)).version;
    success(await saveItem(officer, typed(id, { version, obstacle: 'Thiếu người.' })));
    const line = await lineOf(report, 3);
    expect(line.findings.map(({ rule }) => rule)).toEqual(['obstacle-without-proposal', 'percent-fell']);
    success(
      await explainItem(officer, {
        reportId: id,
        task: 3,
        version: line.version,
        explanations: fell(sentence),
      }),
    );
    success(await submitReport(officer, await aSending(id)));
    const sent = (await getReviewReport(reviewer, id))?.changed.find(({ task }) => task.number === 3);
    expect(sent && unexplained(sent)).toMatchObject([{ rule: 'obstacle-without-proposal' }]);
    const queue = await getReviewQueue(reviewer);
    expect(queue?.waiting.find(({ reportId }) => reportId === id)).toMatchObject({
      ...{ findings: 2, unexplained: 1 },
    });
    expect(await findChainBreak(db())).toBeNull();
  });

  test('does not take the place of mending what was returned', async () => {
    const { officer, id } = await aReport({ state: 'returned' });
    const explaining = { reportId: id, task: 3, version: 1, explanations: fell(sentence) };
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
