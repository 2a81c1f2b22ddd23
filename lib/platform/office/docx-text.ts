import { AlignmentType, Paragraph, TextRun } from 'docx';

export type Run = Readonly<{ bold?: boolean; italics?: boolean; points?: number }>;
type Placed = Run & Readonly<{ align?: (typeof AlignmentType)[keyof typeof AlignmentType] }>;

/** Word counts letters in half points. */
export function paragraph(text: string, { align = AlignmentType.LEFT, points = 13, ...run }: Placed = {}) {
  return new Paragraph({ alignment: align, children: [new TextRun({ text, size: points * 2, ...run })] });
}

/** The same in the middle of its line. */
export function centred(text: string, run: Run = {}) {
  return paragraph(text, { ...run, align: AlignmentType.CENTER });
}
