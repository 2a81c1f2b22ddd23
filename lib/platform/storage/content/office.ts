import type { Looked } from '@/lib/platform/storage/content/window';
import { readZipDirectory } from '@/lib/platform/storage/content/zip-directory';
import { readZipEntry } from '@/lib/platform/storage/content/zip-entry';
import { FileRefused } from '@/lib/platform/storage/problem';

const typesName = '[Content_Types].xml';
const longestTypes = 1024 * 1024;

/** Parts that only documents with programs in them have, under whatever name the type table gives away. */
const programs = /vbaproject|macroenabled|\.activex|oleobject|vnd\.ms-office\.vba/i;

const mainTypes = {
  docx: 'wordprocessingml.document.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
} as const;

const programParts = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX\d*\.(bin|xml)|oleObject\d*\.bin)$/i;

/**
 * Which office document a zip holds, every entry of it unpacked once to nowhere. Refuses macros and embedded programs,
 * bombs, damage, and a zip that is no document.
 */
export async function officeKind(file: Looked): Promise<keyof typeof mainTypes> {
  const entries = await readZipDirectory(file);
  if (entries.some(({ name }) => programParts.test(name))) throw new FileRefused('macros');
  let types = '';
  for (const entry of entries) {
    const head = await readZipEntry(file, entry, entry.name === typesName ? longestTypes : 0);
    if (entry.name === typesName) types = head.toString('utf8');
  }
  if (programs.test(types)) throw new FileRefused('macros');
  if (types.includes(mainTypes.docx)) return 'docx';
  if (types.includes(mainTypes.xlsx)) return 'xlsx';
  throw new FileRefused('unknown-kind');
}
