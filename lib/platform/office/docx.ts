import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { docxTable } from '@/lib/platform/office/docx-table';
import { centred, lined, paragraph } from '@/lib/platform/office/docx-text';
import {
  halves,
  margins,
  motto,
  nationalTitle,
  numberTitle,
  recipientsTitle,
  type OfficialBlock,
  type OfficialReport,
} from '@/lib/platform/office/official';

/** Six points, which the decree asks for between two paragraphs, in twentieths. */
const apart = 120;

const twips = (millimetres: number) => Math.round((millimetres / 25.4) * 1440);
const line = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = { top: line, bottom: line, left: line, right: line } as const;

/** Millimetres beside the motto in its part of the line: what is under it is as long as it is. */
const mottoMargin = 17.6;

/** Letters of a place and date that 13 points no longer get into one line. */
const longPlace = 45;

function column(children: readonly Paragraph[], width: number) {
  return new TableCell({
    children: [...children],
    borders: noBorders,
    margins: { left: 0, right: 0 },
    width: { size: width * 100, type: WidthType.PERCENTAGE },
  });
}

type Row = readonly [left: readonly Paragraph[], right: readonly Paragraph[]];

function pairs(...rows: readonly Row[]) {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { ...noBorders, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      ([left, right]) => new TableRow({ children: [column(left, halves.left), column(right, halves.right)] }),
    ),
  });
}

function head({ agency, number, placeAndDate }: OfficialReport) {
  const names = agency.split('\n').map((line) => centred(line, { bold: true, points: 12 }));
  return pairs(
    [
      [...names, lined(twips(23))],
      [
        centred(nationalTitle, { bold: true, points: 12 }),
        centred(motto, { bold: true }),
        lined(twips(mottoMargin)),
      ],
    ],
    [
      [centred(`${numberTitle}            ${number}`)],
      [centred(placeAndDate, { italics: true, points: placeAndDate.length > longPlace ? 12 : 13 })],
    ],
  );
}

function foot({ recipients, signatory }: OfficialReport) {
  return pairs([
    [
      paragraph(recipientsTitle, { bold: true, italics: true, points: 12 }),
      ...recipients.map((each) => paragraph(`- ${each}`, { points: 11 })),
    ],
    [centred(signatory, { bold: true }), ...['', '', '', ''].map((space) => centred(space))],
  ]);
}

function written(block: OfficialBlock): (Paragraph | Table)[] {
  if (block.kind === 'table') return docxTable(block);
  if (block.kind === 'page') return [new Paragraph({ pageBreakBefore: true })];
  if (block.kind === 'heading')
    return [paragraph(block.text, { bold: true, points: 14, after: apart, keepNext: true })];
  return [
    paragraph(block.text, { points: 14, align: AlignmentType.JUSTIFIED, indent: twips(10), after: apart }),
  ];
}

/** The report as a Word document in Times New Roman, to be numbered, dated and signed there. */
export async function writeDocx(report: OfficialReport): Promise<Uint8Array<ArrayBuffer>> {
  const { warning, title, subject, blocks } = report;
  const warned = warning === null ? [] : [centred(warning, { italics: true, points: 11, after: apart })];
  // What holds no paragraph at all is no header to Word.
  const blank = [new Paragraph('')];
  const under = warning === null ? blank : warned;
  const pages = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
  });
  const margin = Object.fromEntries(Object.entries(margins).map(([side, size]) => [side, twips(size)]));
  const file = new Document({
    title: `${title}: ${subject}`,
    creator: 'Tiến độ số',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 28 } } } },
    sections: [
      {
        // The first page has no number, as the decree asks.
        properties: { titlePage: true, page: { size: { width: twips(210), height: twips(297) }, margin } },
        headers: { first: new Header({ children: blank }), default: new Header({ children: [pages] }) },
        footers: { first: new Footer({ children: under }), default: new Footer({ children: under }) },
        children: [
          head(report),
          ...[paragraph(''), ...warned, centred(title, { bold: true, points: 14 })],
          ...[centred(subject, { bold: true, points: 14 }), lined(twips(55))],
          ...[paragraph(''), ...blocks.flatMap(written)],
          ...[paragraph(''), foot(report)],
          ...report.annexes.flatMap(written),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
