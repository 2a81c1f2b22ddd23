import type { Pillar } from '@/lib/generated/prisma/enums';

/** The order in which the groups of tasks are shown everywhere. */
export const pillars = [
  'foundation',
  'government',
  'economy',
  'society',
] as const satisfies readonly Pillar[];
