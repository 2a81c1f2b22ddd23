/** Two to five provinces fit side by side. */
export const mostCompared = 5;

type Named = Readonly<{ slug: string }>;

/** What an address asks to compare: what is valid of it is kept, and what is not is named. */
export type Choice<T> = Readonly<{
  chosen: readonly T[];
  /** Named more than once; compared once. */
  repeated: readonly T[];
  /** Beyond the fifth. */
  left: readonly T[];
  /** Words that are no province's address. */
  unknown: readonly string[];
}>;

/** Reads `ha-noi,da-nang` in the order given. */
export function chooseFrom<T extends Named>(asked: string | undefined, units: readonly T[]): Choice<T> {
  const words = (asked ?? '').split(',').filter(Boolean);
  const distinct = [...new Set(words)];
  const bySlug = new Map(units.map((unit) => [unit.slug, unit]));
  const known = (slugs: readonly string[]) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const found = known(distinct);
  return {
    chosen: found.slice(0, mostCompared),
    left: found.slice(mostCompared),
    repeated: known(distinct.filter((slug) => words.indexOf(slug) !== words.lastIndexOf(slug))),
    unknown: distinct.filter((slug) => !bySlug.has(slug)),
  };
}

/** The question that asks for these, as an address holds it; nothing for nobody. */
export function asked(units: readonly Named[]): string | undefined {
  return units.length === 0 ? undefined : units.map((unit) => unit.slug).join(',');
}
