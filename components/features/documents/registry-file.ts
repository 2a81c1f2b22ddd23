import type { RegistrySort, RegistryWanted } from '@/lib/features/documents/model/registry';

const sorts: Readonly<Record<RegistrySort, string>> = {
  '-date': '-issued',
  date: 'issued',
  number: 'number',
  name: 'province',
};

const isAsked = (day: string | undefined) => day !== undefined;

/** What the registry was asked, in the words of the API; the file holds every page of it. */
export function registryFile(wanted: RegistryWanted): Readonly<Record<string, string | undefined>> {
  const { q, kind, provinces, region, year, from, to, sort, on } = wanted;
  const [first, last] = [year && `${year}-01-01`, year && `${year}-12-31`];
  return {
    q,
    kind,
    province: provinces.join(',') || undefined,
    region,
    'issued-from': [first, from].filter(isAsked).sort().at(-1),
    'issued-to': [last, to].filter(isAsked).sort()[0],
    date: on,
    sort: sorts[sort],
  };
}
