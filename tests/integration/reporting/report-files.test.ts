import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { giveReport } from '@/app/report-files/give-report';
import { provinceReport } from '@/app/report-files/province-report';
import { completenessOf, handedDraft, type HandedReport } from '@/lib/features/reporting/model/handed-report';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { getHandedReport } from '@/lib/features/reporting/queries/handed';
import { db } from '@/lib/platform/db';
import { writeDocx } from '@/lib/platform/office/docx';
import { signedIn } from '@/tests/support/accounts';
import { aFiling, aReport, type MadeReport } from '@/tests/support/factories';
import { aRegistration } from '@/tests/support/library';

const period = '2022-12';

async function textOf(report: HandedReport): Promise<string> {
  const parts = unzipSync(await writeDocx(provinceReport(report)));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '');
}

async function draftOf({ officer, province }: MadeReport): Promise<HandedReport> {
  const draft = await getDraft(officer, period, province.slug);
  if (draft === null) throw new Error('There is no draft.');
  return handedDraft(draft);
}

async function receiptOf({ id }: MadeReport): Promise<string> {
  const where = { reportId: id };
  return (await db().revision.findFirstOrThrow({ where, select: { receipt: true } })).receipt;
}

test('A draft in the form of the decree says that it is one, and what nobody answered is not said', async () => {
  const made = await aReport({ percent: 62.5 });
  await db().reportItem.updateMany({
    where: { reportId: made.id, task: { number: 3 } },
    data: { note: 'Đã kết nối 141 xã', obstacle: 'Thiếu kinh phí', valueStatus: 'reported' },
  });
  await db().reportItem.updateMany({
    where: { reportId: made.id, task: { number: 4 } },
    data: { answer: 'unanswered', note: 'Chưa ai xác nhận', proposal: 'Không được hiện' },
  });
  await db().reportItem.updateMany({
    where: { reportId: made.id, task: { number: 5 } },
    data: { valueStatus: 'not_applicable', percent: null },
  });
  const text = await textOf(await draftOf(made));
  for (const said of [
    ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'ỦY BAN NHÂN DÂN', 'Nơi nhận:', 'DỰ THẢO – chưa gửi Bộ.'],
    ...['BẢN TRÌNH DIỄN', '62,5', 'Đã kết nối 141 xã', '- Nhiệm vụ 3: Thiếu kinh phí'],
    ...['Không áp dụng cho tỉnh', '(chưa xác minh)', 'chưa trả lời', 'bản đang soạn'],
  ])
    expect(text).toContain(said);
  expect(text).not.toContain('Chưa ai xác nhận');
  expect(text).not.toContain('Không được hiện');
});

test('What was sent is told with its receipt and hash, as not published until it is', async () => {
  const sent = await aReport({ state: 'submitted' });
  const receipt = await receiptOf(sent);
  const report = await getHandedReport(sent.officer, receipt);
  if (report === null) throw new Error('There is no report.');
  const text = await textOf(report);
  for (const said of ['CHƯA CÔNG BỐ', receipt, String(report.sent?.contentHash)])
    expect(text).toContain(said);
  const published = await aReport({ state: 'published' });
  const open = await getHandedReport(await signedIn({ role: 'reviewer' }), await receiptOf(published));
  expect(open).toMatchObject({ state: 'published', province: { slug: published.province.slug } });
  expect(open && (await textOf(open))).not.toContain('CHƯA CÔNG BỐ');
});

test('Completed and proven are two numbers, of verified tasks that apply alone', async () => {
  const made = await aReport();
  const documentId = await aFiling(made.officer, made.id, aRegistration(made.province.id));
  const verified = await db().reportItem.findMany({
    where: { reportId: made.id, task: { provenance: 'verified' } },
    orderBy: { task: { number: 'asc' } },
    select: { id: true },
  });
  const [first, second, third] = verified.map(({ id }) => id);
  const done = { completedOn: new Date('2022-12-01T00:00:00Z'), percent: 100 };
  await db().reportItem.updateMany({ where: { id: { in: [String(first), String(second)] } }, data: done });
  await db().reportItem.updateMany({
    where: { id: String(third) },
    data: { valueStatus: 'not_applicable', percent: null },
  });
  await db().reportItemEvidence.create({ data: { itemId: String(first), documentId } });
  expect(completenessOf(await draftOf(made))).toEqual({ asked: verified.length - 1, said: 2, proven: 1 });
  const text = await textOf(await draftOf(made));
  expect(text).toContain('hoàn thành 01/12/2022');
  expect(text).toMatch(/Kế hoạch \d+\/KH-UBND ngày 01\/03\/2022/);
});

test('The doors give DOCX and PDF to save, and nothing else', async () => {
  const report = await draftOf(await aReport());
  for (const [file, start] of [
    ['bao-cao.docx', 'PK'],
    ['bao-cao.pdf', '%PDF-'],
  ] as const) {
    const answer = await giveReport(report, file);
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(strFromU8(new Uint8Array(await answer.arrayBuffer()), true).startsWith(start)).toBe(true);
  }
  expect((await giveReport(report, 'bao-cao.exe')).status).toBe(404);
  expect((await giveReport(null, 'bao-cao.pdf')).status).toBe(404);
});
