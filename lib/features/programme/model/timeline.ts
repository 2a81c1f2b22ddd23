import type { DatedMilestone } from '@/lib/features/programme/model/outline';
import type { IsoDay } from '@/lib/platform/day';

/** One line of a timeline: something that happened, or the day the reader stands on. */
export type Moment =
  | Readonly<{ kind: 'milestone'; on: IsoDay; milestone: DatedMilestone }>
  | Readonly<{ kind: 'today'; on: IsoDay }>;

export type YearOfMoments = Readonly<{ year: string; moments: readonly Moment[] }>;

/** What is known by its year only stands before what has a day: nothing says it came after any of it. */
function placeOf(milestone: DatedMilestone, date: IsoDay): IsoDay {
  return milestone.precision === 'year' ? `${date.slice(0, 4)}-01-01` : date;
}

function isByYear(moment: Moment): boolean {
  return moment.kind === 'milestone' && moment.milestone.precision === 'year';
}

/**
 * What has a date, oldest first and by year, with the reader's day in its place and what has no day at the head of its
 * year; what recurs is left out.
 */
export function timelineOn(milestones: readonly DatedMilestone[], day: IsoDay): readonly YearOfMoments[] {
  const moments: Moment[] = milestones.flatMap((milestone) =>
    milestone.date === null
      ? []
      : [{ kind: 'milestone', on: placeOf(milestone, milestone.date), milestone } as const],
  );
  const all = [...moments, { kind: 'today', on: day } as const];
  const sorted = all.toSorted(
    (left, right) => left.on.localeCompare(right.on) || Number(isByYear(right)) - Number(isByYear(left)),
  );
  return [...Map.groupBy(sorted, (moment) => moment.on.slice(0, 4))].map(([year, own]) => ({
    year,
    moments: own,
  }));
}

/** The last day on which it can have happened. */
function latestOf(milestone: DatedMilestone, on: IsoDay): IsoDay {
  return milestone.precision === 'year' ? `${on.slice(0, 4)}-12-31` : on;
}

/** What has happened by the day, oldest first; of what is known by its year, when that year is over. */
export function passedBy(milestones: readonly DatedMilestone[], day: IsoDay): readonly DatedMilestone[] {
  return timelineOn(milestones, day)
    .flatMap(({ moments }) => moments)
    .flatMap((moment) =>
      moment.kind === 'milestone' && latestOf(moment.milestone, moment.on) <= day ? [moment.milestone] : [],
    );
}

/** How many of the reader's year may or may not have happened by the day, being known by their year only. */
export function undecidedOn(milestones: readonly DatedMilestone[], day: IsoDay): number {
  return milestones.filter(
    ({ date, precision }) =>
      precision === 'year' && date?.slice(0, 4) === day.slice(0, 4) && !day.endsWith('-12-31'),
  ).length;
}

/** How many milestones there are of each kind, the most frequent first. */
export function countKinds(
  milestones: readonly Pick<DatedMilestone, 'kind'>[],
): readonly Readonly<{ kind: string; count: number }>[] {
  return [...Map.groupBy(milestones, (milestone) => milestone.kind)]
    .map(([kind, own]) => ({ kind, count: own.length }))
    .toSorted((left, right) => right.count - left.count || left.kind.localeCompare(right.kind));
}
