import type { Locale } from '@/lib/i18n/locale';
import type { IsoDay } from '@/lib/platform/day';
import { regionWords } from '@/lib/platform/query-readers';
import { compareNames } from '@/lib/platform/text';

/** The six socio-economic regions, north to south. */
export const regions = regionWords;

export type Region = (typeof regions)[number];

/** A province or centrally run city as it was named and classed on a day. */
export type Unit = Readonly<{
  id: string;
  slug: string;
  code: string;
  name: string;
  nameEn: string;
  kind: 'province' | 'city';
  region: string | null;
}>;

/** The last day of the 63 units; from the next day on Nghị quyết 202/2025/QH15 makes them 34. */
const lastDayOfSixtyThree: IsoDay = '2025-06-30';

/**
 * The day whose units a page lists. The programme of 2022 was given to 63 provinces and is followed by them,
 * so a later day keeps their borders while documents and answers are read as of that later day.
 */
export function unitsDay(day: IsoDay): IsoDay {
  return day > lastDayOfSixtyThree ? lastDayOfSixtyThree : day;
}

/** The set of units that was valid on the day of the data; data of a day are drawn in its borders. */
export function bordersOn(day: IsoDay): '63' | '34' {
  return day > lastDayOfSixtyThree ? '34' : '63';
}

export function isRegion(value: string | null | undefined): value is Region {
  return regions.some((region) => region === value);
}

/** The name people read: with diacritics in Vietnamese, in its English spelling (Hanoi) in English. */
export function nameOf(unit: Pick<Unit, 'name' | 'nameEn'>, locale: Locale): string {
  return locale === 'vi' ? unit.name : unit.nameEn;
}

/** Vietnamese alphabetical order of the names, whatever the language of the page. */
export function byName(left: Pick<Unit, 'name'>, right: Pick<Unit, 'name'>): number {
  return compareNames(left.name, right.name);
}

/** Addresses people try for a unit whose address kept its older name. */
const renamed: Readonly<Record<string, string>> = { hue: 'thua-thien-hue' };

/** The slug under which the portal keeps a unit: Huế is still at `thua-thien-hue`. */
export function canonicalSlug(slug: string): string {
  return renamed[slug] ?? slug;
}

/** True for an official two-digit code; a code alone is no unit, since seven mean another one from July 2025. */
export function isCode(text: string): boolean {
  return /^\d{2}$/.test(text);
}
