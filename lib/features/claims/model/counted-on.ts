import { latestDay } from '@/lib/features/documents/model/standing';
import type { IsoDay } from '@/lib/platform/day';
import type { DatePrecision } from '@/lib/platform/format';

type Dated = Readonly<{ asOf: IsoDay | null; precision: DatePrecision | null; asOfTextVi: string | null }>;

/**
 * The day on which our count stands beside a claim: its own; the fifth of a month that is told as its beginning, as
 * the research counted (README of the data); otherwise the end of its month or year. Null for a claim without a date.
 */
export function countedOn({ asOf, precision, asOfTextVi }: Dated): IsoDay | null {
  if (asOf === null) return null;
  if (precision === 'month' && asOfTextVi?.startsWith('đầu') === true) return `${asOf.slice(0, 7)}-05`;
  return latestDay(asOf, precision);
}
