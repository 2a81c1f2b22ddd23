import type { CitedPart } from '@/lib/features/citations/model/snapshot';
import { otherLocale } from '@/lib/platform/routes';
import type { Locale } from '@/lib/i18n/locale';

export type ShownColumn = Readonly<{ name: string; place: number }>;

/** The columns of a part that a language shows: of two spellings its own, and no ids. */
export function shownColumns({ columns }: CitedPart, locale: Locale): readonly ShownColumn[] {
  return columns.flatMap((name, place) => {
    const isForOthers = name.endsWith(`_${otherLocale(locale)}`) || columns.includes(`${name}_${locale}`);
    return name === 'id' || isForOthers ? [] : [{ name, place }];
  });
}
