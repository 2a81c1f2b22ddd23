import type { Evidence } from '@/lib/features/reporting/model/answer';
import { fold, oneLine } from '@/lib/platform/text';

/** A document of the province's library as the workbook offers it; `label` names it and no other of the workbook. */
export type ListedDocument = Readonly<{ id: string; label: string }>;

/** Between two documents in one cell. */
export const documentMark = ';';

/** More than any province files in years, and few enough for every program to offer as a list. */
export const mostListed = 1000;

const longestName = 80;

function nameOf({ number, title, kind }: Evidence): string {
  return oneLine((number ?? title ?? kind).replaceAll(documentMark, ',')).slice(0, longestName);
}

function dayOf({ issuedOn }: Evidence): string {
  return issuedOn === null ? '' : ` (${issuedOn.split('-').reverse().join('/')})`;
}

/** The name, or the name with its day, or with a number: whichever nobody in the list has yet. */
function firstFree(name: string, day: string, used: ReadonlySet<string>): string {
  const free = [name, `${name}${day}`].find((each) => !used.has(fold(each)));
  if (free !== undefined) return free;
  let n = 2;
  while (used.has(fold(`${name} (${n})`))) n += 1;
  return `${name} (${n})`;
}

/** Each document under its number; where two have the same, the later one under its number and day as well. */
export function listDocuments(documents: readonly Evidence[]): readonly ListedDocument[] {
  const used = new Set<string>();
  return documents.slice(0, mostListed).map((document) => {
    const name = nameOf(document);
    const label = firstFree(name, dayOf(document), used);
    used.add(fold(label));
    return { id: document.id, label };
  });
}

/** What stands in the cell of an item's evidence: the labels, in the order of the ids. */
export function labelsOf(ids: readonly string[], listed: readonly ListedDocument[]): string {
  return ids.map((id) => listed.find((each) => each.id === id)?.label ?? id).join(`${documentMark} `);
}

export type ReadDocuments = Readonly<{ ids: readonly string[]; unknown: readonly string[] }>;

/** The documents a cell names, each exactly one of the list; spelling is folded, nothing is guessed. */
export function readDocuments(text: string, listed: readonly ListedDocument[]): ReadDocuments {
  const names = text.split(/[;\n]/).map((each) => each.trim());
  const said = names.filter((each) => each !== '');
  const found = said.map((name) => ({
    name,
    document: listed.find(({ label }) => fold(label) === fold(name)),
  }));
  return {
    ids: [...new Set(found.flatMap(({ document }) => document?.id ?? []))].sort(),
    unknown: found.filter(({ document }) => document === undefined).map(({ name }) => name),
  };
}
