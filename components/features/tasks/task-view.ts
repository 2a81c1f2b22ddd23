import type { PageView } from '@/components/features/overview/view';
import type { Assessment } from '@/lib/features/assessments/model/assessment';
import type { TaskDetail, TaskRow } from '@/lib/features/programme/model/detail';
import type { TaskCorrection } from '@/lib/features/task-sets/model/task-set';
import type { PeriodProgress } from '@/lib/features/programme/model/period';

/** Everything the page of one task is made of. */
export type TaskView = PageView &
  Readonly<{
    task: TaskDetail;
    rows: readonly TaskRow[];
    trend: readonly PeriodProgress[];
    /** What was corrected of the task, newest first. */
    corrections: readonly TaskCorrection[];
    assessments: readonly Assessment[];
    /** How many tasks the set has, for the way to the next one. */
    lastNumber: number;
  }>;
