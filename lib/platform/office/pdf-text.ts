import path from 'node:path';
import type PDFDocument from 'pdfkit';
import { margins } from '@/lib/platform/office/official';

export type Pdf = InstanceType<typeof PDFDocument>;
export type Face = '400Regular' | '400Regular_Italic' | '700Bold' | '700Bold_Italic';
type Style = Readonly<{
  face?: Face;
  points?: number;
  align?: 'left' | 'center' | 'right' | 'justify';
  indent?: number;
}>;
export type Place = Readonly<{ x: number; width: number }>;

export const points = (millimetres: number) => (millimetres / 25.4) * 72;
const page = { width: points(210), height: points(297) } as const;
export const body: Place = {
  x: points(margins.left),
  width: page.width - points(margins.left + margins.right),
};
export const bottom = page.height - points(margins.bottom);

/** Tinos has the widths of Times New Roman and every Vietnamese letter, and may be embedded (SIL OFL). */
export function fontFile(face: Face): string {
  return path.join(process.cwd(), 'node_modules/@expo-google-fonts/tinos', face, `Tinos_${face}.ttf`);
}

/** A text from where the page stands, as wide as its place. */
export function write(
  pdf: Pdf,
  text: string,
  { place = body, ...style }: Style & { place?: Place } = {},
): void {
  const { face = '400Regular', points: size = 13, align = 'left', indent = 0 } = style;
  pdf.font(face).fontSize(size).text(text, place.x, pdf.y, { width: place.width, align, indent });
}
