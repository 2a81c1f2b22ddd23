import { Prisma } from '@/lib/generated/prisma/client';
import type { TrendGroup, TrendRow } from '@/lib/features/reporting/model/trend';
import { trendRows } from '@/lib/features/reporting/queries/trend-rows';
import { knownDay, trendKeys, trendTags } from '@/lib/features/reporting/queries/trend-scope';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';

/** How the verified tasks stood at the end of each period of the last two task sets, oldest first. */
export function listTrend(_viewer: Viewer, group: TrendGroup, day: IsoDay): Promise<readonly TrendRow[]> {
  const known = knownDay(day);
  return cached(['trend', group, known], trendTags, () => readTrend(known, trendKeys[group]));
}

/** The same for each task by itself, the candidates among them. */
export function listTaskTrends(_viewer: Viewer, day: IsoDay): Promise<readonly TrendRow[]> {
  const known = knownDay(day);
  const keyed = Prisma.sql`(values (s.number::text)) k(key)`;
  return cached(['task-trends', known], trendTags, () => readTrend(known, keyed, Prisma.sql`true`));
}

/** The same for several provinces. */
export function listTrendOf(
  _viewer: Viewer,
  slugs: readonly string[],
  day: IsoDay,
): Promise<readonly TrendRow[]> {
  const known = knownDay(day);
  return cached(['trend-of', slugs.toSorted().join(','), known], trendTags, () =>
    readTrend(known, Prisma.sql`unnest(array[s.slug]) k(key) where k.key = any(${[...slugs]})`),
  );
}

function readTrend(day: IsoDay, keyed: Prisma.Sql, tasks?: Prisma.Sql): Promise<readonly TrendRow[]> {
  return publicDb().$queryRaw<TrendRow[]>`${trendRows(day, keyed, tasks)}`;
}
