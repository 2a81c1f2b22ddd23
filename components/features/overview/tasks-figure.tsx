import { useTranslations } from 'next-intl';
import { askedDay } from '@/components/features/data/asked-day';
import type { OverviewView } from '@/components/features/overview/view';
import { Figure } from '@/components/ui/figure';
import { periodBefore, type PeriodProgress } from '@/lib/features/programme/model/period';
import { completed, isReported, tasksOf } from '@/lib/features/programme/model/task';
import { formatDate, formatNumber, formatPeriod } from '@/lib/platform/format';
import { href } from '@/lib/platform/routes';

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What stands where a claim would: nobody stated this figure, so the period before it is what there is to compare. */
function useBefore(view: OverviewView, before: PeriodProgress | null, of: string) {
  const t = useTranslations('overview.tasks-figure');
  if (before === null) return {};
  const note = t('before', { period: formatPeriod(view.locale, before.code) });
  return { claim: { value: formatNumber(view.locale, before.done), of, note } };
}

function useWhy({ tasks, isInvented, locale }: OverviewView): string {
  const t = useTranslations('overview');
  const notApplicable = sum(tasksOf(tasks, 'verified').map((task) => task.notApplicable));
  return [
    t('tasks-figure.why', { candidates: formatNumber(locale, tasksOf(tasks, 'candidate').length) }),
    notApplicable > 0 ? t('tasks-figure.not-applicable', { count: formatNumber(locale, notApplicable) }) : '',
    isInvented && isReported(tasks) ? t('invented') : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Verified tasks completed, of tasks × provinces; a dash and its reason before anything was published. */
export function TasksFigure(view: OverviewView) {
  const t = useTranslations('overview');
  const { locale } = view;
  const verified = tasksOf(view.tasks, 'verified');
  const total = verified.length * view.provinces.length;
  const of = formatNumber(locale, total);
  const done = sum(verified.map(completed));
  const counts = { tasks: verified.length, provinces: view.provinces.length };
  const proof = isReported(view.tasks)
    ? { value: formatNumber(locale, done), of, note: t('tasks-figure.proof', counts) }
    : { value: null, note: t('tasks-figure.nothing', { day: formatDate(locale, view.day) }) };
  return (
    <Figure
      title={t('figure.tasks')}
      proof={proof}
      {...useBefore(view, periodBefore(view.periods), of)}
      track={{ total: Math.max(1, total), proven: done }}
      says={`${t('figure.tasks')}: ${proof.value ?? '–'}/${of}`}
      why={useWhy(view)}
      more={{ href: href(locale, 'tasks', {}, { date: askedDay(view) }), label: t('more.tasks') }}
    />
  );
}
