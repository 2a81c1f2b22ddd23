import { tellSource } from '@/lib/features/documents/model/source';
import type { Snapshot } from '@/lib/features/citations/model/snapshot';
import vi from '@/lib/i18n/messages/vi/documents.json';
import type { OpenRow, Resource } from '@/lib/platform/api/resource';

const words: Readonly<Record<string, string>> = vi.source;

/** A source in the words of the pages: `seed-002` is an article with a title and a year. */
export function namedSource(source: string): string {
  return tellSource(source, (phrase) => words[phrase] ?? phrase);
}

function isSource(column: string): boolean {
  return /^sources?$|_source$/.test(column);
}

/** Remarks are in English, in which only the short names are to be told. */
function namedNote(note: string): string {
  return note.replace(/seed-00[0-4]/g, (name) => words[name] ?? name);
}

function namedCell(column: string, cell: OpenRow[string] | undefined): OpenRow[string] {
  if (typeof cell === 'string') return isSource(column) ? namedSource(cell) : namedNote(cell);
  return Array.isArray(cell) ? cell.map(namedSource) : (cell ?? null);
}

/** A citation as it would be made today: earlier ones kept the short names, which say the same. */
export function withNamedCells(snapshot: Snapshot): Snapshot {
  const parts = snapshot.parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) =>
      row.map((cell, place) =>
        typeof cell === 'string' && isSource(part.columns[place] ?? '') ? namedSource(cell) : cell,
      ),
    ),
  }));
  return { ...snapshot, parts };
}

/** The list with its sources named: nobody outside can look up what the data call an article for short. */
export function withNamedSources(resource: Resource): Resource {
  const columns = Object.keys(resource.row.shape).filter((name) => isSource(name) || name === 'note');
  const named = (row: OpenRow): OpenRow => ({
    ...row,
    ...Object.fromEntries(columns.map((column) => [column, namedCell(column, row[column])])),
  });
  if (columns.length === 0) return resource;
  return {
    ...resource,
    read: (given) => {
      const read = resource.read(given);
      if (!read.success) return read;
      const list: typeof read.data.list = async (part) => {
        const { rows, total } = await read.data.list(part);
        return { rows: rows.map(named), total };
      };
      return { success: true, data: { list } };
    },
  };
}
