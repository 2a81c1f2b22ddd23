import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { boardReport } from '@/app/report-files/board-report';
import { boardWorkbook } from '@/app/report-files/board-workbook';
import { loadBoard } from '@/app/report-files/load-board';
import type { BoardView } from '@/lib/features/reporting/model/board-view';
import { visitor } from '@/lib/platform/auth/viewer';
import { writeDocx } from '@/lib/platform/office/docx';
import { writePdf } from '@/lib/platform/office/pdf';
import { signedIn } from '@/tests/support/accounts';
import { aReport } from '@/tests/support/factories';

let view: BoardView;
beforeAll(async () => {
  await aReport();
  await aReport({ state: 'submitted', percent: 22 });
  await aReport({ state: 'returned' });
  const found = await loadBoard(await signedIn({ role: 'ministry_leader' }), {});
  if (found === null) throw new Error('There is no board.');
  view = found;
});

const part = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name] ?? new Uint8Array());
const words = (xml: string) =>
  xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&');

/** The sentences and table lines that both files must hold. */
const finding = '2/3 tỉnh, thành phố đã gửi báo cáo';
const asked = 'Trong 24 lượt nhiệm vụ đã xác minh được hỏi';

describe('the board of a viewer', () => {
  test('counts what was asked, said and proven as the page does', () => {
    expect(view.board.count).toMatchObject({ expected: 3, on_time: 2, not_yet: 1 });
    expect(view.course.at(-1)).toMatchObject({ verified: { asked: 24, said: 0, proven: 0 } });
    expect(view.ageing).toMatchObject({ median: 0, oldest: 0, waiting: { length: 1 } });
  });

  test('is none for others, and none for an address that asks for what is not one', async () => {
    expect(await loadBoard(visitor, {})).toBeNull();
    expect(await loadBoard(await signedIn({ role: 'reviewer' }), null)).toBeNull();
    expect(await loadBoard(await signedIn({ role: 'reviewer' }), { period: '2021-01' })).toBeNull();
  });
});

describe('the ministry’s report', () => {
  test('as DOCX holds the form of the decree and the figures of the page', async () => {
    const file = await writeDocx(boardReport(view));
    const text = words(part(file, 'word/document.xml'));
    for (const said of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Nơi nhận:', 'BÁO CÁO', finding, asked])
      expect(text).toContain(said);
    expect(text).toContain('Phụ lục 2. Phương pháp');
    expect(part(file, 'word/styles.xml')).toContain('Times New Roman');
    // A4, and the margins 20, 20, 30 and 15 mm in twentieths of a point.
    expect(part(file, 'word/document.xml')).toMatch(/w:w="11906" w:h="16838"/);
    expect(part(file, 'word/document.xml')).toMatch(/w:top="1134".*w:left="1701"/);
  });

  test('as PDF embeds its letters', async () => {
    const file = await writePdf(boardReport(view));
    expect(strFromU8(file.slice(0, 5), true)).toBe('%PDF-');
    expect(strFromU8(file, true)).toMatch(/FontFile2/);
  });

  test('as PDF reads like the DOCX, where a reader of PDF is at hand', ({ skip }) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'board-files-'));
    return writePdf(boardReport(view)).then((file) => {
      writeFileSync(path.join(folder, 'a.pdf'), file);
      let text: string;
      try {
        text = execFileSync('pdftotext', [path.join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
      } catch {
        skip('pdftotext is not installed');
        return;
      } finally {
        rmSync(folder, { recursive: true });
      }
      const flat = text.replace(/\s+/g, ' ');
      for (const said of [finding, asked, 'Nơi nhận:']) expect(flat).toContain(said);
    });
  });

  test('says on its pages when its data are invented', async () => {
    const report = boardReport(view);
    const textOf = async (warning: string | null) =>
      words(part(await writeDocx({ ...report, warning }), 'word/document.xml'));
    expect(await textOf(report.warning)).toContain('BẢN TRÌNH DIỄN');
    expect(await textOf(null)).not.toContain('BẢN TRÌNH DIỄN');
  });
});

test('the workbook has a line for each province and no formula', async () => {
  const file = await boardWorkbook(view);
  const sheet = part(file, 'xl/worksheets/sheet1.xml');
  expect(sheet.match(/<row /g)).toHaveLength(1 + view.board.rows.length);
  expect(sheet).not.toContain('<f>');
  const shared = part(file, 'xl/sharedStrings.xml');
  for (const { province } of view.board.rows) expect(shared + sheet).toContain(province.nameFull);
  expect(shared + sheet).toContain('chưa sửa báo cáo bị trả lại');
});

test('each file of a part says of which, and none of the whole does', async () => {
  const region = view.board.rows[0]?.province.region ?? '';
  const leader = await signedIn({ role: 'ministry_leader' });
  const some = await loadBoard(leader, { region, pillar: 'government' });
  if (some === null) throw new Error('There is no board of the part.');
  const said = async (of: BoardView) => {
    const workbook = await boardWorkbook(of);
    const sheets = part(workbook, 'xl/sharedStrings.xml') + part(workbook, 'xl/worksheets/sheet2.xml');
    return [words(part(await writeDocx(boardReport(of)), 'word/document.xml')), sheets].map((text) =>
      text.includes('Báo cáo này chỉ nói về:'),
    );
  };
  expect(await said(some)).toEqual([true, true]);
  expect(await said(view)).toEqual([false, false]);
});
