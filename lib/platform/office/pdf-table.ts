import type { OfficialTable } from '@/lib/platform/office/official';
import { body, bottom, write, type Face, type Pdf } from '@/lib/platform/office/pdf-text';

type Line = Readonly<{ cells: readonly string[]; face: Face }> & Pick<OfficialTable, 'widths' | 'isOfWords'>;

function tableLine(pdf: Pdf, { cells, widths, face, isOfWords = false }: Line): void {
  pdf.font(face).fontSize(10.5);
  const boxes = cells.map((text, index) => {
    const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
    return { text, x: body.x + before * body.width, width: (widths[index] ?? 0) * body.width - 6 };
  });
  const height = Math.max(...boxes.map(({ text, width }) => pdf.heightOfString(text, { width })));
  if (pdf.y + height > bottom) pdf.addPage();
  const top = pdf.y;
  boxes.forEach(({ text, x, width }, index) => {
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

/** A table that goes on over pages, its lines never cut; figures stand right, words left. */
export function pdfTable(pdf: Pdf, { caption, head: names, rows, ...shape }: OfficialTable): void {
  write(pdf, caption, { face: '700Bold_Italic', points: 12 });
  pdf.moveDown(0.3);
  tableLine(pdf, { ...shape, cells: names, face: '700Bold' });
  for (const cells of rows) tableLine(pdf, { ...shape, cells, face: '400Regular' });
  pdf.moveDown(0.8);
}
