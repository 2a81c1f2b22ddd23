import type { Assessment } from '@/lib/features/assessments/model/assessment';
import type { SeriesPoint } from '@/lib/features/indicators/model/series';
import type { PublicOwnTask } from '@/lib/features/own-tasks/model/public-own-task';

/** What stands on a province's page beside its answers to the national tasks. */
export type Besides = Readonly<{
  /** Tasks the province set itself; they are in none of the counts. */
  ownTasks: readonly PublicOwnTask[];
  /** What the observer found of its answers, newest first. */
  assessments: readonly Assessment[];
  /** Its indices year by year. */
  series: readonly SeriesPoint[];
}>;
