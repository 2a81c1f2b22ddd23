import type { useTranslations } from 'next-intl';
import type { StackedColumn } from '@/components/charts/stack';
import type { Segment } from '@/components/ui/status-bar';
import type { PunctualityRow, TrendRow } from '@/lib/features/reporting/model/trend';

type Words = ReturnType<typeof useTranslations<'trends'>>;

const statuses = [
  ['onTime', 'done'],
  ['late', 'late'],
  ['open', 'high'],
  ['overdue', 'over'],
  ['notApplicable', 'na'],
  ['silent', 'none'],
] as const;

const duties = [
  ['onTime', 'done'],
  ['late', 'late'],
  ['exempt', 'na'],
  ['notDue', 'unknown'],
  ['silent', 'none'],
] as const;

/** How the tasks stood, from the completed up to those never reported. */
export function statusSegments(row: TrendRow, t: Words): Segment[] {
  return statuses.map(([status, kind]) => ({ kind, label: t(`segment.${status}`), count: row[status] }));
}

/** How the duty to report was met, from on time up to nothing published. */
export function dutySegments(row: PunctualityRow, t: Words): Segment[] {
  return duties.map(([duty, kind]) => ({ kind, label: t(`punctual.segment.${duty}`), count: row[duty] }));
}

/** `04/22` under the axis: nine periods must fit on a phone. */
export function shortPeriod(code: string): string {
  return code.includes('Q')
    ? `${code.slice(5)}/${code.slice(2, 4)}`
    : `${code.slice(5, 7)}/${code.slice(2, 4)}`;
}

export function columnsOf<T extends TrendRow | PunctualityRow>(
  rows: readonly T[],
  segmentsOf: (row: T) => Segment[],
): StackedColumn[] {
  return rows.map((row) => ({ key: row.period, label: shortPeriod(row.period), segments: segmentsOf(row) }));
}

/** Only the fills that stand in a column somewhere, explained once, in the order of the parts. */
export function usedFills(columns: readonly StackedColumn[]): { fill: string; label: string }[] {
  const parts = columns[0]?.segments ?? [];
  const isUsed = (kind: string) =>
    columns.some(({ segments }) => segments.some((segment) => segment.kind === kind && segment.count > 0));
  return parts.flatMap(({ kind, label }) => (isUsed(kind) ? [{ fill: `d-${kind}`, label }] : []));
}
