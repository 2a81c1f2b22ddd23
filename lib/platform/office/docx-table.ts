import { AlignmentType, Table, type Paragraph, TableCell, TableRow, WidthType } from 'docx';
import { paragraph } from '@/lib/platform/office/docx-text';
import type { OfficialTable } from '@/lib/platform/office/official';

/** A table whose head is repeated on every page; figures stand right, words left. */
export function docxTable({
  caption,
  head: names,
  rows,
  widths,
  isOfWords = false,
}: OfficialTable): (Paragraph | Table)[] {
  const cell = (text: string, { index, bold }: { index: number; bold: boolean }) =>
    new TableCell({
      width: { size: Math.round((widths[index] ?? 0) * 100), type: WidthType.PERCENTAGE },
      children: [
        paragraph(text, {
          ...{ bold, points: 11 },
          align: index === 0 || isOfWords ? AlignmentType.LEFT : AlignmentType.RIGHT,
        }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, index) => cell(text, { index, bold: isHead })),
    });
  return [
    paragraph(caption, { bold: true, italics: true, points: 12, after: 60, keepNext: true }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      // A millimetre, as in the PDF: Word's own margins break the word “Muộn” in a narrow column.
      margins: { left: 57, right: 57 },
      rows: [row(names, true), ...rows.map((cells) => row(cells, false))],
    }),
    paragraph(''),
  ];
}
