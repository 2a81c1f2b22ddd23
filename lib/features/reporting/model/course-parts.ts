import type { Pillar, ValueStatus } from '@/lib/generated/prisma/enums';
import { addUp, type Completeness } from '@/lib/features/reporting/model/completeness';
import type { CourseReport } from '@/lib/features/reporting/model/course';
import type { IsoDay } from '@/lib/platform/day';

type Part = CourseReport['parts'][number];

/** A task by what completeness is told apart by. */
export type CountedTask = Readonly<{ id: string; pillar: Pillar; provenance: Part['provenance'] }>;

type Said = Readonly<{ valueStatus: ValueStatus; completedOn: IsoDay | null; isProven: boolean }>;

function countOf(said: Said | undefined): Completeness {
  if (said === undefined) return { asked: 1, said: 0, proven: 0 };
  if (said.valueStatus === 'not_applicable') return { asked: 0, said: 0, proven: 0 };
  const isDone = said.completedOn !== null;
  return { asked: 1, said: Number(isDone), proven: Number(isDone && said.isProven) };
}

/**
 * How complete what a report answers is, for each pillar and provenance: tasks of which nothing was said were asked all
 * the same, those that do not apply were not.
 */
export function partsOf(tasks: readonly CountedTask[], answers?: ReadonlyMap<string, Said>): readonly Part[] {
  const groups = Map.groupBy(tasks, ({ pillar, provenance }) => `${pillar} ${provenance}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ pillar, provenance }) => ({
      ...{ pillar, provenance },
      ...addUp(group.map(({ id }) => countOf(answers?.get(id)))),
    })),
  );
}
