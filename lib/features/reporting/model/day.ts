import type { Typed } from '@/lib/features/reporting/model/number';
import { typedDay, type IsoDay } from '@/lib/platform/day';

/** A day as people type it, `16/12/2022`, `1/2/2022` (day first, in both languages) or `2022-12-16`; refuses 30/02. */
export function parseDay(text: string): Typed<IsoDay> {
  if (text.trim() === '') return { kind: 'blank' };
  const day = typedDay(text);
  return day === null ? { kind: 'malformed' } : { kind: 'value', value: day };
}
