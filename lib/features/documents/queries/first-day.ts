import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay, type IsoDay } from '@/lib/platform/clock';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The day of the earliest document on record whose day is known; null while there is none. */
export function getFirstDay(_viewer: Viewer): Promise<IsoDay | null> {
  return cached(['first-day'], [tag.documents], async () => {
    const { _min } = await publicDb().document.aggregate({
      where: { state: 'published', precision: 'day' },
      _min: { issuedOn: true },
    });
    return _min.issuedOn && isoDay(_min.issuedOn);
  });
}
