import type { PeriodBrief } from '@/lib/features/reporting/model/period';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';

/** Proof of what was sent and when. */
export type Receipt = Readonly<{
  receipt: string;
  reportId: string;
  province: ProvinceBrief;
  period: PeriodBrief;
  n: number;
  submittedAt: string;
  submittedBy: string;
  isLate: boolean;
  contentHash: string;
  previousHash: string | null;
  total: number;
  /** The province's own tasks among them, by number. */
  own: readonly number[];
  changed: number;
  confirmed: number;
  outcome: 'returned' | 'published' | null;
  decidedAt: string | null;
}>;

/** What anyone may check of a receipt; `isMatch` is null where no content hash was given to compare. */
export type VerifiedReceipt = Readonly<{
  receipt: string;
  slug: string;
  nameFull: string;
  nameEn: string;
  periodCode: string;
  n: number;
  submittedAt: string;
  contentHash: string;
  isPublished: boolean;
  isMatch: boolean | null;
}>;

/** Initials and official code, `QT45`: people recognise the letters, the code makes it unique on any one day. */
export function provinceMark(slug: string, code: string): string {
  const initials = slug.split('-').map((word) => word.charAt(0));
  return `${initials.join('').toUpperCase()}${code}`;
}

/** The number on a receipt: province, period and which sending, e.g. `QT45-2022-12-01`. */
export function receiptNumber(mark: string, periodCode: string, n: number): string {
  return `${mark}-${periodCode}-${String(n).padStart(2, '0')}`;
}
