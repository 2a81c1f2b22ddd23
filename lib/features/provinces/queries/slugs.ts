import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The address word of every unit that ever was on record. */
export function listSlugs(_viewer: Viewer): Promise<readonly string[]> {
  return cached(['slugs'], [tag.provinces], async () => {
    const rows = await publicDb().$queryRaw<{ slug: string }[]>`
      select distinct p.slug from published."Province" p order by p.slug`;
    return rows.map(({ slug }) => slug);
  });
}
