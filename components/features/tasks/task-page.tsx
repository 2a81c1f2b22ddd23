import { useTranslations } from 'next-intl';
import { PublicAssessments } from '@/components/features/assessments/public-assessments';
import { askedDay } from '@/components/features/data/asked-day';
import { TaskAsked } from '@/components/features/tasks/task-asked';
import { TaskExtremes } from '@/components/features/tasks/task-extremes';
import { TaskHeadline } from '@/components/features/tasks/task-headline';
import { TaskStanding } from '@/components/features/tasks/task-standing';
import { TaskTrend } from '@/components/features/tasks/task-trend';
import type { TaskView } from '@/components/features/tasks/task-view';
import { Breadcrumbs } from '@/components/shell/breadcrumbs';
import { shortName } from '@/lib/features/programme/model/task';
import { href } from '@/lib/platform/routes';

/** Before the first publication there is nothing to draw: the sentence says so. */
function isReported({ rows }: TaskView): boolean {
  return rows.some((row) => row.valueStatus !== null);
}

function Progress(view: TaskView) {
  const t = useTranslations('tasks');
  return (
    <>
      <TaskStanding {...view} />
      <div className="section wrap cols even">
        <div>
          <h2>{t('task.trend-title')}</h2>
          <div className="max-w-96">
            <TaskTrend {...view} />
          </div>
        </div>
        <TaskExtremes {...view} />
      </div>
    </>
  );
}

/** One task: where the provinces stand, how it went over the periods, what is asked and on which source. */
export function TaskPage(view: TaskView) {
  const t = useTranslations('tasks');
  return (
    <>
      <Breadcrumbs
        items={[
          { label: t('crumb'), href: href(view.locale, 'tasks', {}, { date: askedDay(view) }) },
          { label: shortName(view.task, view.locale) },
        ]}
      />
      <TaskHeadline {...view} />
      {isReported(view) ? <Progress {...view} /> : null}
      <PublicAssessments
        locale={view.locale}
        assessments={view.assessments}
        of="task"
        query={{ task: view.task.number, date: view.day }}
      />
      <TaskAsked {...view} />
    </>
  );
}
