import { cache } from 'react';
import { getTranslations } from 'next-intl/server';
import { pageView } from '@/app/page-view';
import { publicMetadata, publicPage } from '@/app/public-page';
import { TaskPage } from '@/components/features/tasks/task-page';
import { listTaskAssessments } from '@/lib/features/assessments/queries/public';
import { fullTitle, shortName } from '@/lib/features/programme/model/task';
import { listTaskTrend } from '@/lib/features/reporting/queries/periods';
import { getTask, listTaskRows } from '@/lib/features/reporting/queries/task-record';
import { listTaskCorrections } from '@/lib/features/task-sets/queries/corrections';
import { visitor } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';

/** The head and the body of a page ask the same at the same time; one question answers both. */
const taskOf = cache((number: number, day: IsoDay) => getTask(visitor, number, day));

export default publicPage('task', async ({ locale, params, state }) => {
  const view = pageView(locale, state);
  const number = Number(params.number);
  const task = await taskOf(number, view.day);
  if (task === null) return null;
  const [rows, trend, corrections, assessments] = await Promise.all([
    listTaskRows(visitor, number, view.day),
    listTaskTrend(visitor, number, view.day),
    listTaskCorrections(visitor, task.setYear, number),
    listTaskAssessments(visitor, { year: task.setYear, number }, view.day),
  ]);
  return (
    <TaskPage {...view} {...{ task, rows, trend, corrections, assessments }} lastNumber={task.taskCount} />
  );
});

export const generateMetadata = publicMetadata('task', async ({ locale, params, state }) => {
  const task = await taskOf(Number(params.number), pageView(locale, state).day);
  if (task === null) return null;
  const t = await getTranslations({ locale, namespace: 'tasks.task' });
  return {
    title: shortName(task, locale),
    description: t('description', { title: fullTitle(task, locale) }),
  };
});
