import type { IsoDay } from '@/lib/platform/day';

/** A page about one thing, by what its address names, with the day on which the record about it last grew. */
export type PublicAddress = Readonly<{
  screen: 'province' | 'task' | 'document' | 'indicator' | 'claim';
  key: string;
  /** Null where the record does not say. */
  changedOn: IsoDay | null;
}>;

/** Which segment of the screen's path holds the key. */
export const segmentOf = {
  province: 'slug',
  task: 'number',
  document: 'id',
  indicator: 'code',
  claim: 'subject',
} as const satisfies Record<PublicAddress['screen'], string>;

/** The day of the newest change of all; null when no page has one. */
export function newestChange(addresses: readonly PublicAddress[]): IsoDay | null {
  const days = addresses.flatMap(({ changedOn }) => (changedOn === null ? [] : [changedOn]));
  return days.toSorted().at(-1) ?? null;
}
