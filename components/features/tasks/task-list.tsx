import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import { useBodyName } from '@/components/features/documents/body-name';
import type { PageView } from '@/components/features/overview/view';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import { TaskBoard } from '@/components/features/tasks/task-board';
import { Headline } from '@/components/ui/headline';
import { said, type Said } from '@/components/ui/said';
import { Section } from '@/components/ui/section';
import type { Chronicle } from '@/lib/features/programme/model/chronicle';
import { completed, isReported, tasksOf, type TaskProgress } from '@/lib/features/programme/model/task';
import { formatDate, formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

export type TaskListProps = Readonly<{
  view: PageView;
  tasks: readonly TaskProgress[];
  chronicle: Chronicle;
}>;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function useProgress({ view, tasks }: TaskListProps): Said {
  const t = useTranslations('tasks');
  const { locale } = view;
  const verified = tasksOf(tasks, 'verified');
  const provinces = tasks[0]?.provinces ?? 0;
  const day = formatDate(locale, view.day);
  if (!isReported(tasks)) return said(t, 'headline-nothing', { day });
  return said(t, 'headline-done', {
    ...{ day, provinces, tasks: verified.length, verified: verified.length },
    done: formatNumber(locale, sum(verified.map(completed))),
    total: formatNumber(locale, verified.length * provinces),
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
  const copied = useCopied(view);
  const progress = useProgress(props);
  const source = useSource(props);
  const year = String(chronicle.taskSource?.year ?? view.day.slice(0, 4));
  const orientation = said(t, 'headline', {
    year,
    declared: chronicle.taskSource?.declaredCount ?? tasks.length,
    verified: tasksOf(tasks, 'verified').length,
    candidates: tasksOf(tasks, 'candidate').length,
  });
  const invented = view.isInvented && isReported(tasks) ? ` ${t('invented')}` : '';
  return (
    <section className="lead">
      <div className="wrap headgrid">
        <Headline
          eyebrow={t('eyebrow', { year, day: formatDate(view.locale, view.day) })}
          name={t('title')}
          sentence={
            <>
              {orientation.shown} {progress.shown}
            </>
          }
          citation={copied({
            sentence: `${orientation.plain} ${progress.plain}${invented}`,
            path: href(view.locale, 'tasks', {}, { date: view.day }),
            of: ['tasks'],
          })}
        >
          {source === undefined ? null : <span>{source}</span>}
        </Headline>
        <AsOfForm view={view} on={(date) => href(view.locale, 'tasks', {}, { date })} />
      </div>
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
