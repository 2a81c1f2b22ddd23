import { describe, expect, test } from 'vitest';
import { Prisma } from '@/lib/generated/prisma/client';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { getReviewQueue } from '@/lib/features/reporting/queries/queue';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, ownerDb } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { anAnswer } from '@/tests/support/access-world';
import {
  aFiling,
  aReport,
  aSending,
  newestRevision,
  success,
  type MadeReport,
} from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';
import { asUser } from '@/tests/support/viewers';

const forbidden = { ok: false, reason: 'forbidden' };
const document = {
  ...{ kind: 'other' as const, number: '7/TB', issuedOn: '2022-10-01', issuer: 'UBND tỉnh', signatory: null },
  ...{ title: 'Thông báo', url: null, periodFrom: null, periodTo: null },
};

/** Another officer writes every item of a returned report anew and sends it. */
async function rewriteAndSend({ id, province }: MadeReport): Promise<string> {
  const other = await signedIn({ role: 'officer', provinceId: province.id });
  const items = await db().reportItem.findMany({
    where: { reportId: id },
    select: { version: true, task: { select: { number: true } } },
  });
  for (const { version, task } of items)
    success(
      await saveItem(other, { ...anAnswer, reportId: id, task: task.number, version, note: 'Viết lại.' }),
    );
  success(await submitReport(other, await aSending(id)));
  return newestRevision(id);
}

/** Neither publishes nor returns, is told so on both pages, and the database refuses it too. */
async function expectBarred(someone: Viewer, report: MadeReport, revisionId: string): Promise<void> {
  const both = asUser(report.reviewer, String(someone.userId));
  const seen = { reportId: report.id, revisionId };
  const before = await databaseSnapshot();
  expect(await publishReport(both, seen)).toEqual(forbidden);
  expect(await returnReport(both, { ...seen, remarks: [{ task: 3, reason: 'Sai.' }] })).toEqual(forbidden);
  expect((await getReviewReport(both, report.id))?.bar).toBe('own');
  const queue = await getReviewQueue(both);
  expect(queue?.waiting.find(({ reportId }) => reportId === report.id)?.isOwn).toBe(true);
  const decision = { revisionId, reviewerId: String(someone.userId), outcome: 'published' } as const;
  await expect(
    ownerDb().decision.create({ data: { ...decision, decidedAt: new Date('2099-01-01T00:00:00Z') } }),
  ).rejects.toThrow(/TD001.*does not review/s);
  expect(await databaseSnapshot()).toBe(before);
}

describe('who once had a hand in a report never decides on it', () => {
  test('the officer of a returned revision, after another wrote over every item and sent it again', async () => {
    const report = await aReport({ state: 'returned' });
    const revisionId = await rewriteAndSend(report);
    await expectBarred(report.officer, report, revisionId);
    success(await publishReport(report.reviewer, { reportId: report.id, revisionId }));
  });

  test('one who only edited an item that others wrote over', async () => {
    const report = await aReport({ state: 'returned' });
    const editor = await signedIn({ role: 'officer', provinceId: report.province.id });
    const input = { ...anAnswer, reportId: report.id, task: 4, version: 1, note: 'Của tôi.' };
    success(await saveItem(editor, input));
    await expectBarred(editor, report, await rewriteAndSend(report));
  });

  test('one who registered a document that is filed as its evidence', async () => {
    const report = await aReport();
    const registrar = await signedIn({ role: 'officer', provinceId: report.province.id });
    const documentId = await aFiling(registrar, report.id, document);
    const item = { ...anAnswer, reportId: report.id, task: 4, version: 1, note: null };
    success(await saveItem(report.officer, { ...item, documentIds: [documentId] }));
    success(await submitReport(report.officer, await aSending(report.id)));
    await expectBarred(registrar, report, await newestRevision(report.id));
  });

  test('what is known of it is only ever added to', async () => {
    const sql = (text: string) => ownerDb().$executeRaw`${Prisma.raw(text)}`;
    await expect(sql('DELETE FROM "ReportEditor"')).rejects.toThrow(/TD001.*history/s);
    await expect(sql('UPDATE "ReportEditor" SET "userId" = "userId"')).rejects.toThrow(/TD001.*history/s);
    await expect(db().reportEditor.deleteMany()).rejects.toThrow(/permission denied/);
  });
});
