import { useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/charts/chart-figure';
import { LineChart } from '@/components/charts/line-chart';
import { askedDay } from '@/components/features/data/asked-day';
import type { TaskView } from '@/components/features/tasks/task-view';
import { DownloadLinks } from '@/components/ui/download-links';
import type { PeriodProgress } from '@/lib/features/programme/model/period';
import { formatNumber, formatPeriod } from '@/lib/platform/format';

function useFinding({ locale }: TaskView, periods: readonly PeriodProgress[]): string {
  const t = useTranslations('tasks.task');
  const [first] = periods;
  const last = periods.at(-1);
  if (first === undefined || last === undefined || first === last) return t('trend-one');
  const values = {
    from: first.done,
    to: last.done,
    first: formatPeriod(locale, first.code),
    last: formatPeriod(locale, last.code),
  };
  return t(first.done === last.done ? 'trend-flat' : 'trend-finding', values);
}

/** `04/22` under the axis: twelve periods must fit. */
function shortLabel(code: string): string {
  return `${code.slice(5, 7)}/${code.slice(2, 4)}`;
}

/** How many provinces had completed the task by the end of each period: picture and table of the same rows. */
export function TaskTrend(view: TaskView) {
  const t = useTranslations('tasks.task');
  const { locale } = view;
  const periods = view.trend.filter((period) => period.published > 0);
  const finding = useFinding(view, periods);
  if (periods.length === 0) return <p className="notes">{t('trend-nothing')}</p>;
  const number = (value: number) => formatNumber(locale, value);
  const rows = periods.map(({ code, done, published }) => [
    formatPeriod(locale, code),
    number(done),
    number(published),
  ]);
  return (
    <>
      <ChartFigure
        title={finding}
        note={t('trend-caption')}
        tableLabel={t('trend-table')}
        table={{ caption: t('trend-caption'), headings: [t('period'), t('completed'), t('reported')], rows }}
      >
        <LineChart
          label={`${t('trend-caption')}: ${rows.map(([period = '', done = '']) => `${period} ${done}`).join('; ')}`}
          years={periods.map((period) => shortLabel(period.code))}
          series={[{ kind: 'main', label: '', values: periods.map((period) => period.done) }]}
          format={number}
        />
      </ChartFigure>
      <DownloadLinks
        locale={locale}
        resource="trends"
        query={{
          group: 'task',
          key: view.task.number,
          year: view.task.dueOn.slice(0, 4),
          date: askedDay(view),
        }}
      />
    </>
  );
}
