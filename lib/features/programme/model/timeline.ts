import type { DatedMilestone } from '@/lib/features/programme/model/outline';
import { addDays, type IsoDay } from '@/lib/platform/day';

/** One line of a timeline: something that happened, or the day the reader stands on. */
export type Moment =
  | Readonly<{ kind: 'milestone'; on: IsoDay; milestone: DatedMilestone }>
  | Readonly<{ kind: 'today'; on: IsoDay }>;

export type YearOfMoments = Readonly<{ year: string; moments: readonly Moment[] }>;

/** The last day of the year for what is known by its year only, so that it stands after what has a day. */
function placeOf(milestone: DatedMilestone, date: IsoDay): IsoDay {
  return milestone.precision === 'year' ? addDays(`${String(Number(date.slice(0, 4)) + 1)}-01-01`, -1) : date;
}

/** What has a date, oldest first and by year, with the reader's day in its place; what recurs is left out. */
export function timelineOn(milestones: readonly DatedMilestone[], day: IsoDay): readonly YearOfMoments[] {
  const moments: Moment[] = milestones.flatMap((milestone) =>
    milestone.date === null
      ? []
      : [{ kind: 'milestone', on: placeOf(milestone, milestone.date), milestone } as const],
  );
  const all = [...moments, { kind: 'today', on: day } as const];
  const sorted = all.toSorted((left, right) => left.on.localeCompare(right.on));
  return [...Map.groupBy(sorted, (moment) => moment.on.slice(0, 4))].map(([year, own]) => ({
    year,
    moments: own,
  }));
}

/** What has happened by the day, oldest first; of what is known by its year, when that year is over. */
export function passedBy(milestones: readonly DatedMilestone[], day: IsoDay): readonly DatedMilestone[] {
  return timelineOn(milestones, day)
    .flatMap(({ moments }) => moments)
    .flatMap((moment) => (moment.kind === 'milestone' && moment.on <= day ? [moment.milestone] : []));
}

/** How many milestones there are of each kind, the most frequent first. */
export function countKinds(
  milestones: readonly Pick<DatedMilestone, 'kind'>[],
): readonly Readonly<{ kind: string; count: number }>[] {
  return [...Map.groupBy(milestones, (milestone) => milestone.kind)]
    .map(([kind, own]) => ({ kind, count: own.length }))
    .toSorted((left, right) => right.count - left.count || left.kind.localeCompare(right.kind));
}
