import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import type { IsoDay } from '@/lib/platform/day';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** A kept citation, word for word; `madeOn` is a real day, even in the demonstration. */
export type KeptCitation = Readonly<{ hash: string; content: string; madeOn: IsoDay }>;

/** The citation with the digest; null for one that was never made. */
export function getCitation(_viewer: Viewer, hash: string): Promise<KeptCitation | null> {
  return cached(['citation', hash], [tag.citation(hash)], async () => {
    const row = await publicDb().citation.findUnique({
      where: { hash },
      select: { hash: true, content: true, createdAt: true },
    });
    return row && { hash: row.hash, content: row.content, madeOn: isoDay(row.createdAt) };
  });
}
