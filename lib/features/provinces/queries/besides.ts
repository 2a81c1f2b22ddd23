import { provinceAssessments } from '@/lib/features/assessments/queries/public';
import { seriesOf } from '@/lib/features/indicators/queries/province-series';
import { ownTasksOf } from '@/lib/features/own-tasks/queries/public';
import type { Besides } from '@/lib/features/provinces/model/besides';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { listOf } from '@/lib/platform/db/list-of';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

type Province = Readonly<{ id: string; slug: string; region: string | null }>;

/**
 * What stands beside a province's answers to the national tasks, in one question: its own tasks answered in public by
 * the day, by number; the assessments filed by then, newest first; its indices, every edition whatever the day.
 */
export function getBesides(_viewer: Viewer, province: Province, day: IsoDay): Promise<Besides> {
  const { id, slug } = province;
  const tags = [tag.province(slug), tag.assessments, tag.indicators];
  return cached(['besides', id, day], tags, async () => {
    const [besides] = await publicDb().$queryRaw<Besides[]>`
      select ${listOf(ownTasksOf(id, day))} as "ownTasks", ${listOf(provinceAssessments(slug, day))} as assessments,
        ${listOf(seriesOf(province, day))} as series`;
    return besides ?? { ownTasks: [], assessments: [], series: [] };
  });
}
