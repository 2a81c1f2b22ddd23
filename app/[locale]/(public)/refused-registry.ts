import { national } from '@/lib/features/documents/model/registry';
import { listSlugs } from '@/lib/features/provinces/queries/slugs';
import { visitor } from '@/lib/platform/auth/viewer';
import type { ReadValue, State } from '@/lib/platform/query';

type Wrong = Pick<ReadValue, 'name' | 'fault' | 'also'>;

/** What the registry is asked that means nothing: an end before its beginning, or provinces that never were. */
export async function refusedRegistry({ from, to, provinces }: State): Promise<Wrong | null> {
  if (from !== undefined && to !== undefined && to < from) return { name: 'to', fault: 'before' };
  if (provinces === undefined) return null;
  const known = [national, ...(await listSlugs(visitor))];
  const unknown = provinces.split(',').filter((slug) => !known.includes(slug));
  return unknown.length === 0 ? null : { name: 'provinces', fault: 'unknown', also: unknown };
}
