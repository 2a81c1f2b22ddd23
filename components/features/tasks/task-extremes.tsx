import { useTranslations } from 'next-intl';
import { provinceHref } from '@/components/features/overview/province-href';
import type { TaskView } from '@/components/features/tasks/task-view';
import type { TaskRow } from '@/lib/features/programme/model/detail';
import { firstCompleted, furthestBehind, type Front } from '@/lib/features/programme/model/standing';
import { nameOf } from '@/lib/features/provinces/model/unit';
import { formatDate, formatPercent } from '@/lib/platform/format';

const shown = 5;

type ListProps = Readonly<{ view: TaskView; front: Front; detail: (row: TaskRow) => string }>;

function List({ view, front: { rows, equal }, detail }: ListProps) {
  const t = useTranslations('tasks.task');
  const last = rows.at(-1);
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.slug}>
          <a href={provinceHref(view, row)}>{nameOf(row, view.locale)}</a>,{' '}
          <span className="num">{detail(row)}</span>
        </li>
      ))}
      {equal > 0 && last ? <li>{t('equal', { count: equal, figure: detail(last) })}</li> : null}
    </ul>
  );
}

/** Who completed the task first, and who has furthest to go. */
export function TaskExtremes(view: TaskView) {
  const t = useTranslations('tasks.task');
  const leaders = firstCompleted(view.rows, shown);
  const laggards = furthestBehind(view.rows, shown);
  const completedOn = (row: TaskRow) =>
    t('completed-on', { day: formatDate(view.locale, row.completedOn ?? view.day) });
  return (
    <div>
      <h2>{t('leaders')}</h2>
      {leaders.rows.length === 0 ? (
        <p>{t('nobody')}</p>
      ) : (
        <List view={view} front={leaders} detail={completedOn} />
      )}
      {laggards.rows.length === 0 ? null : (
        <>
          <h2 className="mt-8">{t('laggards')}</h2>
          <List view={view} front={laggards} detail={(row) => formatPercent(view.locale, row.percent ?? 0)} />
        </>
      )}
    </div>
  );
}
