import type { ValueStatus } from '@/lib/generated/prisma/enums';
import { columns } from '@/lib/features/workbook/model/columns';
import { writeBook, type BookLine, type BookWords } from '@/lib/features/workbook/model/book';
import { cellsOf } from '@/lib/features/workbook/model/cells';
import { keptFormat, type Kept, type TypedAnswer } from '@/lib/features/workbook/model/kept';

export const lists = {
  status: {
    reported: 'Có số liệu',
    not_applicable: 'Không áp dụng cho tỉnh',
    not_available: 'Chưa có số liệu',
    not_yet_due: 'Chưa đến hạn thực hiện',
  } satisfies Record<ValueStatus, string>,
  yes: 'Có',
};

export const words: BookWords = {
  names: { guide: 'Hướng dẫn', answers: 'Báo cáo' },
  guide: ['Chỉ điền các ô màu trắng.'],
  headings: Object.fromEntries(columns.map((column) => [column, `Cột ${column}`])) as BookWords['headings'],
  lists,
  notListed: 'Hãy chọn một giá trị trong danh sách.',
};

export const nothing: TypedAnswer = {
  ...{ valueStatus: null, percent: null, value: null, completedOn: null },
  ...{ note: null, obstacle: null, proposal: null, reply: null },
};

export function aKept(answers: readonly TypedAnswer[]): Kept {
  const lines = answers.map((answer, at) => ({ number: at + 1, version: at + 1, answer }));
  return { format: keptFormat, reportId: 'r1', period: '2022-12', province: 'lang-son', lines };
}

/** A line of a workbook that says what the report says, unless some of its cells are said otherwise. */
export function aLine(number: number, answer: TypedAnswer, cells: Partial<BookLine['cells']> = {}): BookLine {
  return {
    ...{ number, title: `Nhiệm vụ ${number}`, unit: 'xã', before: null, state: 'Chưa trả lời' },
    ...{ evidence: null, problem: null, wrong: [] },
    cells: { ...cellsOf({ draft: { ...answer, documentIds: [] } }, lists), ...cells },
  };
}

/** The bytes of a workbook of a report with these answers. */
export function aBook(
  answers: readonly TypedAnswer[],
  edited: Record<number, Partial<BookLine['cells']>> = {},
) {
  const lines = answers.map((answer, at) => aLine(at + 1, answer, edited[at + 1]));
  return writeBook({ kept: aKept(answers), lines, words });
}
