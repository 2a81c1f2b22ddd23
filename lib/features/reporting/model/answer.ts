import type { StoredFileFacts } from '@/lib/features/documents/model/file';
import type {
  CountsAs,
  DatePrecision,
  DocumentKind,
  DocumentState,
  ValueStatus,
} from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** What a province says about one task: a figure, or the reason there is none. */
export type Answer = Readonly<{
  valueStatus: ValueStatus | null;
  /** How far the task is done, 0–100. */
  percent: number | null;
  /** The task's own figure, in the task's unit. */
  value: number | null;
  completedOn: IsoDay | null;
  note: string | null;
  obstacle: string | null;
  proposal: string | null;
  /** Answer to the reviewer's remark; never public. */
  reply: string | null;
  documentIds: readonly string[];
}>;

/** A document named as evidence. */
export type Evidence = Readonly<{
  id: string;
  kind: DocumentKind;
  number: string | null;
  issuedOn: IsoDay | null;
  precision: DatePrecision | null;
  issuer: string | null;
  title: string | null;
  url: string | null;
  countsAs: CountsAs;
  state: DocumentState;
  isInvented: boolean;
  /** What it reads like; who may open it is decided when it is asked for. */
  file: StoredFileFacts | null;
}>;

/** An answer that was published: the newest one, which may be older than the last period. */
export type PublishedAnswer = Answer &
  Readonly<{ periodCode: string; publishedAt: string; evidence: readonly Evidence[] }>;

export const emptyAnswer: Answer = {
  valueStatus: null,
  percent: null,
  value: null,
  completedOn: null,
  note: null,
  obstacle: null,
  proposal: null,
  reply: null,
  documentIds: [],
};

/** The answer alone, of something that tells more about it. */
export function answerIn(told: Answer): Answer {
  const { valueStatus, percent, value, completedOn, note, obstacle, proposal, reply, documentIds } = told;
  return { valueStatus, percent, value, completedOn, note, obstacle, proposal, reply, documentIds };
}
