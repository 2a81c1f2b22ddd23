import { useTranslations } from 'next-intl';
import type { OverviewView } from '@/components/features/overview/view';
import { useTaskName } from '@/components/features/overview/task-measure';
import { useTaskWords } from '@/components/features/tasks/task-map';
import { additiveOf, type Additive } from '@/lib/features/provinces/model/additive';
import type { AdditiveMeasure } from '@/lib/features/provinces/model/measure';
import { formatNumber } from '@/lib/platform/format';

/** What one of the 63 adds to a sum, in words as its own map says it. */
type Labels = ReadonlyMap<string, string>;

export type NamedAdditive = Additive & Readonly<{ name: string; labels: Labels }>;

type Named = Pick<NamedAdditive, 'name' | 'labels'>;

function useFacts(view: OverviewView, measure: AdditiveMeasure): Named | null {
  const t = useTranslations('overview');
  if (measure.kind !== 'institution') return null;
  const labels = view.provinces.map(({ id }) => {
    const finding = view.facts.get(id)?.[measure.institution].finding ?? 'none';
    return [id, t(`state.${finding}`)] as const;
  });
  return { name: t(`measure.${measure.word}`), labels: new Map(labels) };
}

function useTasks({ locale }: OverviewView, { figures, of }: Additive): Named {
  const t = useTranslations('overview');
  const number = (value: number) => formatNumber(locale, value);
  const labels = [...figures].map(
    ([id, value]) => [id, value === null ? t('map.no-report') : `${number(value)}/${number(of)}`] as const,
  );
  return { name: t('measure.tasks'), labels: new Map(labels) };
}

function useTask(view: OverviewView, measure: AdditiveMeasure): Named | null {
  const words = useTaskWords(view);
  const nameOf = useTaskName();
  if (measure.kind !== 'task') return null;
  const labels = view.atlas.answers.map((row) => [row.id, words(row)] as const);
  return { name: nameOf(measure.task), labels: new Map(labels) };
}

/** Any additive measure of the 63 with its words, ready to be summed in today's borders. */
export function useAdditive(view: OverviewView, measure: AdditiveMeasure): NamedAdditive {
  const additive = additiveOf(measure, { ...view, answers: view.atlas.answers });
  const facts = useFacts(view, measure);
  const task = useTask(view, measure);
  const tasks = useTasks(view, additive);
  return { ...additive, ...(facts ?? task ?? tasks) };
}
