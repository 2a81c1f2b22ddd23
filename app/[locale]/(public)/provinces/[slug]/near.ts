import { readAsked } from '@/lib/features/search/model/asked';
import type { Found } from '@/lib/features/search/model/result';
import { suggest } from '@/lib/features/search/queries/results';
import { visitor } from '@/lib/platform/auth/viewer';

/** Of what the search would suggest, the units: a slug nobody has is most often a name written otherwise. */
export async function findNear(slug: string): Promise<readonly Found[]> {
  const asked = readAsked(slug.replaceAll('-', ' '));
  const found = asked === null ? [] : await suggest(visitor, asked, 8);
  return found.filter(({ kind }) => kind === 'province').slice(0, 3);
}
