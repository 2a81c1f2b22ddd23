import type { useTranslations } from 'next-intl';
import type { Segment } from '@/components/ui/status-bar';
import { silent, type TaskProgress } from '@/lib/features/programme/model/task';
import type { IsoDay } from '@/lib/platform/day';

export type TaskWords = ReturnType<typeof useTranslations<'tasks'>>;

/** Where the provinces stand on a task: before the due day by how far they are, after it as overdue. */
export function segmentsOf(task: TaskProgress, day: IsoDay, t: TaskWords): Segment[] {
  const isDue = day > task.dueOn;
  const open: Segment[] = isDue
    ? [{ kind: 'over', label: t('segment.over'), count: task.high + task.low + task.unavailable }]
    : [
        { kind: 'high', label: t('segment.high'), count: task.high },
        { kind: 'low', label: t('segment.low'), count: task.low },
        { kind: 'unknown', label: t('segment.unknown'), count: task.unavailable },
      ];
  return [
    { kind: 'done', label: t('segment.done'), count: task.done },
    { kind: 'late', label: t('segment.late'), count: task.late },
    ...open,
    { kind: 'na', label: t('segment.na'), count: task.notApplicable },
    { kind: 'none', label: t('segment.none'), count: silent(task) },
  ];
}
