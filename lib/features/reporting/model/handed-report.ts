import type { Answer as AnswerMark, ReportState } from '@/lib/generated/prisma/enums';
import type { Answer, Evidence } from '@/lib/features/reporting/model/answer';
import type { Completeness } from '@/lib/features/reporting/model/completeness';
import type { DraftReport } from '@/lib/features/reporting/model/draft';
import type { PeriodBrief } from '@/lib/features/reporting/model/period';
import { isCompleted, type OfficialStatus } from '@/lib/features/reporting/model/status';
import type { ProvinceBrief, TaskBrief } from '@/lib/features/reporting/model/task';

/** One task of a report as it is handed on. */
export type HandedItem = Readonly<{
  task: TaskBrief;
  mark: AnswerMark;
  answer: Answer;
  evidence: readonly Evidence[];
  status: OfficialStatus;
}>;

/** A province's report as it is put on paper: the draft as it stands, or what was sent under a receipt. */
export type HandedReport = Readonly<{
  reportId: string;
  province: ProvinceBrief;
  period: PeriodBrief;
  state: ReportState;
  /** Under which it was sent; null for a draft. */
  sent: Readonly<{ receipt: string; contentHash: string; at: string }> | null;
  items: readonly HandedItem[];
}>;

/** The draft as it stands. */
export function handedDraft({ reportId, province, period, state, items }: DraftReport): HandedReport {
  return {
    ...{ reportId, province, period, state, sent: null },
    items: items.map(({ task, answer: mark, draft, evidence, status }) => ({
      ...{ task, mark, answer: draft, evidence, status },
    })),
  };
}

/** Nobody said anything of it in this report, whatever was carried forward. */
export function isUnsaid({ mark }: Pick<HandedItem, 'mark'>): boolean {
  return mark === 'unanswered';
}

function isDone(item: HandedItem): boolean {
  return !isUnsaid(item) && isCompleted(item.status);
}

function isProven({ evidence }: HandedItem): boolean {
  return evidence.some(({ state }) => state !== 'withdrawn');
}

/** Of the verified tasks that apply: how many are said to be completed, and how many of these a document proves. */
export function completenessOf({ items }: Pick<HandedReport, 'items'>): Completeness {
  const asked = items.filter(
    ({ task, status }) => !task.isOwn && task.provenance === 'verified' && status !== 'not_applicable',
  );
  const said = asked.filter(isDone);
  return { asked: asked.length, said: said.length, proven: said.filter(isProven).length };
}
