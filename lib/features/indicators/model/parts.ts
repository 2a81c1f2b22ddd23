import { wholeIndex, type Edition, type Indicator } from '@/lib/features/indicators/model/indicator';

/** Parts of a scheme of which the same is said. */
export type PartGroup = Readonly<{ note: string | null; parts: readonly Edition[] }>;

/** The parts of a scheme, those with a weight first, grouped by what is noted of them. */
export function partsOf(indicator: Indicator, scheme: string): readonly PartGroup[] {
  const parts = indicator.editions.filter(
    (edition) => edition.scheme === scheme && edition.component !== wholeIndex,
  );
  const notes = [...new Set(parts.map((part) => part.note))];
  return notes.map((note) => ({ note, parts: parts.filter((part) => part.note === note) }));
}
