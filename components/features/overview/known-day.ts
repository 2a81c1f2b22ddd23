import type { PageView } from '@/components/features/overview/view';
import type { IsoDay } from '@/lib/platform/day';

/** The day by which reports are known: the one asked for, or today when that has not come, when nothing is overdue yet. */
export function knownDay({ day, today }: Pick<PageView, 'day' | 'today'>): IsoDay {
  return day < today ? day : today;
}
