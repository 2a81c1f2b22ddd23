import type { DatePrecision } from '@/lib/platform/format';
import type { IsoDay } from '@/lib/platform/day';

export type Phase = Readonly<{
  code: string;
  yearFrom: number;
  yearTo: number;
  descriptionVi: string;
  descriptionEn: string;
}>;

export type Milestone = Readonly<{
  id: string;
  date: IsoDay | null;
  precision: DatePrecision | null;
  /** `MM-DD` of what returns every year. */
  recursOn: string | null;
  kind: string;
  titleVi: string;
  titleEn: string;
  documentNumber: string | null;
}>;

/** The guidance that gave the provinces their tasks. */
export type TaskSource = Readonly<{
  year: number;
  declaredCount: number;
  number: string | null;
  issuedOn: IsoDay | null;
  issuer: string | null;
}>;

export type Chronicle = Readonly<{
  phases: readonly Phase[];
  milestones: readonly Milestone[];
  taskSource: TaskSource | null;
}>;

/** What happened by the day, newest first; what recurs or is known only by its year is left out. */
export function recentMilestones(
  milestones: readonly Milestone[],
  day: IsoDay,
  count: number,
): readonly (Milestone & Readonly<{ date: IsoDay }>)[] {
  return milestones
    .flatMap((each) =>
      each.date !== null && each.precision === 'day' && each.date <= day
        ? [{ ...each, date: each.date }]
        : [],
    )
    .toSorted((left, right) => right.date.localeCompare(left.date))
    .slice(0, count);
}

/** The next day after `day` on which a yearly observance falls. */
export function nextRecurrence(recursOn: string, day: IsoDay): IsoDay {
  const thisYear = `${day.slice(0, 4)}-${recursOn}`;
  return thisYear > day ? thisYear : `${String(Number(day.slice(0, 4)) + 1)}-${recursOn}`;
}

/** How much of a phase is over on a day, 0 to 1; null outside it. */
export function elapsedShare(phase: Pick<Phase, 'yearFrom' | 'yearTo'>, day: IsoDay): number | null {
  const from = Date.parse(`${String(phase.yearFrom)}-01-01`);
  const to = Date.parse(`${String(phase.yearTo + 1)}-01-01`);
  const at = Date.parse(day);
  return at < from || at >= to ? null : (at - from) / (to - from);
}
