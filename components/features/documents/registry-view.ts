import type { PageView } from '@/components/features/overview/view';
import type { Registered, RegistryWanted } from '@/lib/features/documents/model/registry';
import type { Query } from '@/lib/platform/query';
import { href } from '@/lib/platform/routes';

/** Documents on one page of the registry. */
export const pageSize = 25;

/** Everything the registry is made of. */
export type RegistryView = PageView &
  Readonly<{
    documents: readonly Registered[];
    wanted: RegistryWanted;
    /** Those that answer to what was asked, in order. */
    found: readonly Registered[];
    page: number;
  }>;

/** The registry asked as now but for what `changed` says. */
export function registryHref(
  { locale, wanted }: Pick<RegistryView, 'locale' | 'wanted'>,
  changed: Query,
): string {
  const { q, kind, provinces, region, year, from, to, sort, on } = wanted;
  return href(
    locale,
    'documents',
    {},
    {
      ...{ q, kind, region, year, from, to, provinces: provinces.join(',') || undefined, date: on },
      sort: sort === '-date' ? undefined : sort,
      ...changed,
    },
  );
}
