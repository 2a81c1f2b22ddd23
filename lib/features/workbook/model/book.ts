import { writeXlsx } from 'hucre/xlsx';
import { answerSheet, listSheet } from '@/lib/features/workbook/model/answer-sheet';
import type { Book } from '@/lib/features/workbook/model/book-content';
import { documentSheet } from '@/lib/features/workbook/model/document-sheet';
import { keptRows, keptSheet } from '@/lib/features/workbook/model/kept';
import { top } from '@/lib/features/workbook/model/styles';

/** The workbook of a report: how to fill it in, the answers, and what the portal needs to know it again. */
export async function writeBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { words, kept, mark } = book;
  const statuses = Object.values(words.lists.status);
  const hidden = { veryHidden: true, protection: { sheet: true } } as const;
  const bytes = await writeXlsx({
    properties: { title: words.names.answers, creator: 'Tiến độ số' },
    activeSheet: 0,
    sheets: [
      {
        name: words.names.guide,
        rows: words.guide.map((each) => [each]),
        columns: [{ width: 110, style: { alignment: top } }],
        protection: { sheet: true },
      },
      answerSheet(book),
      documentSheet(book),
      {
        name: listSheet,
        ...hidden,
        rows: statuses.map((each, at) => [each, at === 0 ? words.lists.yes : null]),
      },
      { name: keptSheet, ...hidden, rows: keptRows(kept, mark).map((row) => [...row]) },
    ],
  });
  return new Uint8Array(bytes);
}
