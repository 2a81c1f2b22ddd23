import PDFDocument from 'pdfkit';
import {
  margins,
  motto,
  nationalTitle,
  numberTitle,
  recipientsTitle,
  type OfficialBlock,
  type OfficialReport,
} from '@/lib/platform/office/official';
import { markPages } from '@/lib/platform/office/pdf-pages';
import { pdfTable } from '@/lib/platform/office/pdf-table';
import { body, bottom, fontFile, points, write, type Pdf, type Place } from '@/lib/platform/office/pdf-text';

const left: Place = { x: body.x, width: body.width * 0.42 };
const right: Place = { x: body.x + body.width * 0.42, width: body.width * 0.58 };

/** Two columns that begin on one line; the page goes on below the longer one. */
function beside(pdf: Pdf, first: () => void, second: () => void): void {
  const top = pdf.y;
  first();
  const end = pdf.y;
  pdf.y = top;
  second();
  pdf.y = Math.max(end, pdf.y);
}

function head(pdf: Pdf, { agency, number, placeAndDate }: OfficialReport): void {
  const middle = { align: 'center' } as const;
  beside(
    pdf,
    () => {
      write(pdf, agency, { ...middle, place: left, face: '700Bold' });
      write(pdf, `${numberTitle}            ${number}`, { ...middle, place: left });
    },
    () => {
      write(pdf, nationalTitle, { ...middle, place: right, face: '700Bold', points: 12 });
      write(pdf, motto, { ...middle, place: right, face: '700Bold' });
      write(pdf, placeAndDate, { ...middle, place: right, face: '400Regular_Italic' });
    },
  );
}

function foot(pdf: Pdf, { recipients, signatory }: OfficialReport): void {
  if (pdf.y + 120 > bottom) pdf.addPage();
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

function block(pdf: Pdf, each: OfficialBlock): void {
  if (each.kind === 'table') pdfTable(pdf, each);
  else if (each.kind === 'page') pdf.addPage();
  else if (each.kind === 'heading') write(pdf, each.text, { face: '700Bold', points: 14 });
  else write(pdf, each.text, { points: 14, align: 'justify' });
  if (each.kind === 'paragraph' || each.kind === 'heading') pdf.moveDown(0.4);
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
  write(pdf, report.subject, { face: '700Bold', points: 14, align: 'center' });
  pdf.moveDown();
  for (const each of report.blocks) block(pdf, each);
  foot(pdf, report);
  for (const each of report.annexes) block(pdf, each);
  markPages(pdf, report.warning);
  pdf.end();
  const pieces: Uint8Array[] = [];
  for await (const piece of pdf) if (piece instanceof Uint8Array) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}
