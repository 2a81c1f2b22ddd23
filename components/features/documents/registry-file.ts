import type { RegistrySort, RegistryWanted } from '@/lib/features/documents/model/registry';

const sorts: Readonly<Record<RegistrySort, string>> = {
  '-date': '-issued',
  date: 'issued',
  number: 'number',
  name: 'province',
};

/** What the registry was asked, in the words of the API; the file holds every page of it. */
export function registryFile(wanted: RegistryWanted): Readonly<Record<string, string | undefined>> {
  const { q, kind, provinces, region, year, sort, on } = wanted;
  const ofYear = year === undefined ? {} : { 'issued-from': `${year}-01-01`, 'issued-to': `${year}-12-31` };
  return {
    q,
    kind,
    province: provinces.join(',') || undefined,
    region,
    ...ofYear,
    date: on,
    sort: sorts[sort],
  };
}
