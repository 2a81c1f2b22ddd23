import { useTranslations } from 'next-intl';
import type { OverviewView } from '@/components/features/overview/view';
import { Feed, type FeedItem } from '@/components/ui/feed';
import { nextRecurrence } from '@/lib/features/programme/model/chronicle';
import { daysBetween } from '@/lib/platform/day';
import { formatDate, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

type Deadline = Omit<FeedItem, 'date'>;

function usePeriodDeadlines({ periods, day, locale }: OverviewView): Deadline[] {
  const t = useTranslations('overview.deadlines');
  return periods.flatMap(({ code, dueOn, locksOn, cutOffOn }) => [
    {
      key: `due-${code}`,
      dateTime: dueOn,
      body: t('due', { period: formatPeriod(locale, code), days: daysBetween(day, dueOn) }),
      note: t('cut-off', { day: formatDate(locale, cutOffOn) }),
    },
    { key: `lock-${code}`, dateTime: locksOn, body: t('lock', { period: formatPeriod(locale, code) }) },
  ]);
}

function useTaskDeadlines({ tasks }: OverviewView): Deadline[] {
  const t = useTranslations('overview.deadlines');
  const days = [...new Set(tasks.map((task) => task.dueOn))];
  return days.map((dueOn) => {
    const due = tasks.filter((task) => task.dueOn === dueOn);
    const isAssumed = due.every((task) => task.isDueAssumed);
    return {
      key: `tasks-${dueOn}`,
      dateTime: dueOn,
      body: t(isAssumed ? 'tasks-assumed' : 'tasks', { count: due.length, year: dueOn.slice(0, 4) }),
      note: isAssumed ? t('assumed') : undefined,
    };
  });
}

function useObservances({ chronicle, day, locale }: OverviewView): Deadline[] {
  const t = useTranslations('overview.deadlines');
  return chronicle.milestones.flatMap(({ id, recursOn, titleVi, titleEn, documentNumber }) =>
    recursOn === null
      ? []
      : [
          {
            key: id,
            dateTime: nextRecurrence(recursOn, day),
            body: locale === 'vi' ? titleVi : titleEn,
            note: documentNumber === null ? t('yearly') : `${documentNumber}, ${t('yearly')}`,
          },
        ],
  );
}

/** What falls due next after the day, nearest first. */
export function NextDeadlines(view: OverviewView) {
  const t = useTranslations('overview.deadlines');
  const next = [...usePeriodDeadlines(view), ...useTaskDeadlines(view), ...useObservances(view)]
    .filter((each) => each.dateTime >= view.day)
    .toSorted((left, right) => left.dateTime.localeCompare(right.dateTime))
    .slice(0, 4);
  return (
    <div>
      <h2>{t('title')}</h2>
      {next.length === 0 ? <p>{t('nothing')}</p> : null}
      <Feed items={next.map((each) => ({ ...each, date: formatDate(view.locale, each.dateTime) }))} />
      <p className="mt-3 noprint">
        <a href={href(view.locale, 'calendar')}>{t('calendar')}</a>
      </p>
    </div>
  );
}
