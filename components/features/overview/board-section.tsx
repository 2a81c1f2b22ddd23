import { useTranslations } from 'next-intl';
import type { OverviewView } from '@/components/features/overview/view';
import { TaskBoard } from '@/components/features/tasks/task-board';
import { Section } from '@/components/ui/section';
import type { TaskSource } from '@/lib/features/programme/model/chronicle';
import { completed, isReported, tasksOf, type TaskProgress } from '@/lib/features/programme/model/task';
import { formatDate } from '@/lib/platform/format';

/** The verified tasks most and fewest provinces have completed; the first of equals. */
function extremes(tasks: readonly TaskProgress[]): readonly [TaskProgress, TaskProgress] | null {
  const sorted = tasksOf(tasks, 'verified').toSorted((left, right) => completed(right) - completed(left));
  const [most] = sorted;
  const least = sorted.at(-1);
  return most && least && completed(most) > 0 ? [most, least] : null;
}

function useFinding({ tasks, day, chronicle }: OverviewView): string {
  const t = useTranslations('overview.board');
  const year = String(chronicle.taskSource?.year ?? day.slice(0, 4));
  const declared = chronicle.taskSource?.declaredCount ?? tasks.length;
  const found = extremes(tasks);
  if (found === null) return t('finding-nothing', { declared, year });
  const [most, least] = found;
  return t('finding', {
    declared,
    year,
    most: most.number,
    mostCount: completed(most),
    least: least.number,
    leastCount: completed(least),
  });
}

function useSource(source: TaskSource | null, view: OverviewView): string {
  const t = useTranslations('overview.board');
  if (source?.number == null || source.issuedOn === null) return t('no-source');
  return t('source', { number: source.number, day: formatDate(view.locale, source.issuedOn) });
}

/** The tasks of the year with the distribution of the provinces over their statuses. */
export function BoardSection(view: OverviewView) {
  const t = useTranslations('overview');
  const tasks = useTranslations('tasks');
  const { locale, day } = view;
  const [first] = view.tasks;
  const due = first
    ? tasks(first.isDueAssumed ? 'due-assumed' : 'due', { day: formatDate(locale, first.dueOn) })
    : '';
  const note = t('board.note', {
    provinces: view.provinces.length,
    day: formatDate(locale, day),
    source: useSource(view.chronicle.taskSource, view),
    due,
  });
  return (
    <Section
      id="tasks"
      title={useFinding(view)}
      note={view.isInvented && isReported(view.tasks) ? `${note} ${t('invented')}` : note}
    >
      <TaskBoard view={view} tasks={view.tasks} />
    </Section>
  );
}
