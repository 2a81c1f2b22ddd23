import type { OfficialBlock } from '@/lib/platform/office/official';
import { makeRoom } from '@/lib/platform/office/pdf-room';
import { pdfTable } from '@/lib/platform/office/pdf-table';
import { points, write, type Pdf } from '@/lib/platform/office/pdf-text';

function block(pdf: Pdf, each: OfficialBlock): void {
  if (each.kind === 'table') pdfTable(pdf, each);
  else if (each.kind === 'page') pdf.addPage();
  else if (each.kind === 'heading') write(pdf, each.text, { face: '700Bold', points: 14 });
  else write(pdf, each.text, { points: 14, align: 'justify', indent: points(10) });
  if (each.kind === 'paragraph' || each.kind === 'heading') pdf.moveDown(0.4);
}

/** One after the other, with so much room left on the page of the last one. */
export function writeBlocks(pdf: Pdf, blocks: readonly OfficialBlock[], end: number): void {
  blocks.forEach((each, at) => {
    makeRoom(pdf, blocks.slice(at), end);
    block(pdf, each);
  });
}
