import type { DraftItem } from '@/lib/features/reporting/model/draft';
import type { Cell } from '@/lib/features/workbook/model/grid';
import { labelsOf } from '@/lib/features/workbook/model/listed-document';
import type { Cells, Lists } from '@/lib/features/workbook/model/typed';

const blank: Cell = { kind: 'blank' };

function text(value: string | null): Cell {
  return value === null ? blank : { kind: 'text', text: value };
}

function number(value: number | null): Cell {
  return value === null ? blank : { kind: 'number', value, isPercent: false };
}

/** The answers of an item as the sheet shows them; the confirmation is always blank, for it is an act. */
export function cellsOf({ draft }: Pick<DraftItem, 'draft'>, lists: Lists): Cells {
  const { valueStatus, percent, value, completedOn, note, obstacle, proposal, reply, documentIds } = draft;
  return {
    valueStatus: text(valueStatus === null ? null : lists.status[valueStatus]),
    percent: number(percent),
    value: number(value),
    completedOn: completedOn === null ? blank : { kind: 'day', day: completedOn },
    note: text(note),
    obstacle: text(obstacle),
    proposal: text(proposal),
    reply: text(reply),
    documentIds: documentIds.length === 0 ? blank : text(labelsOf(documentIds, lists.documents)),
    confirm: blank,
  };
}
