import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import { segmentsOf } from '@/components/features/tasks/segments';
import type { PageView } from '@/components/features/overview/view';
import { knownDay } from '@/components/features/overview/known-day';
import { DownloadLinks } from '@/components/ui/download-links';
import { Key } from '@/components/ui/key';
import { StackTable, type StackColumn, type StackRow } from '@/components/ui/stack-table';
import { StatusBar } from '@/components/ui/status-bar';
import {
  completed,
  isReported,
  shortName,
  tasksOf,
  type TaskProgress,
} from '@/lib/features/programme/model/task';
import { formatNumber } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ view: PageView; tasks: readonly TaskProgress[] }>;

/** A dash before the first publication: nothing reported is not zero. */
function Completed({ task, locale }: { task: TaskProgress; locale: PageView['locale'] }) {
  if (!isReported([task])) return '–';
  const count = formatNumber(locale, completed(task));
  return (
    <>
      {task.provenance === 'verified' ? <b>{count}</b> : count}
      <span className="quiet">/{formatNumber(locale, task.provinces)}</span>
    </>
  );
}

function useRow({ locale, day, today }: PageView) {
  const t = useTranslations('tasks');
  return (task: TaskProgress): StackRow => ({
    key: String(task.number),
    quiet: task.provenance === 'candidate',
    cells: {
      number: task.number,
      title: (
        <a href={href(locale, 'task', { number: task.number }, { date: day === today ? undefined : day })}>
          {shortName(task, locale)}
        </a>
      ),
      pillar: t(`pillar.${task.pillar}`),
      bar: <StatusBar segments={segmentsOf(task, knownDay({ day, today }), t)} />,
      done: <Completed task={task} locale={locale} />,
    },
  });
}

/** Only the fills that stand in a bar somewhere, explained once. */
function BoardKey({ view, tasks }: Props) {
  const t = useTranslations('tasks');
  const used = new Map(
    tasks
      .flatMap((task) => segmentsOf(task, knownDay(view), t))
      .filter((segment) => segment.count > 0)
      .map((segment) => [segment.kind, segment.label]),
  );
  return <Key above entries={[...used].map(([kind, label]) => ({ fill: `d-${kind}`, label }))} />;
}

/** The tasks of the year, each with the distribution of the provinces; candidates apart, quieter and never counted. */
export function TaskBoard({ view, tasks }: Props) {
  const t = useTranslations('tasks');
  const rowOf = useRow(view);
  const columns: StackColumn[] = [
    { key: 'number', label: t('column.number'), kind: 'no' },
    { key: 'title', label: t('column.title'), kind: 'title' },
    { key: 'pillar', label: t('column.pillar'), kind: 'side' },
    { key: 'bar', label: t('column.bar', { count: tasks[0]?.provinces ?? 0 }), kind: 'bar' },
    { key: 'done', label: t('column.done'), kind: 'count' },
  ];
  const groups = (['verified', 'candidate'] as const).map((provenance) => {
    const own = tasksOf(tasks, provenance);
    return {
      key: provenance,
      title: t(`group.${provenance}`, { count: own.length }),
      note: t(`group-note.${provenance}`),
      rows: own.map(rowOf),
    };
  });
  return (
    <>
      <BoardKey view={view} tasks={tasks} />
      <StackTable
        caption={t('board-caption', { count: tasks.length })}
        layout="board"
        columns={columns}
        groups={groups.filter((group) => group.rows.length > 0)}
      />
      <p className="tfoot">{t('numbering')}</p>
      <DownloadLinks
        locale={view.locale}
        resource="tasks"
        query={{ year: tasks[0]?.dueOn.slice(0, 4), date: askedDay(view) }}
      />
    </>
  );
}
