import { useTranslations } from 'next-intl';
import type { OverviewView } from '@/components/features/overview/view';
import { useTaskName } from '@/components/features/overview/task-measure';
import { useTaskWords } from '@/components/features/tasks/task-map';
import { tasksOf } from '@/lib/features/programme/model/task';
import { completionOf } from '@/lib/features/programme/model/standing';
import type { AdditiveMeasure } from '@/lib/features/provinces/model/measure';
import { provenOf } from '@/lib/features/provinces/model/record';
import { formatNumber } from '@/lib/platform/format';

/** What one of the 63 adds to a sum: a number, or null where nothing is known; in words as its own map says it. */
export type FormerFigure = Readonly<{ value: number | null; label: string }>;

export type Additive = Readonly<{
  name: string;
  /** The most one province can add. */
  of: number;
  figures: ReadonlyMap<string, FormerFigure>;
}>;

function useFacts(view: OverviewView, measure: AdditiveMeasure): Additive | null {
  const t = useTranslations('overview');
  if (measure.kind !== 'institution') return null;
  const figures = view.provinces.map(({ id }) => {
    const finding = view.facts.get(id)?.[measure.institution].finding ?? 'none';
    return [id, { value: provenOf(finding), label: t(`state.${finding}`) }] as const;
  });
  return { name: t(`measure.${measure.word}`), of: 1, figures: new Map(figures) };
}

function useTasks(view: OverviewView): Additive {
  const t = useTranslations('overview');
  const of = tasksOf(view.tasks, 'verified').length;
  const figures = view.provinces.map(({ id, period, done }) => {
    const value = period === null ? null : done;
    const label =
      value === null
        ? t('map.no-report')
        : `${formatNumber(view.locale, value)}/${formatNumber(view.locale, of)}`;
    return [id, { value, label }] as const;
  });
  return { name: t('measure.tasks'), of, figures: new Map(figures) };
}

function useTask(view: OverviewView, measure: AdditiveMeasure): Additive | null {
  const words = useTaskWords(view);
  const nameOf = useTaskName();
  if (measure.kind !== 'task') return null;
  const figures = view.atlas.answers.map(
    (row) => [row.id, { value: completionOf(row), label: words(row) }] as const,
  );
  return { name: nameOf(measure.task), of: 1, figures: new Map(figures) };
}

/** Any additive measure of the 63, ready to be summed in today's borders. */
export function useAdditive(view: OverviewView, measure: AdditiveMeasure): Additive {
  const facts = useFacts(view, measure);
  const task = useTask(view, measure);
  const tasks = useTasks(view);
  return facts ?? task ?? tasks;
}
