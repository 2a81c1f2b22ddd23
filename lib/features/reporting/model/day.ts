import type { Typed } from '@/lib/features/reporting/model/number';
import { isIsoDay, type IsoDay } from '@/lib/platform/day';

const vietnamese = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

function iso(text: string): string {
  const match = vietnamese.exec(text);
  if (match === null) return text;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A day as people type it, `16/12/2022`, `1/2/2022` (day first, in both languages) or `2022-12-16`; refuses 30/02. */
export function parseDay(text: string): Typed<IsoDay> {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  const day = iso(trimmed);
  return isIsoDay(day) ? { kind: 'value', value: day } : { kind: 'malformed' };
}
