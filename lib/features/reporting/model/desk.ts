import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { ReportHeader } from '@/lib/features/reporting/model/draft';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import type { IsoDay } from '@/lib/platform/day';

/** A period that is planned. */
export type Ahead = Readonly<{ code: string; opensOn: IsoDay; cutOffOn: IsoDay; dueOn: IsoDay }>;

/** What was filed outside a report and came back: a document, or a committee by the decision that sets it up. */
export type ReturnedFiling = Readonly<{
  filed: 'document' | 'committee';
  id: string;
  document: Pick<Evidence, 'number' | 'kind'>;
  province: ProvinceBrief;
  reason: string;
  by: string;
  at: string;
}>;

/** What is on an officer's or leader's desk: what is owed, nearest deadline first, and what was sent before. */
export type Desk = Readonly<{
  provinces: readonly ProvinceBrief[];
  /** Leads a province, and so decides whether its reports are signed. */
  isLeader: boolean;
  /** From when a code will be asked besides the password; null where one is, or need not be. */
  factorDueOn: IsoDay | null;
  /** Reports that the province still has to send, or that wait for the ministry. */
  owed: readonly ReportHeader[];
  /** Filings outside reports that came back and wait for the province. */
  returned: readonly ReturnedFiling[];
  /** Decided or locked periods, newest first. */
  past: readonly ReportHeader[];
  /** Periods in the calendar that have not opened, nearest first: what will be owed. */
  ahead: readonly Ahead[];
}>;
