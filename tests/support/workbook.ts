import type { ValueStatus } from '@/lib/generated/prisma/enums';
import { columns } from '@/lib/features/workbook/model/columns';
import type { Answer } from '@/lib/features/reporting/model/answer';
import { writeBook } from '@/lib/features/workbook/model/book';
import type { BookLine, BookWords } from '@/lib/features/workbook/model/book-content';
import { cellsOf } from '@/lib/features/workbook/model/cells';
import { keptFormat, type Kept } from '@/lib/features/workbook/model/kept';
import { sha256 } from '@/lib/platform/digest';

export const lists = {
  status: {
    reported: 'Có số liệu',
    not_applicable: 'Không áp dụng cho tỉnh',
    not_available: 'Chưa có số liệu',
    not_yet_due: 'Chưa đến hạn thực hiện',
  } satisfies Record<ValueStatus, string>,
  yes: 'Có',
  documents: [
    { id: 'd1', label: '12/QĐ-UBND' },
    { id: 'd2', label: '12/QĐ-UBND (16/12/2022)' },
    { id: 'd3', label: '34/KH-UBND' },
  ],
};

/** Of tests that need no secret: what the portal's mark is to the portal. */
export const ours = { words: lists, mark: sha256 };

export const words: BookWords = {
  names: { guide: 'Hướng dẫn', answers: 'Báo cáo', documents: 'Văn bản' },
  guide: ['Chỉ điền các ô màu trắng.'],
  headings: Object.fromEntries(columns.map((column) => [column, `Cột ${column}`])) as BookWords['headings'],
  documentHeadings: { label: 'Tên', issuedOn: 'Ngày', issuer: 'Cơ quan', title: 'Trích yếu' },
  lists,
  notListed: 'Hãy chọn một giá trị trong danh sách.',
};

export const nothing: Answer = {
  ...{ valueStatus: null, percent: null, value: null, completedOn: null },
  ...{ note: null, obstacle: null, proposal: null, reply: null, documentIds: [] },
};

/** The same as the sheet of documents tells them. */
export const theDocuments = lists.documents.map(({ label }, at) => ({
  ...{ label, issuedOn: at === 0 ? null : '2022-12-16' },
  ...{ issuer: 'UBND tỉnh', title: at === 2 ? null : 'Quyết định' },
}));

export function aKept(answers: readonly Answer[]): Kept {
  const lines = answers.map((answer, at) => ({ number: at + 1, version: at + 1, answer }));
  const { documents } = lists;
  return { format: keptFormat, reportId: 'r1', period: '2022-12', province: 'lang-son', documents, lines };
}

/** A line of a workbook that says what the report says, unless some of its cells are said otherwise. */
export function aLine(number: number, answer: Answer, cells: Partial<BookLine['cells']> = {}): BookLine {
  return {
    ...{ number, title: `Nhiệm vụ ${number}`, unit: 'xã', before: null, state: 'Chưa trả lời' },
    ...{ problem: null, wrong: [] },
    cells: { ...cellsOf({ draft: answer }, lists), ...cells },
  };
}

/** The bytes of a workbook of a report with these answers. */
export function aBook(answers: readonly Answer[], edited: Record<number, Partial<BookLine['cells']>> = {}) {
  const lines = answers.map((answer, at) => aLine(at + 1, answer, edited[at + 1]));
  return writeBook({ kept: aKept(answers), lines, documents: theDocuments, words, mark: ours.mark });
}
