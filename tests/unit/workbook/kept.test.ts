import { expect, test } from 'vitest';
import { blank, type Grid } from '@/lib/features/workbook/model/grid';
import { findHeader } from '@/lib/features/workbook/model/header';
import { columnOf, judge } from '@/lib/features/workbook/model/judge';
import { keptRows, keptSheet, readKept } from '@/lib/features/workbook/model/kept';
import { openWorkbook } from '@/lib/features/workbook/model/opened';
import { readLines } from '@/lib/features/workbook/model/read';
import { columns } from '@/lib/features/workbook/model/columns';
import { writeBook } from '@/lib/features/workbook/model/book';
import { sha256 } from '@/lib/platform/digest';
import { aBook, aKept, aLine, lists, nothing, ours, words } from '@/tests/support/workbook';

const kept = aKept([nothing, { ...nothing, note: 'Đã xong '.repeat(5000).trim() }]);

function gridOf(rows: readonly (readonly string[])[], name = keptSheet): Grid {
  return { name, rows: rows.map((row) => row.map((text) => (text === '' ? blank : { kind: 'text', text }))) };
}

const hashed = (...rows: readonly string[]) => [[sha256(rows.join('\n'))], ...rows.map((row) => [row])];

test('The hidden sheet is read back exactly, also what is longer than a cell', () => {
  expect(readKept([gridOf(keptRows(kept, ours.mark))], ours.mark)).toEqual(kept);
});

test('A hidden sheet that is missing, empty, touched or of another format is not believed', () => {
  const rows = keptRows(kept, ours.mark);
  expect(readKept([], ours.mark)).toBeNull();
  expect(readKept([gridOf([])], ours.mark)).toBeNull();
  expect(readKept([gridOf(hashed())], ours.mark)).toBeNull();
  expect(readKept([gridOf(hashed('không phải'))], ours.mark)).toBeNull();
  expect(readKept([gridOf([...rows, ['{}']])], ours.mark)).toBeNull();
  expect(readKept([gridOf(hashed(rows[1]?.[0] ?? '', '[]', '{"number":1}'))], ours.mark)).toBeNull();
  expect(readKept([gridOf(hashed(rows[1]?.[0] ?? '', '[{"id":1}]'))], ours.mark)).toBeNull();
  expect(readKept([gridOf(hashed(rows[1]?.[0] ?? ''))], ours.mark)).toBeNull();
  const numbered = gridOf(rows);
  const asNumber = [[{ kind: 'number', value: 1, isPercent: false } as const], ...numbered.rows.slice(1)];
  expect(readKept([{ ...numbered, rows: asNumber }], ours.mark)).toBeNull();
});

test("A workbook without the hidden sheet is nobody's, and what is broken in the portal itself is not hidden", async () => {
  const { writeXlsx } = await import('hucre/xlsx');
  const plain = new Uint8Array(await writeXlsx({ sheets: [{ name: 'a', rows: [['b']] }] }));
  expect(await openWorkbook(plain, 'r1', ours)).toMatchObject({ issue: { key: 'workbook.notOurs' } });
  const broken = {
    ...lists,
    get status(): never {
      throw new Error('broken');
    },
  };
  const book = await aBook([{ ...nothing, valueStatus: 'reported' }]);
  await expect(openWorkbook(book, 'r1', { ...ours, words: broken })).rejects.toThrow('broken');
});

test('A row that ends early is blank from there on', () => {
  const header = findHeader([gridOf([[...columns], [...columns], ['lang-son/2022-12/1']], 'Báo cáo')]);
  if (header === null) throw new Error('There is a header.');
  expect(readLines(header, kept, lists)).toMatchObject({ edits: [], issues: [] });
});

test('What was typed as a percent is given back as a percent, and red', async () => {
  const answer = { ...nothing, valueStatus: 'reported' } as const;
  const cells = { percent: { kind: 'number', value: 0.7, isPercent: true } } as const;
  const line = { ...aLine(1, answer, cells), wrong: ['percent'] as const };
  const opened = await openWorkbook(
    await writeBook({ kept: aKept([answer]), lines: [line], documents: [], words, mark: ours.mark }),
    'r1',
    ours,
  );
  expect(opened).toMatchObject({ edits: [{ answer: { percent: 70 } }] });
});

test('What a rule says of no column is told at the first, and a task the report has not is left alone', () => {
  expect([columnOf('before'), columnOf('percent')]).toEqual(['valueStatus', 'percent']);
  const report = { items: [] } as unknown as Parameters<typeof judge>[1]['report'];
  const edit = { number: 99, version: 1, answer: nothing, isConfirmed: false } as Parameters<
    typeof judge
  >[0][number];
  expect(judge([edit], { report, choices: [], now: new Date(0) })).toEqual({
    planned: [],
    issues: [],
    overtaken: [],
  });
});
