import { standsOn } from '@/lib/features/documents/model/standing';
import { findDocuments } from '@/lib/features/documents/model/search';
import type { PublicDocument } from '@/lib/features/provinces/model/record';
import type { Unit } from '@/lib/features/provinces/model/unit';
import { DocumentKind } from '@/lib/generated/prisma/enums';
import type { IsoDay } from '@/lib/platform/day';
import { sortsOf } from '@/lib/platform/query-words';
import { compareNames } from '@/lib/platform/text';

/** The province of a document as the registry names it. */
export type Issuing = Pick<Unit, 'slug' | 'name' | 'nameEn' | 'region'>;

/** A document with its province; null for one of the centre. */
export type Registered = PublicDocument & Readonly<{ province: Issuing | null }>;

export const registrySorts = sortsOf.documents;

export type RegistrySort = (typeof registrySorts)[number];

/** What the registry is asked for. */
export type RegistryWanted = Readonly<{
  q: string | undefined;
  kind: string | undefined;
  /** Slugs; `trung-uong` stands for the centre. Empty: all. */
  provinces: readonly string[];
  region: string | undefined;
  year: string | undefined;
  /** Issued on these days or between; of a month or a year its first day counts, as in the open data. */
  from: IsoDay | undefined;
  to: IsoDay | undefined;
  sort: RegistrySort;
  /** Only what may have existed on the day; undefined: everything on record. */
  on: IsoDay | undefined;
}>;

/** The order an address asks for; newest first when it asks for none we have. */
export function registrySortOf(asked: string | undefined): RegistrySort {
  return registrySorts.find((sort) => sort === asked) ?? '-date';
}

/** The word that stands for documents of the centre among the provinces. */
export const national = 'trung-uong';

type Facet = 'kind' | 'provinces' | 'region' | 'year' | 'from' | 'to' | 'on';

const filters: Readonly<Record<Facet, (document: Registered, wanted: RegistryWanted) => boolean>> = {
  kind: ({ kind }, wanted) => wanted.kind === undefined || kind === wanted.kind,
  provinces: ({ province }, { provinces }) =>
    provinces.length === 0 || provinces.includes(province?.slug ?? national),
  region: ({ province }, { region }) => region === undefined || province?.region === region,
  year: ({ issuedOn }, { year }) => year === undefined || issuedOn?.slice(0, 4) === year,
  from: ({ issuedOn }, { from }) => from === undefined || (issuedOn !== null && issuedOn >= from),
  to: ({ issuedOn }, { to }) => to === undefined || (issuedOn !== null && issuedOn <= to),
  on: (document, { on }) => on === undefined || standsOn(document, on) !== 'later',
};

const facets = Object.keys(filters) as Facet[];

/** The documents that answer to everything asked but one, so that the one can be counted value by value. */
function without(documents: readonly Registered[], wanted: RegistryWanted, left: Facet | null) {
  const asked = facets.filter((facet) => facet !== left);
  return findDocuments(
    documents.filter((document) => asked.every((facet) => filters[facet](document, wanted))),
    wanted.q,
  );
}

/** Undated documents stand last in either order: nobody can say where they belong. */
function byDate(left: Registered, right: Registered, sign: 1 | -1): number {
  if (left.issuedOn === null || right.issuedOn === null)
    return Number(left.issuedOn === null) - Number(right.issuedOn === null);
  return sign * left.issuedOn.localeCompare(right.issuedOn);
}

/** By text with its figures as numbers; what has none stands last. */
function byText(left: string | null | undefined, right: string | null | undefined): number {
  if (left == null || right == null) return Number(left == null) - Number(right == null);
  return compareNames(left, right);
}

const comparers: Readonly<Record<RegistrySort, (left: Registered, right: Registered) => number>> = {
  '-date': (left, right) => byDate(left, right, -1),
  date: (left, right) => byDate(left, right, 1),
  number: (left, right) => byText(left.number, right.number),
  name: (left, right) => byText(left.province?.name, right.province?.name),
};

/**
 * The documents that answer to what was asked, in the order asked for; equals newest first. In the usual order, what was
 * issued after the day shown, and so counts for nothing on the page, stands after the rest.
 */
export function listRegistered(
  documents: readonly Registered[],
  wanted: RegistryWanted,
  day: IsoDay,
): readonly Registered[] {
  const later = (document: Registered) =>
    Number(wanted.sort === '-date' && standsOn(document, day) === 'later');
  return without(documents, wanted, null).toSorted(
    (left, right) =>
      later(left) - later(right) ||
      comparers[wanted.sort](left, right) ||
      byDate(left, right, -1) ||
      byText(left.id, right.id),
  );
}

export type FacetCount = Readonly<{ value: string; count: number }>;

function countBy(documents: readonly Registered[], valueOf: (document: Registered) => string | undefined) {
  const counts = new Map<string, number>();
  for (const document of documents) {
    const value = valueOf(document);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].map(([value, count]): FacetCount => ({ value, count }));
}

/** How many documents each value of a filter would leave, the other filters kept. */
export type FacetCounts = Readonly<Record<'kind' | 'year' | 'provinces' | 'region', readonly FacetCount[]>>;

const kindOrder: readonly string[] = Object.values(DocumentKind);

export function countFacets(documents: readonly Registered[], wanted: RegistryWanted): FacetCounts {
  const left = (facet: Facet) => without(documents, wanted, facet);
  const order = (one: FacetCount, two: FacetCount) =>
    kindOrder.indexOf(one.value) - kindOrder.indexOf(two.value);
  return {
    kind: countBy(left('kind'), ({ kind }) => kind).toSorted(order),
    year: countBy(left('year'), ({ issuedOn }) => issuedOn?.slice(0, 4)).toSorted((one, two) =>
      two.value.localeCompare(one.value),
    ),
    provinces: countBy(left('provinces'), ({ province }) => province?.slug ?? national),
    region: countBy(left('region'), ({ province }) => province?.region ?? undefined),
  };
}
