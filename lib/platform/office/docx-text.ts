import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';

export type Run = Readonly<{ bold?: boolean; italics?: boolean; points?: number }>;
type Placed = Run &
  Readonly<{
    align?: (typeof AlignmentType)[keyof typeof AlignmentType];
    /** Twentieths of a point: before the first line, and below the last. */
    indent?: number;
    after?: number;
    /** Never at the foot of a page, away from what it is the head of. */
    keepNext?: boolean;
  }>;

/** Word counts letters in half points. */
export function paragraph(
  text: string,
  { align = AlignmentType.LEFT, points = 13, indent = 0, after = 0, keepNext = false, ...run }: Placed = {},
) {
  return new Paragraph({
    ...{ alignment: align, keepNext, indent: { firstLine: indent }, spacing: { after } },
    children: [new TextRun({ text, size: points * 2, ...run })],
  });
}

/** The same in the middle of its line. */
export function centred(text: string, run: Run & Pick<Placed, 'after'> = {}) {
  return paragraph(text, { ...run, align: AlignmentType.CENTER });
}

/** The line under a name or a title, so many twips from both ends of its place. */
export function lined(margin: number) {
  return new Paragraph({
    indent: { left: margin, right: margin },
    spacing: { line: 100, lineRule: LineRuleType.EXACT, after: 60 },
    border: { top: { style: BorderStyle.SINGLE, size: 5, space: 1, color: '000000' } },
    children: [],
  });
}
