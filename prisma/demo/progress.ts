import { december, november } from '@/prisma/demo/calendar';
import type { Course } from '@/prisma/demo/courses';
import { plan } from '@/prisma/demo/plan';
import { between, drawFor } from '@/prisma/demo/random';

export type Where = Readonly<{ code: string; task: number; month: number }>;

const toFive = (percent: number) => Math.round(percent / 5) * 5;

/** The ministry counted 26 provinces with community teams in May 2022: the others begin after that. */
const earlyTeams = 26;
const ranked = Object.entries(plan.verifiedDoneByNovember)
  .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
  .map(([code]) => code);

function beginsAt({ code, task }: Where): number {
  if (task !== 3) return 0;
  return ranked.indexOf(code) < earlyTeams ? 0 : 2;
}

/** Before November: rising by and large, once in a while corrected downwards. */
function earlier(course: Course, where: Where): number {
  const { code, task, month } = where;
  const begins = beginsAt(where);
  if (month < begins) return 0;
  const draw = drawFor('pace', code, task);
  const [bend, slipsIn, slips] = [0.5 + draw(), between(draw, 2, 6), draw() < 0.05];
  const end = course.doneIn ?? november;
  const top = course.doneIn === null ? course.november : 92;
  const share = Math.min(1, (month + 1 - begins) / (end + 1 - begins)) ** bend;
  return Math.max(0, Math.min(95, toFive(top * share) - (slips && slipsIn === month ? 5 : 0)));
}

function afterNovember(course: Course, { code, task }: Where): number {
  const given = plan.decemberPercent[code];
  if (given !== undefined) return given[String(task)] ?? course.november;
  const draw = drawFor('december', code, task);
  if (draw() < 0.6) return course.november;
  if (course.november >= 85 && draw() < 0.5) return 100;
  return Math.min(95, course.november + between(draw, 1, 3) * 5);
}

/** How far a province is with a task at a month's cut-off, 0–100. */
export function percentIn(course: Course, where: Where): number {
  if (course.doneIn !== null && where.month >= course.doneIn) return 100;
  if (where.month === december) return afterNovember(course, where);
  return where.month === november ? course.november : earlier(course, where);
}

/** How large each province's whole is, for tasks that count; from … to. */
const wholes: Readonly<Record<number, readonly [number, number]>> = {
  3: [520, 1900],
  6: [4, 24],
  7: [120, 2400],
  11: [3000, 60_000],
  15: [8000, 160_000],
};

function countOf({ code, task, month }: Where, percent: number): number {
  const given = task === 3 && month === december ? plan.decemberTeams[code] : undefined;
  if (given !== undefined) return given;
  const [from, to] = wholes[task] ?? [0, 0];
  const whole =
    (task === 3 ? plan.teams[code] : undefined) ?? between(drawFor('whole', code, task), from, to);
  return Math.floor((whole * percent) / 100);
}

export type Measured = Readonly<{ metric: 'milestone' | 'count' | 'percent'; target: number | null }>;

/** The task's own figure that goes with a percentage; null for a milestone, which has none. */
export function valueOf(where: Where, { metric, target }: Measured, percent: number): number | null {
  if (metric === 'milestone') return null;
  if (metric === 'count') return countOf(where, percent);
  const goal = target ?? between(drawFor('goal', where.code, where.task), 12, 20) * 5;
  const value = (goal * percent) / 100;
  return goal <= 5 ? Math.round(value * 100) / 100 : Math.round(value);
}
