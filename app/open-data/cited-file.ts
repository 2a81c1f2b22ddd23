import { findResource } from '@/app/open-data/resources';
import type { CitedPart, Snapshot } from '@/lib/features/citations/model/snapshot';
import type { KeptCitation } from '@/lib/features/citations/queries';
import { snapshotSchema } from '@/lib/features/citations/schema';
import { aboutLines } from '@/lib/platform/api/about';
import { contentTypes } from '@/lib/platform/api/body';
import { columnsOf } from '@/lib/platform/api/column';
import { toCsv } from '@/lib/platform/api/csv';
import type { Column } from '@/lib/platform/api/described';
import { splitFormat } from '@/lib/platform/api/names';
import { toXlsx } from '@/lib/platform/api/xlsx';
import { env } from '@/lib/platform/env';

type Content = string | Uint8Array<ArrayBuffer>;
type File = Readonly<{ content: Content; headers: Readonly<Record<string, string>> }>;

/** The columns that were kept, each of the kind it has in its list. */
function columnsIn({ resource, columns }: CitedPart): readonly Column[] {
  const list = findResource(resource);
  const known = new Map((list === null ? [] : columnsOf(list.row)).map((column) => [column.name, column]));
  return columns.map((name) => known.get(name) ?? { name, kind: 'text', isOptional: true, choices: [] });
}

const rowsIn = ({ columns, rows }: CitedPart) =>
  rows.map((row) => Object.fromEntries(columns.map((name, place) => [name, row[place] ?? null])));

type Asked = Readonly<{ snapshot: Snapshot; part: CitedPart; address: string }>;

/** The rows as they were cited; the second sheet says of what, under which hash and what each column holds. */
function workbookOf({ snapshot: { title, asOf }, part, address }: Asked): Promise<Content> {
  const columns = columnsIn(part);
  const [head = [], ...lines] = aboutLines(part.resource, columns, address);
  const about = [head, ['citation', title.vi, title.en], ['date', asOf, asOf], ...lines];
  return toXlsx({ name: part.resource, columns, rows: rowsIn(part), about, day: asOf });
}

const named = (name: string) => ({ 'content-disposition': `attachment; filename="tien-do-so-${name}"` });

/** A file of a citation: the whole of it, or the table of one list; null for a list that it does not hold. */
export async function citedFile({ hash, content }: KeptCitation, file: string): Promise<File | null> {
  const own = named(`${hash.slice(0, 8)}-${file}`);
  if (file === 'citation.json') return { content, headers: { 'content-type': contentTypes.json, ...own } };
  const [name, format] = splitFormat(file);
  const snapshot = snapshotSchema.parse(JSON.parse(content));
  const part = snapshot.parts.find(({ resource }) => resource === name);
  if (part === undefined || format === 'json') return null;
  const address = `${env().PUBLIC_URL}/api/citations/${hash}/${file}`;
  const written =
    format === 'csv' ? toCsv(columnsIn(part), rowsIn(part)) : await workbookOf({ snapshot, part, address });
  return { content: written, headers: { 'content-type': contentTypes[format], ...own } };
}
