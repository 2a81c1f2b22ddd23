import { useTranslations } from 'next-intl';
import { useBodyName } from '@/components/features/documents/body-name';
import type { PageView } from '@/components/features/overview/view';
import { TaskBoard } from '@/components/features/tasks/task-board';
import { Headline } from '@/components/ui/headline';
import { Section } from '@/components/ui/section';
import type { Chronicle } from '@/lib/features/programme/model/chronicle';
import { completed, isReported, tasksOf, type TaskProgress } from '@/lib/features/programme/model/task';
import { formatDate, formatNumber } from '@/lib/platform/format';

export type TaskListProps = Readonly<{
  view: PageView;
  tasks: readonly TaskProgress[];
  chronicle: Chronicle;
}>;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function useProgress({ view, tasks }: TaskListProps) {
  const t = useTranslations('tasks');
  const { locale } = view;
  const verified = tasksOf(tasks, 'verified');
  const provinces = tasks[0]?.provinces ?? 0;
  const day = formatDate(locale, view.day);
  if (!isReported(tasks)) return t('headline-nothing', { day });
  return t.rich('headline-done', {
    ...{ day, provinces, tasks: verified.length, verified: verified.length },
    done: formatNumber(locale, sum(verified.map(completed))),
    total: formatNumber(locale, verified.length * provinces),
    b: (chunks) => <b>{chunks}</b>,
  });
}

function useSource({ view, chronicle }: TaskListProps): string | undefined {
  const t = useTranslations('tasks');
  const bodyName = useBodyName();
  const source = chronicle.taskSource;
  if (source?.number == null || source.issuedOn === null) return undefined;
  const day = formatDate(view.locale, source.issuedOn);
  return t('orientation', {
    source: t('letter', {
      number: source.number,
      day,
      issuer: (source.issuer && bodyName(source.issuer)) ?? source.issuer ?? '',
    }),
  });
}

function ListHeadline(props: TaskListProps) {
  const t = useTranslations('tasks');
  const { view, tasks, chronicle } = props;
  const progress = useProgress(props);
  const source = useSource(props);
  const year = String(chronicle.taskSource?.year ?? view.day.slice(0, 4));
  return (
    <section className="lead wrap">
      <Headline
        eyebrow={t('eyebrow', { year, day: formatDate(view.locale, view.day) })}
        name={t('title')}
        sentence={
          <>
            {t.rich('headline', {
              year,
              declared: chronicle.taskSource?.declaredCount ?? tasks.length,
              verified: tasksOf(tasks, 'verified').length,
              candidates: tasksOf(tasks, 'candidate').length,
              b: (chunks) => <b>{chunks}</b>,
            })}{' '}
            {progress}
          </>
        }
      >
        {source === undefined ? null : <span>{source}</span>}
      </Headline>
    </section>
  );
}

/** The tasks of the year: what is verified and what is not, and where the provinces stand on each. */
export function TaskList(props: TaskListProps) {
  const t = useTranslations('tasks');
  const { view, tasks } = props;
  const [first] = tasks;
  const due = first
    ? t(first.isDueAssumed ? 'due-assumed' : 'due', { day: formatDate(view.locale, first.dueOn) })
    : '';
  const note = t('board-note', {
    provinces: first?.provinces ?? 0,
    day: formatDate(view.locale, view.day),
    due,
  });
  return (
    <>
      <ListHeadline {...props} />
      <Section
        title={t('board-title')}
        note={view.isInvented && isReported(tasks) ? `${note} ${t('invented')}` : note}
      >
        <TaskBoard view={view} tasks={tasks} />
      </Section>
    </>
  );
}
