import { writeDocx } from '@/lib/platform/office/docx';
import type { OfficialReport } from '@/lib/platform/office/official';
import { writePdf } from '@/lib/platform/office/pdf';

/** The two files an official report is given as. */
export const officialFiles = {
  'bao-cao.docx': ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', writeDocx],
  'bao-cao.pdf': ['application/pdf', writePdf],
} as const satisfies Record<
  string,
  readonly [mime: string, write: (report: OfficialReport) => Promise<Uint8Array<ArrayBuffer>>]
>;

export type OfficialFile = keyof typeof officialFiles;

export function isOfficialFile(name: string): name is OfficialFile {
  return Object.hasOwn(officialFiles, name);
}
