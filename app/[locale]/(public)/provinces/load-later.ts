import { bordersOn } from '@/lib/features/provinces/model/unit';
import { listSuccessors } from '@/lib/features/provinces/queries/successors';
import { getAtlas } from '@/lib/features/reporting/queries/atlas';
import { visitor } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';

/** The units of a day after the reorganisation of 2025, and into which each of the 63 went; nothing before it. */
export async function loadLater(day: IsoDay) {
  if (bordersOn(day) === '63') return { successors: [], current: [] };
  const [successors, { current }] = await Promise.all([listSuccessors(visitor), getAtlas(visitor, day, '')]);
  return { successors, current };
}
