import type { Pillar } from '@/lib/generated/prisma/enums';
import type { CourseReport } from '@/lib/features/reporting/model/course';

type Part = CourseReport['parts'][number];

/** What completeness is told apart by. */
type Kind = Readonly<{ pillar: Pillar; provenance: Part['provenance'] }>;

/** How many tasks of one pillar and provenance were asked about. */
export type AskedPart = Kind & Readonly<{ tasks: number }>;

/** What a report says of those tasks: how many do not apply, are completed, and are proven to be. */
export type SaidPart = Kind & Readonly<{ notApplicable: number; said: number; proven: number }>;

const nothing = { notApplicable: 0, said: 0, proven: 0 };

/**
 * How complete what a report answers is, for each pillar and provenance: tasks of which nothing was said were asked all
 * the same, those that do not apply were not.
 */
export function partsOf(asked: readonly AskedPart[], told: readonly SaidPart[] = []): readonly Part[] {
  return asked.map(({ pillar, provenance, tasks }) => {
    const own = told.find((part) => part.pillar === pillar && part.provenance === provenance) ?? nothing;
    const { notApplicable, said, proven } = own;
    return { pillar, provenance, asked: tasks - notApplicable, said, proven };
  });
}
