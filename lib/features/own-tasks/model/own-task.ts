import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import { inYear } from '@/lib/features/task-sets/model/task-set';
import type { Metric, OwnTaskAct, Pillar } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';

/** The numbers a province gives its own tasks; up to 50 are those of the national sets, so that the two never meet. */
export const ownNumbers = { first: 51, last: 99 } as const;

/** Longest texts, in characters; the database says the same. */
export const longest = { title: 200, source: 200, unit: 60, reason: 1000 } as const;

/** How an own task reads since an act of the province. */
export type OwnTaskVersion = Readonly<{
  n: number;
  act: OwnTaskAct;
  number: number;
  metric: Metric;
  /** What a count counts, `%` for a percentage, blank for a milestone. */
  unit: string;
  titleVi: string;
  titleEn: string;
  pillar: Pillar | null;
  dueOn: IsoDay;
  source: string;
  reason: string;
  by: string;
  at: string;
}>;

export type OwnTask = Readonly<{
  id: string;
  number: number;
  isInvented: boolean;
  /** Something was answered of it, if only in a draft: its number and its measure stay. */
  isReported: boolean;
  /** Newest first; the first says how the task reads now. */
  versions: readonly [OwnTaskVersion, ...OwnTaskVersion[]];
  /** Open periods whose report still asks for it. */
  owedIn: readonly string[];
}>;

/** A province's own tasks of a year, and the next number that is free; null when none is. */
export type OwnTasks = Readonly<{
  province: ProvinceBrief;
  provinceId: string;
  /** A province that exists no more is given no more tasks. */
  isStanding: boolean;
  year: number;
  /** This year and the next: tasks are set for these. */
  years: readonly number[];
  nextNumber: number | null;
  tasks: readonly OwnTask[];
  /** How many of the year before stand and have a number that is free here. */
  copyable: number;
}>;

/** True when no act is left to the province. */
export function isEnded({ versions: [newest] }: Pick<OwnTask, 'versions'>): boolean {
  return newest.act === 'end';
}

/** The first number that no own task of the year has; null when all are taken. */
export function nextNumber(taken: readonly number[]): number | null {
  const { first, last } = ownNumbers;
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return all.find((number) => !taken.includes(number)) ?? null;
}

/** The years for which own tasks are set on a day: its own and the next. */
export function ownYears(day: IsoDay): readonly number[] {
  const year = Number(day.slice(0, 4));
  return [year, year + 1];
}

type Due = Readonly<{ dueOn: IsoDay; begunOn: IsoDay; year: number }>;

const lastDay = (year: number): IsoDay => `${year}-12-31`;

/** Why a task cannot be due on a day; null when it can: from the day it begins until its year is over. */
export function dueProblem({ dueOn, begunOn, year }: Due): string | null {
  if (dueOn < begunOn) return 'ownTasks.dueBeforeBegin';
  return dueOn > lastDay(year) ? 'ownTasks.dueAfterYear' : null;
}

/** When a task copied into a year is due: the same day of that year, its last day where that one has passed. */
export function copiedDue({ dueOn, begunOn, year }: Due): IsoDay {
  const same = inYear(dueOn, year);
  return same < begunOn ? lastDay(year) : same;
}

/** The unit a task is kept with: a percentage and a milestone have theirs by themselves. */
export function unitOf(metric: Metric, typed: string | null): string {
  return metric === 'percent' ? '%' : (typed ?? '');
}
