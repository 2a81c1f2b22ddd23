import type { Prisma } from '@/lib/generated/prisma/client';
import { fileSelect } from '@/lib/features/documents/queries/stored-file';
import type { Answer, Evidence } from '@/lib/features/reporting/model/answer';
import type { Sibling } from '@/lib/features/reporting/model/rule';
import { isoDay } from '@/lib/platform/day';

export const evidenceSelect = {
  id: true,
  kind: true,
  number: true,
  issuedOn: true,
  precision: true,
  issuer: true,
  title: true,
  url: true,
  countsAs: true,
  state: true,
  isInvented: true,
  file: { select: fileSelect },
} satisfies Prisma.DocumentSelect;

const content = {
  taskId: true,
  answer: true,
  valueStatus: true,
  percent: true,
  value: true,
  completedOn: true,
  note: true,
  obstacle: true,
  proposal: true,
  reply: true,
} as const;

const evidence = {
  select: { document: { select: evidenceSelect } },
  orderBy: { documentId: 'asc' },
} as const;

/** The content of an answer with its documents, of a draft line. */
export const draftAnswerSelect = { ...content, evidence } satisfies Prisma.ReportItemSelect;

/** The same of a line that was sent. */
export const sentAnswerSelect = { ...content, evidence } satisfies Prisma.RevisionItemSelect;

type AnswerRow =
  | Prisma.ReportItemGetPayload<{ select: typeof draftAnswerSelect }>
  | Prisma.RevisionItemGetPayload<{ select: typeof sentAnswerSelect }>;

/** Takes what evidence is and nothing else, so that a row selected for more may be given. */
export function toEvidence(row: Prisma.DocumentGetPayload<{ select: typeof evidenceSelect }>): Evidence {
  const { id, kind, number, issuer, title, url, countsAs, state, isInvented, file } = row;
  const issued = {
    issuedOn: row.issuedOn === null ? null : isoDay(row.issuedOn),
    precision: row.precision,
  };
  return { id, kind, number, ...issued, issuer, title, url, countsAs, state, isInvented, file };
}

export function evidenceOf(row: Pick<AnswerRow, 'evidence'>): readonly Evidence[] {
  return row.evidence.map(({ document }) => toEvidence(document));
}

export function toAnswer(row: AnswerRow): Answer {
  return {
    valueStatus: row.valueStatus,
    percent: row.percent?.toNumber() ?? null,
    value: row.value?.toNumber() ?? null,
    completedOn: row.completedOn === null ? null : isoDay(row.completedOn),
    note: row.note,
    obstacle: row.obstacle,
    proposal: row.proposal,
    reply: row.reply,
    documentIds: row.evidence.map(({ document }) => document.id),
  };
}

/** The items of one report as they can speak against one another. */
export function siblingsOf(
  items: readonly AnswerRow[],
  tasks: readonly Readonly<{ id: string; number: number }>[],
): readonly Sibling[] {
  return items.map((item) => {
    const { valueStatus, percent, documentIds } = toAnswer(item);
    const number = tasks.find(({ id }) => id === item.taskId)?.number ?? 0;
    return { number, valueStatus, percent, documentIds };
  });
}
