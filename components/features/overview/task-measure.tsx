import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import type { MeasurePanelType, MeasureShown } from '@/components/features/overview/measure-panel';
import type { OverviewView } from '@/components/features/overview/view';
import { useTaskMap } from '@/components/features/tasks/task-map';
import { DownloadLinks } from '@/components/ui/download-links';
import { countClass } from '@/lib/features/programme/model/standing';
import { shortName, type TaskProgress } from '@/lib/features/programme/model/task';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Props = Readonly<{ view: OverviewView; task: TaskProgress }>;

type MeasureProps = Props & Readonly<{ Panel: MeasurePanelType }>;

/** A single task as captions name it; a candidate is never called a task. */
export function useTaskName(): (task: TaskProgress) => string {
  const t = useTranslations('measures.task');
  return ({ number, provenance }) => t(`name.${provenance}`, { number });
}

function useNote({ view, task }: Props): string {
  const t = useTranslations('measures.task');
  const invented = useTranslations('overview');
  const rows = view.atlas.answers;
  const note = t('note', {
    day: formatDate(view.locale, view.day),
    open: countClass(rows, 'high', 'low'),
    other: countClass(rows, 'other'),
    unknown: countClass(rows, 'unknown'),
    silent: countClass(rows, 'none'),
  });
  const parts = [
    note,
    task.provenance === 'candidate' ? t('candidate-note') : '',
    view.isInvented ? invented('invented') : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** The 63 provinces on one task. */
export function TaskMeasure({ view, task, Panel }: MeasureProps) {
  const t = useTranslations('measures.task');
  const words = useTranslations('tasks.task');
  const name = useTaskName()(task);
  const rows = view.atlas.answers;
  const { map, ranking } = useTaskMap(view, rows);
  const shown: MeasureShown = {
    name,
    finding: t(task.provenance, {
      number: task.number,
      name: shortName(task, view.locale),
      done: countClass(rows, 'done'),
      provinces: rows.length,
    }),
    note: useNote({ view, task }),
    borders: '63',
    mayChooseBorders: true,
    data: map.data,
    legend: map.legend,
    caption: `${name}: ${ranking.caption}`,
    headings: ranking.headings,
    rows: ranking.rows,
    foot: (
      <>
        <p className="tfoot">
          <span>{words('ties')}</span>
          <a href={href(view.locale, 'task', { number: task.number }, { date: askedDay(view) })}>
            {t('page')}
          </a>
        </p>
        <DownloadLinks
          locale={view.locale}
          resource="progress"
          query={{ task: task.number, date: askedDay(view) }}
        />
      </>
    ),
  };
  return <Panel view={view} shown={shown} />;
}
