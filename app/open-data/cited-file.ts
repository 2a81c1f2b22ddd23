import type { CitedPart } from '@/lib/features/citations/model/snapshot';
import type { KeptCitation } from '@/lib/features/citations/queries';
import { snapshotSchema } from '@/lib/features/citations/schema';
import { contentTypes } from '@/lib/platform/api/body';
import { toCsv } from '@/lib/platform/api/csv';

type File = Readonly<{ content: string; headers: Readonly<Record<string, string>> }>;

function csvOf({ columns, rows }: CitedPart): string {
  const isNumber = (place: number) => rows.some((row) => typeof row[place] === 'number');
  return toCsv(
    columns.map((name, place) => ({
      name,
      kind: isNumber(place) ? 'number' : 'text',
      isOptional: true,
      choices: [],
    })),
    rows.map((row) => Object.fromEntries(columns.map((name, place) => [name, row[place] ?? null]))),
  );
}

const named = (name: string) => ({ 'content-disposition': `attachment; filename="tien-do-so-${name}"` });

/** A file of a citation: the whole of it, or the table of one list; null for a list that it does not hold. */
export function citedFile({ hash, content }: KeptCitation, file: string): File | null {
  const own = `${hash.slice(0, 8)}-${file}`;
  if (file === 'citation.json')
    return { content, headers: { 'content-type': contentTypes.json, ...named(own) } };
  const part = snapshotSchema
    .parse(JSON.parse(content))
    .parts.find(({ resource }) => `${resource}.csv` === file);
  return part === undefined
    ? null
    : { content: csvOf(part), headers: { 'content-type': contentTypes.csv, ...named(own) } };
}
