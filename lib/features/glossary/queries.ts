import type { Term } from '@/lib/features/glossary/model';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { publicDb } from '@/lib/platform/db';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every word of the glossary, in no particular order. */
export function listTerms(_viewer: Viewer): Promise<readonly Term[]> {
  return cached(['terms'], [tag.programme], () =>
    publicDb().term.findMany({
      select: { slug: true, termVi: true, termEn: true, abbreviation: true, noteVi: true, noteEn: true },
      orderBy: { slug: 'asc' },
    }),
  );
}
