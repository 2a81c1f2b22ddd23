import { useTranslations } from 'next-intl';
import type { OverviewView } from '@/components/features/overview/view';
import { TaskBoard } from '@/components/features/tasks/task-board';
import { Section } from '@/components/ui/section';
import type { TaskSource } from '@/lib/features/programme/model/chronicle';
import { extremesOf, isReported } from '@/lib/features/programme/model/task';
import { formatDate } from '@/lib/platform/format';

function useFinding({ tasks, day, chronicle }: OverviewView): string {
  const t = useTranslations('overview.board');
  const year = String(chronicle.taskSource?.year ?? day.slice(0, 4));
  const declared = chronicle.taskSource?.declaredCount ?? tasks.length;
  const found = extremesOf(tasks);
  if (found === null) return t('finding-nothing', { declared, year });
  const { most, least, highest, lowest } = found;
  const counts = { declared, year, mostCount: highest, leastCount: lowest };
  if (most === null) return t('finding-range', counts);
  if (least === null) return t('finding-most', { ...counts, most: most.number });
  return t('finding', { ...counts, most: most.number, least: least.number });
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
  const demonstration = view.isInvented && isReported(view.tasks) ? t('invented') : '';
  return (
    <Section
      id="tasks"
      title={useFinding(view)}
      note={[note, t('board.counted'), demonstration].join(' ').trim()}
    >
      <TaskBoard view={view} tasks={view.tasks} />
    </Section>
  );
}
