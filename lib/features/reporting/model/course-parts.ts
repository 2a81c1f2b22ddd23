import type { Pillar } from '@/lib/generated/prisma/enums';
import type { CourseReport } from '@/lib/features/reporting/model/course';

type Part = CourseReport['parts'][number];

/** What completeness is told apart by. */
type Kind = Readonly<{ pillar: Pillar; provenance: Part['provenance'] }>;

/** A task of the set; without a pillar it is counted nowhere. */
export type AskedTask = Readonly<{ number: number; pillar: Pillar | null; provenance: Part['provenance'] }>;

/** The numbers of the tasks of one pillar and provenance that were asked about. */
export type AskedPart = Kind & Readonly<{ numbers: ReadonlySet<number> }>;

/** The numbers of the tasks that a report says do not apply, are completed, and are proven to be. */
export type SaidTasks = Readonly<{
  notApplicable: readonly number[];
  said: readonly number[];
  proven: readonly number[];
}>;

const nothing: SaidTasks = { notApplicable: [], said: [], proven: [] };

/** The tasks by pillar and provenance, in the order in which they are given. */
export function askedParts(tasks: readonly AskedTask[]): readonly AskedPart[] {
  const kinds = new Map(
    tasks.flatMap(({ pillar, provenance }) =>
      pillar === null ? [] : [[`${pillar} ${provenance}`, { pillar, provenance }]],
    ),
  );
  return [...kinds.values()].map((kind) => {
    const own = tasks.filter((task) => task.pillar === kind.pillar && task.provenance === kind.provenance);
    return { ...kind, numbers: new Set(own.map(({ number }) => number)) };
  });
}

/**
 * How complete what a report answers is, for each pillar and provenance: tasks of which nothing was said were asked all
 * the same, those that do not apply were not.
 */
export function partsOf(asked: readonly AskedPart[], told: SaidTasks = nothing): readonly Part[] {
  return asked.map(({ pillar, provenance, numbers }) => {
    const count = (tasks: readonly number[]) => tasks.filter((number) => numbers.has(number)).length;
    const [said, proven] = [count(told.said), count(told.proven)];
    return { pillar, provenance, asked: numbers.size - count(told.notApplicable), said, proven };
  });
}
