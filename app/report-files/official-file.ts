import type { OfficialReport } from '@/lib/platform/office/official';

type Write = (report: OfficialReport) => Promise<Uint8Array<ArrayBuffer>>;

/** The two files an official report is given as. What writes them is large: it is loaded by who asks for one. */
export const officialFiles = {
  'bao-cao.docx': [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    async (report) => (await import('@/lib/platform/office/docx')).writeDocx(report),
  ],
  'bao-cao.pdf': [
    'application/pdf',
    async (report) => (await import('@/lib/platform/office/pdf')).writePdf(report),
  ],
} as const satisfies Record<string, readonly [mime: string, write: Write]>;

export type OfficialFile = keyof typeof officialFiles;

export function isOfficialFile(name: string): name is OfficialFile {
  return Object.hasOwn(officialFiles, name);
}
