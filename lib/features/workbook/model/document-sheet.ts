import type { Cell as Detail, WriteSheet } from 'hucre/xlsx';
import type { Book, BookDocument } from '@/lib/features/workbook/model/book-content';
import { literal } from '@/lib/features/workbook/model/literal';
import { heading, told } from '@/lib/features/workbook/model/styles';
import { dateColumn } from '@/lib/platform/day';

const parts = ['label', 'issuedOn', 'issuer', 'title'] as const;

const widths: Readonly<Record<keyof BookDocument, number>> = {
  label: 32,
  issuedOn: 14,
  issuer: 32,
  title: 80,
};

function detailOf(part: keyof BookDocument, document: BookDocument): Partial<Detail> {
  const said = document[part];
  if (said === null) return { value: null, style: told };
  return part === 'issuedOn'
    ? { value: dateColumn(said), style: { ...told, numFmt: 'dd/mm/yyyy' } }
    : { value: literal(said), style: told };
}

/** The documents of the province from which evidence is chosen; the first column is what a cell of evidence names. */
export function documentSheet({ documents, words }: Book): WriteSheet {
  const cells = new Map<string, Partial<Detail>>();
  parts.forEach((part, at) => {
    cells.set(`0,${at}`, { value: words.documentHeadings[part], style: heading });
    documents.forEach((each, index) => cells.set(`${index + 1},${at}`, detailOf(part, each)));
  });
  return {
    name: words.names.documents,
    rows: Array.from({ length: documents.length + 1 }, () => parts.map(() => null)),
    cells,
    columns: parts.map((part) => ({ width: widths[part] })),
    freezePane: { rows: 1 },
    protection: { sheet: true, formatColumns: true, formatRows: true },
  };
}

/** The labels, as a drop-down list names their place. */
export function documentRange({ documents, words }: Book): string {
  return `'${words.names.documents}'!$A$2:$A$${documents.length + 1}`;
}
