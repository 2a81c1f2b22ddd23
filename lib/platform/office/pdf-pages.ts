import { margins } from '@/lib/platform/office/official';
import { bottom, points, write, type Pdf } from '@/lib/platform/office/pdf-text';

/** Half way up the margin. */
const numberTop = points(margins.top) / 2 - 6.5;

/**
 * Once every page is written, says on each what belongs to its margins: the number, from the second page on, in the middle
 * of the upper one as the decree asks (13 points, upright), and the warning in the lower one.
 */
export function markPages(pdf: Pdf, warning: string | null): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    pdf.switchToPage(at);
    // Otherwise what is written below the text would begin a page of its own.
    pdf.page.margins.bottom = 0;
    pdf.y = numberTop;
    if (at > start) write(pdf, String(at - start + 1), { points: 13, align: 'center' });
    pdf.y = bottom + 6;
    if (warning !== null) write(pdf, warning, { face: '400Regular_Italic', points: 11, align: 'center' });
  }
}
