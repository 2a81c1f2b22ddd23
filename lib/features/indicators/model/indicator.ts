import type { Direction } from '@/lib/features/indicators/model/rank';
import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';

/** One component of an index under one scheme: its name, its legal basis, its share of the total. */
export type Edition = Readonly<{
  /** First year of the scheme; empty where the index has one scheme. */
  scheme: string;
  /** `total`, or a part of it. */
  component: string;
  nameVi: string;
  nameEn: string;
  publisher: string | null;
  yearFrom: number | null;
  /** Null while the scheme is in force. */
  yearTo: number | null;
  legalDocument: string | null;
  legalDocumentDate: IsoDay | null;
  /** Share of the total, 0 to 1; null where none is published or could be derived. */
  weight: number | null;
  weightBasis: string | null;
  note: string | null;
}>;

/** An index somebody publishes on the provinces or the country, with every scheme on record. */
export type Indicator = Readonly<{
  code: string;
  nameVi: string;
  nameEn: string;
  publisher: string | null;
  unit: string;
  scale: string | null;
  direction: Direction;
  editions: readonly Edition[];
}>;

export const wholeIndex = 'total';

type Named = Readonly<{ nameVi: string; nameEn: string }>;

/** `DTI-NATIONAL` as an address says it. */
export function slugOf(code: string): string {
  return code.toLowerCase();
}

/** `quan_tri_dien_tu` as an address says it. */
export function componentSlug(component: string): string {
  return component.replaceAll('_', '-');
}

export function indexName(named: Named, locale: Locale): string {
  return locale === 'vi' ? named.nameVi : named.nameEn;
}

/** The part's own name: what follows the name of the index and a dash. */
export function partName(named: Named, locale: Locale): string {
  const name = indexName(named, locale);
  const dash = name.lastIndexOf(' – ');
  return dash === -1 ? name : name.slice(dash + 3);
}

/** The name of an index or of one of its components, by its newest scheme. */
export function editionName(indicator: Indicator, component: string, locale: Locale): string {
  const edition = indicator.editions.findLast((each) => each.component === component);
  return indexName(component === wholeIndex ? indicator : (edition ?? indicator), locale);
}

/** The scheme a component was measured under in a year; undefined where the record knows none. */
export function editionIn(indicator: Indicator, component: string, year: number): Edition | undefined {
  return indicator.editions.find(
    (edition) =>
      edition.component === component &&
      (edition.yearFrom ?? year) <= year &&
      year <= (edition.yearTo ?? year),
  );
}

/** Who published the index in a year: the ministry that runs it may have changed since. */
export function publisherIn(indicator: Indicator, component: string, year: number): string | null {
  return editionIn(indicator, component, year)?.publisher ?? indicator.publisher;
}

/** `papi-quan-tri-dien-tu`: an index, or one component of it, as the choice of measure names it. */
export function measureSlug(code: string, component: string): string {
  return component === wholeIndex ? slugOf(code) : `${slugOf(code)}-${componentSlug(component)}`;
}

/** The schemes of an index, oldest first, each by the edition of its total. */
export function schemesOf(indicator: Indicator): readonly Edition[] {
  return indicator.editions
    .filter((edition) => edition.component === wholeIndex)
    .toSorted((left, right) => (left.yearFrom ?? 0) - (right.yearFrom ?? 0));
}
