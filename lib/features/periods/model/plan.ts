import type { PeriodKind } from '@/lib/generated/prisma/enums';
import type { PlannedDates } from '@/lib/features/periods/model/dates';
import type { CalendarPeriod } from '@/lib/features/periods/model/period';
import { addDays, type IsoDay } from '@/lib/platform/day';

/** A period as it is proposed: what it covers, and its five dates. */
export type PeriodPlan = PlannedDates &
  Readonly<{ code: string; kind: PeriodKind; startsOn: IsoDay; endsOn: IsoDay }>;

type Rule = Readonly<{
  /** How many months one covers. */
  months: number;
  /** `2023`, and the number within the year, as a code. */
  code: (year: string, n: number) => string;
}>;

const rules: Readonly<Record<PeriodKind, Rule>> = {
  month: { months: 1, code: (year, n) => `${year}-${String(n).padStart(2, '0')}` },
  quarter: { months: 3, code: (year, n) => `${year}-Q${String(n)}` },
  half_year: { months: 6, code: (year, n) => `${year}-H${String(n)}` },
  year: { months: 12, code: (year) => year },
};

export const periodKinds = Object.keys(rules) as readonly PeriodKind[];

/**
 * Nghị định 09/2019/NĐ-CP, Điều 12: figures are closed on the 14th of the last month covered, and begin on the 15th of
 * the month before the first. Opening, due and lock are this portal's own proposals: the decree sets none of them.
 */
export const dateRule = { cutOffDay: 14, dueAfterCutOff: 6 } as const;

const monthOf = (year: number, month: number) => `${String(year)}-${String(month).padStart(2, '0')}`;

function lastDayOf(year: number, month: number): IsoDay {
  const next = month === 12 ? monthOf(year + 1, 1) : monthOf(year, month + 1);
  return addDays(`${next}-01`, -1);
}

/** The periods of a kind in a year with the dates proposed for each; nothing is moved for weekends or holidays. */
export function planYear(kind: PeriodKind, year: number): readonly PeriodPlan[] {
  const { months, code } = rules[kind];
  return Array.from({ length: 12 / months }, (_, index) => {
    const last = (index + 1) * months;
    const cutOffOn = `${monthOf(year, last)}-${String(dateRule.cutOffDay)}`;
    const endsOn = lastDayOf(year, last);
    return {
      code: code(String(year), index + 1),
      kind,
      startsOn: `${monthOf(year, last - months + 1)}-01`,
      endsOn,
      opensOn: `${monthOf(year, last)}-01`,
      cutOffOn,
      dueOn: addDays(cutOffOn, dateRule.dueAfterCutOff),
      locksOn: endsOn,
    };
  });
}

/** The first day whose figures a period counts: the 15th of the month before the first it covers. */
export function countedFrom(startsOn: IsoDay): IsoDay {
  return `${addDays(startsOn, -1).slice(0, 7)}-${String(dateRule.cutOffDay + 1)}`;
}

export type YearPlan = Readonly<{ year: number; kind: PeriodKind }>;

/** Reads `2023-half-year` as an address has it; null when it names no kind. */
export function readPlan(word: string): YearPlan | null {
  const kind = periodKinds.find((each) => each === word.slice(5).replace('-', '_'));
  return kind === undefined ? null : { year: Number(word.slice(0, 4)), kind };
}

/** What would be planned: the rules' periods that are not there yet and have not locked. */
export function proposedPeriods(
  { year, kind }: YearPlan,
  { known, day }: Readonly<{ known: readonly string[]; day: IsoDay }>,
): readonly CalendarPeriod[] {
  return planYear(kind, year)
    .filter(({ code, locksOn }) => !known.includes(code) && locksOn >= day)
    .map((plan) => ({ ...plan, setYear: year, isOpened: false, expected: null }));
}
