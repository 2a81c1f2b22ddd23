import { useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/charts/chart-figure';
import type { ChartSeries } from '@/components/charts/chart-series';
import { LivePlot } from '@/components/charts/live-plot';
import { StillPlot } from '@/components/charts/still-plot';
import { useReportingWords } from '@/components/features/reporting/words';
import { shareOf } from '@/lib/features/reporting/model/completeness';
import type { PeriodCourse } from '@/lib/features/reporting/model/course';

type Course = Readonly<{ course: readonly PeriodCourse[] }>;

/** Of those whose time has come: who has neither sent nor is late yet is neither. */
const punctual = ({ timeliness: { on_time, expected, exempt, not_yet } }: PeriodCourse) =>
  shareOf(on_time, { asked: expected - exempt - not_yet });

/** How many of the last periods are not over: somebody who has sent nothing still has time. */
const openAtEnd = (course: readonly PeriodCourse[]) =>
  course.length - 1 - course.findLastIndex(({ timeliness }) => timeliness.not_yet === 0);

/** Proven is the subject: it is what one may believe. */
function useSeries(course: readonly PeriodCourse[]): readonly ChartSeries[] {
  const t = useTranslations('monitor.course');
  return [
    {
      kind: 'main',
      label: t('proven'),
      values: course.map(({ verified }) => shareOf(verified.proven, verified)),
    },
    {
      kind: 'second',
      label: t('said'),
      values: course.map(({ verified }) => shareOf(verified.said, verified)),
    },
    { kind: 'third', label: t('punctual'), values: course.map(punctual) },
  ];
}

function useTable(course: readonly PeriodCourse[]) {
  const t = useTranslations('monitor.course');
  const { period, number } = useReportingWords();
  const of = (part: number, whole: number) => (whole === 0 ? '–' : `${number(part)}/${number(whole)}`);
  return {
    caption: t('caption'),
    headings: [
      ...[t('columns.period'), t('columns.on_time'), t('columns.late'), t('columns.not_submitted')],
      ...[t('columns.said'), t('columns.proven'), t('columns.said-candidate'), t('columns.proven-candidate')],
    ],
    rows: course.map(({ period: code, timeliness, verified, candidate }) => [
      period(code),
      of(timeliness.on_time, timeliness.expected - timeliness.exempt - timeliness.not_yet),
      ...[number(timeliness.late), number(timeliness.not_submitted)],
      ...[of(verified.said, verified.asked), of(verified.proven, verified.asked)],
      ...[of(candidate.said, candidate.asked), of(candidate.proven, candidate.asked)],
    ]),
  };
}

function PlotKey({ series, open }: Readonly<{ series: readonly ChartSeries[]; open: number }>) {
  const t = useTranslations('monitor.course');
  return (
    <ul className="plot-key">
      {series.map(({ kind, label: name }) => (
        <li key={kind}>
          <svg className="chart" viewBox="0 0 32 4" aria-hidden="true">
            <line className={kind} x1="0" x2="32" y1="2" y2="2" />
          </svg>
          {name}
        </li>
      ))}
      {open === 0 ? null : (
        <li>
          <svg className="chart open" viewBox="0 0 32 14" aria-hidden="true">
            <rect className="gone" width="32" height="14" />
          </svg>
          {t('open')}
        </li>
      )}
    </ul>
  );
}

/** How the duties were met and how complete what was sent is, over the periods of one task set. */
export function CoursePart({ course }: Course) {
  const t = useTranslations('monitor.course');
  const { locale, period, percent } = useReportingWords();
  const series = useSeries(course);
  const table = useTable(course);
  const last = course.at(-1);
  if (last === undefined) return null;
  const write = (value: number | null) => percent(value) ?? '–';
  const now = Object.fromEntries(series.map(({ kind, values }) => [kind, write(values.at(-1) ?? null)]));
  const told = {
    period: period(last.period),
    proven: now['main'] ?? '–',
    said: now['second'] ?? '–',
    punctual: now['third'] ?? '–',
  };
  const open = openAtEnd(course);
  const names = course.map(({ period: code }) => period(code).replace(/^\D+(?=\d+\/)/, ''));
  const label = t('label', told);
  const language = locale === 'vi' ? 'vi-VN' : 'en-GB';
  return (
    <ChartFigure title={t('finding', told)} note={t('note')} table={table} tableLabel={t('table')}>
      <PlotKey series={series} open={open} />
      <LivePlot {...{ label, names, series, language, open }}>
        <StillPlot {...{ label, names, series, language, open }} />
      </LivePlot>
    </ChartFigure>
  );
}
