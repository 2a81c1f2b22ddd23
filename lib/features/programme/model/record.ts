import type { DatePrecision, DocumentKind, ValueStatus } from '@/lib/generated/prisma/enums';
import type { TaskName } from '@/lib/features/programme/model/task';
import { officialStatus, type OfficialStatus } from '@/lib/features/reporting/model/status';
import type { TrendRow } from '@/lib/features/reporting/model/trend';
import type { IsoDay } from '@/lib/platform/day';

export type EvidenceLink = Readonly<{
  id: string;
  number: string | null;
  kind: DocumentKind;
  issuedOn: IsoDay | null;
  precision: DatePrecision | null;
  url: string | null;
  isInvented: boolean;
}>;

/** The newest published answer of one province to one task; `valueStatus` null: none has been published. */
export type PublicAnswer = TaskName &
  Readonly<{
    valueStatus: ValueStatus | null;
    percent: number | null;
    value: number | null;
    unitVi: string;
    unitEn: string;
    completedOn: IsoDay | null;
    changedOn: IsoDay | null;
    period: string | null;
    note: string | null;
    evidence: readonly EvidenceLink[];
  }>;

/** A revision that was published; of two of one period the older is superseded and stays. */
export type Publication = Readonly<{
  period: string;
  n: number;
  receipt: string;
  submittedAt: string;
  isLate: boolean;
  decidedAt: string;
  isInForce: boolean;
  /** Still in force, and opened again: the province is repairing it. */
  isReopened: boolean;
  changed: number;
}>;

export type ProvinceRecord = Readonly<{
  answers: readonly PublicAnswer[];
  publications: readonly Publication[];
  /** Its own rows, its region's and the country's; keys as in `TrendRow`. */
  trend: readonly TrendRow[];
}>;

/** The official status of an answer on a day; what a province could not say is still under way. */
export function statusOf(
  answer: Pick<PublicAnswer, 'valueStatus' | 'completedOn' | 'dueOn'>,
  day: IsoDay,
): OfficialStatus {
  return officialStatus({
    valueStatus: answer.valueStatus,
    completedOn: answer.completedOn,
    dueOn: answer.dueOn,
    on: day,
  });
}
