import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { allReportsWorkbook } from '@/app/report-files/all-reports';
import { getAllReports } from '@/lib/features/reporting/queries/all-reports';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { signedIn } from '@/tests/support/accounts';
import { aReport, type MadeReport } from '@/tests/support/factories';

const period = '2022-12';

let head: Viewer;
let sent: MadeReport;
let drafting: MadeReport;

beforeAll(async () => {
  drafting = await aReport({ percent: 77 });
  sent = await aReport({ state: 'submitted', percent: 0 });
  await aReport({ state: 'returned' });
  head = await signedIn({ role: 'ministry_leader' });
});

async function found() {
  const all = await getAllReports(head, period);
  if (all === null) throw new Error('There are no reports.');
  return all;
}

async function bytesOf(): Promise<Uint8Array> {
  return new Uint8Array(await new Response(allReportsWorkbook(await found())).arrayBuffer());
}

async function sheetsOf() {
  const { sheets } = await readXlsx(await bytesOf());
  const [names = [], ...rows] = sheets[0]?.rows ?? [];
  const { board } = await found();
  const linesOf = ({ province: { slug } }: MadeReport) => {
    const full = board.rows.find(({ province }) => province.slug === slug)?.province.nameFull;
    const own = rows.filter(([name]) => name === full);
    return own.map((row) => Object.fromEntries(names.map((name, at) => [String(name), row[at] ?? null])));
  };
  return { names, rows, method: sheets[1], linesOf };
}

test('every province has a line for every task, with typed cells, and a nought is not a blank', async () => {
  const { rows, linesOf } = await sheetsOf();
  expect(rows).toHaveLength(3 * 22);
  const lines = linesOf(sent);
  expect(lines.map((line) => line['Số'])).toEqual(Array.from({ length: 22 }, (_, at) => at + 1));
  expect(lines[0]).toMatchObject({ 'Mức độ hoàn thành': 0, 'Báo cáo': 'đã gửi, chưa công bố' });
  expect(lines[0]?.['Ngày gửi']).toBeInstanceOf(Date);
});

test('what is being written is in no cell', async () => {
  const { linesOf } = await sheetsOf();
  const lines = linesOf(drafting);
  expect(lines).toHaveLength(22);
  for (const line of lines)
    expect(line).toMatchObject({ 'Mức độ hoàn thành': null, 'Báo cáo': null, 'Số văn bản': null });
});

test('the method stands on a sheet of its own, and nothing is a formula', async () => {
  const { names, method } = await sheetsOf();
  expect(method?.name).toBe('Cách tính');
  expect(method?.rows[0]?.[0]).toBe('Cách tính');
  expect(method?.rows.flat().join('\n')).toContain('không phải số không');
  expect(method?.rows.at(-1)?.[0]).toContain('22. ');
  expect(new Set(names).size).toBe(names.length);
  const parts = Object.entries(unzipSync(await bytesOf())).filter(([name]) => name.includes('worksheets/'));
  expect(parts).toHaveLength(2);
  for (const [, xml] of parts) expect(strFromU8(xml)).not.toMatch(/<f[ >]/);
});

test('is none for who may not read the board, and for a period that is none', async () => {
  expect(await getAllReports(visitor, period)).toBeNull();
  expect(await getAllReports(sent.officer, period)).toBeNull();
  expect(await getAllReports(head, '2031-01')).toBeNull();
});
