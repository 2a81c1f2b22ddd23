import { november } from '@/prisma/demo/calendar';
import { plan } from '@/prisma/demo/plan';
import { between, drawFor, pick, shuffled } from '@/prisma/demo/random';

/** How one province goes through one task: done in a month (0 is April), or so far in November. */
export type Course = Readonly<{ doneIn: number | null; november: number }>;

export type Courses = ReadonlyMap<string, Course>;

export const courseKey = (code: string, task: number) => `${code} ${String(task)}`;

/** The verified tasks whose progress is invented; 1 and 2 follow from documents. */
const verified = [3, 4, 5, 6, 7, 8];
const codes = Object.keys(plan.verifiedDoneByNovember).sort();
const invented = Object.keys(plan.quotas).map(Number);

function given(code: string, task: number): number | undefined {
  return plan.november[code]?.[String(task)];
}

function quota(task: number) {
  const found = plan.quotas[String(task)];
  if (found === undefined) throw new Error(`Task ${String(task)} has no quota.`);
  return found;
}

/** 0 to 1: how strong a province is, seen from its verified tasks, with a little luck of its own per task. */
function strength(code: string, task: number): number {
  const level = (plan.verifiedDoneByNovember[code] ?? 0) / verified.length;
  return level * 0.6 + drawFor('strength', code, task)() * 0.4;
}

/**
 * Which verified tasks each province has done, so that provinces and tasks both meet their counts: the province with
 * most to do takes the tasks with most left (Gale–Ryser).
 */
function verifiedDone(): ReadonlySet<string> {
  const done = new Set<string>();
  const left = new Map(verified.map((task) => [task, quota(task).done]));
  const take = (code: string, task: number) => {
    done.add(courseKey(code, task));
    left.set(task, (left.get(task) ?? 0) - 1);
  };
  const fixed = codes.filter((code) => plan.november[code] !== undefined);
  for (const code of fixed) for (const task of verified) if (given(code, task) === 100) take(code, task);
  const count = (code: string) => plan.verifiedDoneByNovember[code] ?? 0;
  const free = codes
    .filter((code) => !fixed.includes(code))
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
  for (const code of free) {
    const order = [...verified].sort(
      (a, b) => (left.get(b) ?? 0) - (left.get(a) ?? 0) || strength(code, b) - strength(code, a),
    );
    for (const task of order.slice(0, count(code))) take(code, task);
  }
  if ([...left.values()].some((rest) => rest !== 0))
    throw new Error('The plan of the verified tasks does not add up.');
  return done;
}

/** Of a candidate task the strongest provinces are done. */
function candidateDone(task: number): ReadonlySet<string> {
  const applies = codes.filter((code) => !(plan.notApplicable[String(task)] ?? []).includes(code));
  const fixed = applies.filter((code) => given(code, task) === 100);
  const free = applies
    .filter((code) => given(code, task) === undefined)
    .sort((a, b) => strength(b, task) - strength(a, task));
  return new Set(
    [...fixed, ...free.slice(0, quota(task).done - fixed.length)].map((code) => courseKey(code, task)),
  );
}

/** The first month in which a task can sensibly be done; 10 ends with the national day of 10 October. */
const earliest: Readonly<Record<number, number>> = {
  ...{ 3: 2, 5: 2, 6: 2, 7: 2, 8: 1, 10: 6, 11: 3, 12: 3, 13: 3 },
  ...{ 14: 2, 15: 3, 16: 4, 17: 4, 18: 3, 19: 3, 20: 2, 22: 4 },
};

/** More and more are done as the year goes on. */
function monthDone(task: number, code: string, latest: number): number {
  const spread = Math.floor((latest + 1) * Math.sqrt(drawFor('month', code, task)()));
  return Math.max(earliest[task] ?? 0, Math.min(latest, spread));
}

function restOf(task: number, done: ReadonlySet<string>): readonly (readonly [string, Course])[] {
  const rest = codes
    .filter((code) => !done.has(courseKey(code, task)))
    .sort((a, b) => strength(b, task) - strength(a, task));
  return rest.map((code, place) => {
    const draw = drawFor('november', code, task);
    const five = place < quota(task).high ? between(draw, 10, 19) : between(draw, 1, 9);
    return [courseKey(code, task), { doneIn: null, november: given(code, task) ?? five * 5 }];
  });
}

/** Every course of every province through every task whose progress is invented. */
export function planCourses(): Courses {
  const firmly = verifiedDone();
  const inNovember = new Set(
    shuffled(drawFor('november'), [...firmly].sort()).slice(0, plan.verifiedDoneInNovember),
  );
  const courses = invented.flatMap((task) => {
    const isVerified = verified.includes(task);
    const done = isVerified ? firmly : candidateDone(task);
    const finished = codes
      .filter((code) => done.has(courseKey(code, task)))
      .map((code): readonly [string, Course] => {
        const key = courseKey(code, task);
        const month = monthDone(task, code, isVerified ? november - 1 : november);
        return [key, { doneIn: inNovember.has(key) ? november : month, november: 100 }];
      });
    return [...finished, ...restOf(task, done)];
  });
  return new Map(courses);
}

/** A phrase that stays the same as long as what it is drawn for stays the same. */
export function phraseFor(list: readonly string[], ...key: readonly (string | number)[]): string {
  return pick(drawFor('phrase', ...key), list);
}
