import type { OfficialTable } from '@/lib/platform/office/official';
import { body, bottom, write, type Face, type Pdf } from '@/lib/platform/office/pdf-text';

type Line = Readonly<{ cells: readonly string[]; face: Face }> & Pick<OfficialTable, 'widths' | 'isOfWords'>;

type Box = Readonly<{ text: string; x: number; width: number }>;

function boxesOf({ cells, widths }: Line): readonly Box[] {
  return cells.map((text, index) => {
    const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    return { text, x: body.x + before * body.width, width: (widths[index] ?? 0) * body.width - 6 };
  });
}

function letters(pdf: Pdf, { face }: Pick<Line, 'face'>): void {
  pdf.font(face).fontSize(10.5);
}

function heightOf(pdf: Pdf, line: Line): number {
  letters(pdf, line);
  return Math.max(...boxesOf(line).map(({ text, width }) => pdf.heightOfString(text, { width })));
}

function tableLine(pdf: Pdf, line: Line): void {
  const { isOfWords = false } = line;
  const height = heightOf(pdf, line);
  const top = pdf.y;
  boxesOf(line).forEach(({ text, x, width }, index) => {
    pdf.text(text, x + 3, top, { width, align: index === 0 || isOfWords ? 'left' : 'right' });
  });
  pdf.y = top + height + 2;
  pdf
    .moveTo(body.x, pdf.y)
    .lineTo(body.x + body.width, pdf.y)
    .lineWidth(0.4)
    .stroke();
  pdf.y += 2;
}

/** A table that goes on over pages under its head, its lines never cut; figures stand right, words left. */
export function pdfTable(pdf: Pdf, { caption, head: names, rows, ...shape }: OfficialTable): void {
  write(pdf, caption, { face: '700Bold_Italic', points: 12 });
  pdf.moveDown(0.3);
  const head: Line = { ...shape, cells: names, face: '700Bold' };
  tableLine(pdf, head);
  for (const cells of rows) {
    const line: Line = { ...shape, cells, face: '400Regular' };
    if (pdf.y + heightOf(pdf, line) > bottom) {
      pdf.addPage();
      tableLine(pdf, head);
    }
    tableLine(pdf, line);
  }
  pdf.moveDown(0.8);
}
