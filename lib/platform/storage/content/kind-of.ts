import { officeKind } from '@/lib/platform/storage/content/office';
import { checkPdf } from '@/lib/platform/storage/content/pdf';
import { checkJpeg, checkPng } from '@/lib/platform/storage/content/picture';
import { lookInto, type Looked } from '@/lib/platform/storage/content/window';
import type { FileKind } from '@/lib/platform/storage/kinds';
import { FileRefused } from '@/lib/platform/storage/problem';

type Look = (file: Looked) => Promise<FileKind>;

const as =
  (kind: FileKind, check: (file: Looked) => Promise<void>): Look =>
  async (file) => {
    await check(file);
    return kind;
  };

/** What the first bytes say, and the closer look that proves it. */
const beginnings: readonly (readonly [beginning: string, look: Look])[] = [
  ['%PDF-1.', as('pdf', checkPdf)],
  ['%PDF-2.', as('pdf', checkPdf)],
  ['\u0089PNG\r\n\u001a\n', as('png', checkPng)],
  ['\u00ff\u00d8\u00ff', as('jpeg', checkJpeg)],
  ['PK\u0003\u0004', officeKind],
];

/** The kind of a file by its content alone, from its first byte to its last; throws `FileRefused` for anything else. */
export function kindOfContent(path: string): Promise<FileKind> {
  return lookInto(path, async (file) => {
    const head = (await file.read(0, 8)).toString('latin1');
    const found = beginnings.find(([beginning]) => head.startsWith(beginning));
    if (found === undefined) throw new FileRefused('unknown-kind');
    return found[1](file);
  });
}
