import type { FileWords } from '@/app/report-files/words';
import type { BoardView } from '@/lib/features/reporting/model/board-view';

/** The sentence that says of which part of the country and the tasks a file speaks; null when it speaks of all. */
export function boardScope(t: FileWords, { choice: { region, pillar } }: BoardView): string | null {
  const parts = [
    ...(region === null ? [] : [t(`provinces.region.${region as 'none'}`)]),
    ...(pillar === null ? [] : [t(`reporting.pillars.${pillar}`)]),
  ];
  return parts.length === 0 ? null : t('report-files.scope', { parts: parts.join(', ') });
}
