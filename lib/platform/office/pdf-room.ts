import type { OfficialBlock } from '@/lib/platform/office/official';
import { body, bottom, points, type Pdf } from '@/lib/platform/office/pdf-text';

/** The names of the recipients and the title of who signs. */
export const footRoom = 120;

/** The caption of a table, its head and a line of it. */
const tableRoom = 110;

/** Two lines of a paragraph: one alone is not left at the foot of a page. */
const lines = 2 * 14 * 1.2;

function heightOf(
  pdf: Pdf,
  { kind, text }: Readonly<{ kind: 'heading' | 'paragraph'; text: string }>,
): number {
  pdf.font(kind === 'heading' ? '700Bold' : '400Regular').fontSize(14);
  const indent = kind === 'heading' ? 0 : points(10);
  return pdf.heightOfString(text, { width: body.width, indent }) + pdf.currentLineHeight() * 0.4;
}

/** How much of the page the next block needs with what must not stand apart from it: a heading its text, the end its signature. */
function needed(pdf: Pdf, [first, ...rest]: readonly OfficialBlock[], end: number): number {
  if (first === undefined || first.kind === 'page') return 0;
  if (first.kind === 'table') return tableRoom;
  const own = heightOf(pdf, first);
  if (first.kind === 'heading') return own + needed(pdf, rest, end);
  return rest.length === 0 ? own + end : Math.min(own, lines);
}

/** Begins a page where the next block and what belongs to it no longer get onto this one; a longer one than a page runs on. */
export function makeRoom(pdf: Pdf, blocks: readonly OfficialBlock[], end: number): void {
  const room = needed(pdf, blocks, end);
  if (pdf.y + room > bottom && room < bottom - pdf.page.margins.top) pdf.addPage();
}
