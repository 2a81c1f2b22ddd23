/** A table of an official report: figures stand right, beside the first column, which is what they are of. */
export type OfficialTable = Readonly<{
  kind: 'table';
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** Its cells hold words, which stand left. */
  isOfWords?: boolean;
  /** Width of each column as a part of the line. */
  widths: readonly number[];
}>;

export type OfficialBlock =
  Readonly<{ kind: 'heading' | 'paragraph'; text: string }> | Readonly<{ kind: 'page' }> | OfficialTable;

/**
 * An official report by its parts, in the form of Nghị định 30/2020/NĐ-CP, phụ lục I: national title and motto, agency,
 * number (left blank for the register), place and date, kind and subject, body, recipients, signature. Vietnamese only.
 */
export type OfficialReport = Readonly<{
  /** As it breaks into lines, with a line end between them. */
  agency: string;
  number: string;
  placeAndDate: string;
  title: string;
  subject: string;
  /** Said at the head, and at the foot of every page, of invented data; null for real ones. */
  warning: string | null;
  blocks: readonly OfficialBlock[];
  /** After the signature, from a page of their own. */
  annexes: readonly OfficialBlock[];
  recipients: readonly string[];
  /** Under whose title the signature stands. */
  signatory: string;
}>;

export const nationalTitle = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const motto = 'Độc lập - Tự do - Hạnh phúc';
export const recipientsTitle = 'Nơi nhận:';
export const numberTitle = 'Số:';

/** Parts of the line that the agency and the national title stand in. */
export const halves = { left: 0.44, right: 0.56 } as const;

/** Millimetres of an A4 page: top and bottom 20–25, left 30–35, right 15–20. */
export const margins = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text });
export const heading = (text: string): OfficialBlock => ({ kind: 'heading', text });
