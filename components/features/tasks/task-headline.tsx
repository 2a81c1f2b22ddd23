import { useTranslations } from 'next-intl';
import { useCopied } from '@/components/features/citations/copied';
import type { TaskView } from '@/components/features/tasks/task-view';
import { AsOfForm } from '@/components/features/provinces/as-of-form';
import { knownDay } from '@/components/features/overview/known-day';
import { Headline } from '@/components/ui/headline';
import { said, type Said } from '@/components/ui/said';
import { Tag } from '@/components/ui/tag';
import { countClass } from '@/lib/features/programme/model/standing';
import { shortName } from '@/lib/features/programme/model/task';
import { formatDate } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

function useSentence({ task, rows, locale, ...view }: TaskView): Said {
  const day = knownDay(view);
  const t = useTranslations('tasks.task');
  const shownDay = formatDate(locale, day);
  const silent = countClass(rows, 'none');
  if (silent === rows.length) return said(t, 'nothing', { day: shownDay });
  return said(t, day > task.dueOn ? 'overdue' : 'done', {
    day: shownDay,
    done: countClass(rows, 'done'),
    provinces: rows.length,
    open: countClass(rows, 'high', 'low'),
    unknown: countClass(rows, 'unknown'),
    silent,
  });
}

function Steps({ task, lastNumber, locale, day, today }: TaskView) {
  const t = useTranslations('tasks.task');
  const to = (number: number) => href(locale, 'task', { number }, { date: day === today ? undefined : day });
  return (
    <>
      {task.number > 1 ? (
        <a href={to(task.number - 1)} rel="prev">
          {t('previous')}
        </a>
      ) : null}
      {task.number < lastNumber ? (
        <a href={to(task.number + 1)} rel="next">
          {t('next')}
        </a>
      ) : null}
    </>
  );
}

/** The task's name, whether it is verified, and how many provinces have done it. */
export function TaskHeadline(view: TaskView) {
  const t = useTranslations('tasks');
  const { task, locale } = view;
  const copied = useCopied(view);
  const { shown, plain } = useSentence(view);
  const isReported = countClass(view.rows, 'none') < view.rows.length;
  const invented = view.isInvented && isReported ? ` ${t('invented')}` : '';
  const name = shortName(task, locale);
  const isVerified = task.provenance === 'verified';
  return (
    <section className="lead">
      <div className="wrap headgrid">
        <Headline
          eyebrow={t('task.eyebrow', { number: task.number, pillar: t(`pillar.${task.pillar}`) })}
          name={name}
          sentence={
            <>
              {shown}
              {invented}
            </>
          }
          citation={copied({
            sentence: `${t('task.said', { number: task.number, name })} ${plain}${invented}`,
            path: href(locale, 'task', { number: task.number }, { date: view.day }),
            of: ['progress'],
          })}
        >
          <Tag tone={isVerified ? 'good' : 'none'} icon={isVerified ? 'check' : 'query'}>
            {t(isVerified ? 'task.verified' : 'task.candidate')}
          </Tag>
          <Steps {...view} />
        </Headline>
        <AsOfForm view={view} on={(date) => href(locale, 'task', { number: task.number }, { date })} />
      </div>
    </section>
  );
}
