import type { PeriodProgress } from '@/lib/features/programme/model/period';
import type { IsoDay } from '@/lib/platform/day';

/** Whom a trend is told of: the country, or side by side the regions, the pillars or the provinces. */
export const trendGroups = ['national', 'region', 'pillar', 'province'] as const;

export type TrendGroup = (typeof trendGroups)[number];

/** The grouping an address asks for; the country when it asks for none. */
export function trendGroupOf(asked: string | undefined): TrendGroup {
  return trendGroups.find((group) => group === asked) ?? 'national';
}

type Period = Readonly<{
  /** Region, pillar or province's slug; `all` for the country. */
  key: string;
  /** `2022-12` or `2022-Q4`. */
  period: string;
  /** Year of the task set: another one asks for other tasks, so nothing is compared across. */
  setYear: number;
  locksOn: IsoDay;
}>;

/**
 * How the province × task pairs of a group stood at the end of a period, by the newest published answers up to it
 * and the verified tasks of the period's own set. The six statuses add up to `expected`.
 */
export type TrendRow = Period &
  Readonly<{
    /** Provinces of the group, and those of them that have a published report of this very period. */
    provinces: number;
    reported: number;
    expected: number;
    onTime: number;
    late: number;
    open: number;
    overdue: number;
    notApplicable: number;
    silent: number;
    /** The last day on which completing is on time, and whether no source gives it. */
    dueOn: IsoDay;
    isDueAssumed: boolean;
  }>;

/**
 * How the duties of a group were met in a period, as the public can know it: `silent` is a report of which nothing is
 * published after its due date, whether it was never sent or is still being reviewed; `notDue` one not due yet.
 */
export type PunctualityRow = Period &
  Readonly<{
    expected: number;
    onTime: number;
    late: number;
    silent: number;
    notDue: number;
    exempt: number;
  }>;

/** What the overview tells of the periods: what each brought, and how the tasks of the country stood at its end. */
export type Course = Readonly<{ periods: readonly PeriodProgress[]; trend: readonly TrendRow[] }>;

/** Completed in time or late. */
export function completedIn(row: Pick<TrendRow, 'onTime' | 'late'>): number {
  return row.onTime + row.late;
}

/** Completed as percent of all pairs, 0–100; null where the group owes nothing, which is not zero. */
export function completedShare(row: Pick<TrendRow, 'onTime' | 'late' | 'expected'>): number | null {
  return row.expected === 0 ? null : (completedIn(row) / row.expected) * 100;
}

/** The rows of one group, as given: oldest first. */
export function rowsOf<T extends Period>(rows: readonly T[], key: string): readonly T[] {
  return rows.filter((row) => row.key === key);
}

/** Periods with which another task set begins: a chart breaks there. */
export function breaksAt(rows: readonly Pick<Period, 'period' | 'setYear'>[]): readonly string[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    return before !== undefined && before.setYear !== row.setYear ? [row.period] : [];
  });
}

/** The first and the last period of the newest task set, between which numbers may be compared; null without any. */
export function comparableEnds<T extends Period>(rows: readonly T[]): Readonly<{ first: T; last: T }> | null {
  const year = rows.at(-1)?.setYear;
  const own = rows.filter((row) => row.setYear === year);
  const [first, last] = [own[0], own.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

type Shared = Readonly<{ keys: readonly string[]; share: number }>;

/** Who completed the highest and who the lowest share in the last period, all that are equal; null when all are. */
export function furthestApart(
  rows: readonly TrendRow[],
  keys: readonly string[],
): Readonly<{ highest: Shared; lowest: Shared }> | null {
  const shares = keys.flatMap((key) => {
    const last = rowsOf(rows, key).at(-1);
    const share = last === undefined ? null : completedShare(last);
    return share === null ? [] : [{ key, share }];
  });
  const known = shares.map((each) => each.share);
  const [high, low] = [Math.max(...known), Math.min(...known)];
  if (known.length === 0 || high === low) return null;
  const those = (share: number): Shared => ({
    share,
    keys: shares.filter((each) => each.share === share).map((each) => each.key),
  });
  return { highest: those(high), lowest: those(low) };
}

/** The newest period that could still change by the day; null when all are locked. */
export function openPeriod<T extends Period>(rows: readonly T[], day: IsoDay): T | null {
  const last = rows.at(-1);
  return last !== undefined && day <= last.locksOn ? last : null;
}

/**
 * Periods whose column holds answers of earlier ones, which may still move: not everybody has published in a period
 * that is open on the day, or nobody of the group has in an older one. Where nothing was ever told, nothing is held.
 */
export function heldPeriods(rows: readonly TrendRow[], day: IsoDay): readonly string[] {
  const isHeld = (row: TrendRow) =>
    row.reported < row.provinces &&
    row.silent < row.expected &&
    (row.reported === 0 || openPeriod([row], day) !== null);
  return rows.filter(isHeld).map((row) => row.period);
}

/** The newest period whose due date has passed for everybody: only there is a silence a silence; null before one. */
export function newestDue(rows: readonly PunctualityRow[]): PunctualityRow | null {
  return rows.findLast((row) => row.notDue === 0) ?? null;
}
