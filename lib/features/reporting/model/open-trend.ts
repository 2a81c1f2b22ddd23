import { z } from 'zod';
import { trendGroups, type PunctualityRow, type TrendRow } from '@/lib/features/reporting/model/trend';
import type { IsoDay } from '@/lib/platform/day';

/** Whom a row is about: the groups of the pages, and each task by itself. */
export const openTrendGroups = [...trendGroups, 'task'] as const;

export type OpenTrendGroup = (typeof openTrendGroups)[number];

/** Duties are of provinces, so that nothing is told of a pillar or a task. */
export const openPunctualityGroups = ['national', 'region', 'province'] as const;

export type OpenPunctualityGroup = (typeof openPunctualityGroups)[number];

/** How the province × task pairs of a group stood at the end of a period; the six counts add up to `expected`. */
export const openTrend = z.strictObject({
  group: z.enum(openTrendGroups),
  key: z.string(),
  year: z.int(),
  period: z.string(),
  provinces: z.int(),
  reported: z.int(),
  expected: z.int(),
  completed_on_time: z.int(),
  completed_late: z.int(),
  in_progress: z.int(),
  overdue: z.int(),
  not_applicable: z.int(),
  not_reported: z.int(),
  due_on: z.iso.date(),
  is_due_assumed: z.boolean(),
  is_invented: z.boolean(),
});

export type OpenTrend = z.infer<typeof openTrend>;

/** How the duty to report was met by a group in a period; the five counts add up to `expected`. */
export const openPunctuality = z.strictObject({
  group: z.enum(openPunctualityGroups),
  key: z.string(),
  year: z.int(),
  period: z.string(),
  expected: z.int(),
  on_time: z.int(),
  late: z.int(),
  not_published: z.int(),
  not_due: z.int(),
  exempt: z.int(),
  locks_on: z.iso.date(),
  is_invented: z.boolean(),
});

export type OpenPunctuality = z.infer<typeof openPunctuality>;

/** What is asked of periods, group by group. */
export type AskedPeriods<Group> = Readonly<{
  group: readonly Group[];
  key?: readonly string[] | undefined;
  year?: number | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;

export function openTrendOf(group: OpenTrendGroup, row: TrendRow, isInvented: boolean): OpenTrend {
  const { key, period, provinces, reported, expected, overdue } = row;
  return {
    ...{ group, key, year: row.setYear, period, provinces, reported, expected },
    completed_on_time: row.onTime,
    completed_late: row.late,
    in_progress: row.open,
    overdue,
    not_applicable: row.notApplicable,
    not_reported: row.silent,
    due_on: row.dueOn,
    is_due_assumed: row.isDueAssumed,
    is_invented: isInvented,
  };
}

export function openPunctualityOf(
  group: OpenPunctualityGroup,
  row: PunctualityRow,
  isInvented: boolean,
): OpenPunctuality {
  const { key, period, expected, late, exempt } = row;
  return {
    ...{ group, key, year: row.setYear, period, expected },
    on_time: row.onTime,
    late,
    not_published: row.silent,
    not_due: row.notDue,
    exempt,
    locks_on: row.locksOn,
    is_invented: isInvented,
  };
}

export const periodSorts = ['period', 'key'] as const;

type Row = Readonly<{ key: string; period: string; year: number }>;

/** The rows of the keys and the year asked for, oldest period first unless asked otherwise. */
export function askedOf<R extends Row>(rows: readonly R[], asked: AskedPeriods<unknown>): readonly R[] {
  const { key: keys, year, sort = 'period' } = asked;
  const found = rows.filter(
    (row) => (keys?.includes(row.key) ?? true) && (year === undefined || row.year === year),
  );
  const by = sort.endsWith('key') ? 'key' : 'period';
  const ordered = found.toSorted((left, right) => left[by].localeCompare(right[by], 'en', { numeric: true }));
  return sort.startsWith('-') ? ordered.toReversed() : ordered;
}
