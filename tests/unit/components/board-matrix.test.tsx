import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { StatusMatrix } from '@/components/features/monitor/status-matrix';
import type { Board, BoardCell } from '@/lib/features/reporting/model/board';
import monitor from '@/lib/i18n/messages/vi/monitor.json';
import status from '@/lib/i18n/messages/vi/status.json';

const cells: readonly BoardCell[] = [
  { taskNumber: 1, status: 'in_progress', percent: 41, isProven: false },
  { taskNumber: 1, status: 'on_time', percent: 100, isProven: true },
  { taskNumber: 1, status: 'on_time', percent: 100, isProven: false },
  { taskNumber: 1, status: 'no_report', percent: null, isProven: false },
  { taskNumber: 1, status: 'in_progress', percent: 41, isProven: false },
  { taskNumber: 1, status: 'in_progress', percent: 97.5, isProven: false },
];
const rows = cells.map((cell, index) => ({
  reportId: String(index),
  province: { name: `Tỉnh ${String(index)}`, nameEn: '' },
  isReadable: false,
  submittedAt: null,
  cells: [cell],
}));
const board = {
  period: { code: '2022-12' },
  tasks: [{ id: 'a', number: 1, shortVi: 'việc', shortEn: 'task', provenance: 'verified' }],
  rows,
} as unknown as Board;

const shown = () =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale="vi" messages={{ monitor, status }} timeZone="Asia/Ho_Chi_Minh">
      <StatusMatrix board={board} />
    </NextIntlClientProvider>,
  );

test('the heading counts the tasks that are shown, whatever part is looked at', () => {
  expect(shown()).toContain('Tình trạng 1 nhiệm vụ của từng tỉnh');
});

const cell = /<td class="c m-([^"]+)"><span(?: role="img" aria-label="([^"]+)")?>(.*?)<\/span><\/td>/g;
const hidden = /^<span aria-hidden="true">(.+)<\/span><span class="vh">(.+)<\/span>$/;

const said = () =>
  [...shown().matchAll(cell)].map(([, heat = '', name = '', content = '']) => {
    const [, seen = content, spoken = name] = hidden.exec(content) ?? [];
    return { heat, name, spoken, seen };
  });

test('cells of one kind say the same, and a completion without evidence is told from a proven one', () => {
  expect(said().map(({ heat, seen }) => `${heat} ${seen}`)).toEqual([
    ...['step-2 41', 'on_time Đ', 'on_time Đ?', 'no_report –', 'step-2 41', 'step-4 98'],
  ]);
  const [working, proven, unproven] = said().map(({ spoken }) => spoken);
  expect(working).toMatch(/41/);
  expect(unproven).toBe(`${proven ?? ''}, ${monitor.matrix.unproven}`);
});

test('a name holds what is seen, so that whoever steers by voice can say it', () => {
  const figures = said().filter(({ seen, name }) => seen.length > 1 && name !== '');
  expect(figures).not.toEqual([]);
  for (const { seen, name } of figures) expect(name).toContain(seen);
});
