import PDFDocument from 'pdfkit';
import {
  halves,
  margins,
  motto,
  nationalTitle,
  numberTitle,
  recipientsTitle,
  type OfficialReport,
} from '@/lib/platform/office/official';
import { writeBlocks } from '@/lib/platform/office/pdf-blocks';
import { markPages } from '@/lib/platform/office/pdf-pages';
import { footRoom } from '@/lib/platform/office/pdf-room';
import {
  body,
  bottom,
  fontFile,
  points,
  write,
  type Face,
  type Pdf,
  type Place,
} from '@/lib/platform/office/pdf-text';

const left: Place = { x: body.x, width: body.width * halves.left };
const right: Place = { x: body.x + left.width, width: body.width * halves.right };

/** Two columns that begin on one line; the page goes on below the longer one. */
function beside(pdf: Pdf, first: () => void, second: () => void): void {
  const top = pdf.y;
  first();
  const end = pdf.y;
  pdf.y = top;
  second();
  pdf.y = Math.max(end, pdf.y);
}

type Line = Readonly<{ place: Place; face: Face; points: number; align: 'center' }>;

/** How long the longest line of a text is. */
function lengthOf(pdf: Pdf, text: string, { face, points: size }: Line): number {
  const font = pdf.font(face).fontSize(size);
  return Math.max(...text.split('\n').map((line) => font.widthOfString(line)));
}

/** A text in the middle of its place and the line under it, as long as a part of it. */
function underlined(pdf: Pdf, text: string, { part, ...line }: Line & { part: number }): void {
  write(pdf, text, line);
  const { x, width } = line.place;
  const half = (Math.min(lengthOf(pdf, text, line), width) * part) / 2;
  const [middle, under] = [x + width / 2, pdf.y + 2.5];
  pdf
    .moveTo(middle - half, under)
    .lineTo(middle + half, under)
    .lineWidth(0.6)
    .stroke();
  pdf.y = under + 5;
}

/** In one line, a little smaller where it is too long for that. */
function inOneLine(pdf: Pdf, text: string, line: Line): void {
  const size = Math.min(line.points, (line.points * (line.place.width - 1)) / lengthOf(pdf, text, line));
  write(pdf, text, { ...line, points: size });
}

function head(pdf: Pdf, { agency, number, placeAndDate }: OfficialReport): void {
  const at = (place: Place, face: Face, size: number) =>
    ({ place, face, points: size, align: 'center' }) as const;
  beside(
    pdf,
    () => underlined(pdf, agency, { ...at(left, '700Bold', 12), part: 0.4 }),
    () => {
      inOneLine(pdf, nationalTitle, at(right, '700Bold', 12));
      underlined(pdf, motto, { ...at(right, '700Bold', 13), part: 1 });
    },
  );
  beside(
    pdf,
    () => inOneLine(pdf, `${numberTitle}            ${number}`, at(left, '400Regular', 13)),
    () => inOneLine(pdf, placeAndDate, at(right, '400Regular_Italic', 13)),
  );
}

function foot(pdf: Pdf, { recipients, signatory }: OfficialReport): void {
  if (pdf.y + footRoom > bottom) pdf.addPage();
  pdf.moveDown();
  beside(
    pdf,
    () => {
      write(pdf, recipientsTitle, { place: left, face: '700Bold_Italic', points: 12 });
      for (const each of recipients) write(pdf, `- ${each}`, { place: left, points: 11 });
    },
    () => write(pdf, signatory, { place: right, face: '700Bold', align: 'center' }),
  );
}

function start({ title, subject, warning }: OfficialReport): Pdf {
  const sides = Object.fromEntries(Object.entries(margins).map(([side, size]) => [side, points(size)]));
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: points(20), bottom: points(20), left: points(30), right: points(15), ...sides },
    info: { Title: `${title}: ${subject}`, Author: 'Tiến độ số' },
    lang: 'vi-VN',
    bufferPages: true,
    font: fontFile('400Regular'),
  });
  for (const face of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'] as const)
    pdf.registerFont(face, fontFile(face));
  if (warning === null) return pdf;
  write(pdf, warning, { face: '400Regular_Italic', points: 11, align: 'center' });
  pdf.moveDown(0.3);
  return pdf;
}

/** The same report as a file to print, with its letters embedded. */
export async function writePdf(report: OfficialReport): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = start(report);
  head(pdf, report);
  pdf.moveDown();
  write(pdf, report.title, { face: '700Bold', points: 14, align: 'center' });
  underlined(pdf, report.subject, { place: body, face: '700Bold', points: 14, align: 'center', part: 0.4 });
  pdf.moveDown();
  writeBlocks(pdf, report.blocks, footRoom);
  foot(pdf, report);
  writeBlocks(pdf, report.annexes, 0);
  markPages(pdf, report.warning);
  pdf.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of pdf) if (piece instanceof Uint8Array) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
