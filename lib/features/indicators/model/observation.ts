/** One published figure of a year: of a province, or of the country where `unitId` is null. */
export type Observation = Readonly<{
  component: string;
  unitId: string | null;
  value: number | null;
  /** The rank as it was published; ours is computed, never stored. */
  rank: number | null;
  rankOf: number | null;
  source: string;
  /** `found` in a source, `derived` by us from published figures; null where the research gives no label. */
  evidence: string | null;
  confidence: string | null;
  note: string | null;
}>;

/** The figures of one component, by unit. */
export function byUnit(
  observations: readonly Observation[],
  component: string,
): ReadonlyMap<string | null, Observation> {
  return new Map(
    observations.filter((each) => each.component === component).map((each) => [each.unitId, each]),
  );
}

/** Each source once, in the order of its first figure: what a footnote's number points to. */
export function sourcesOf(observations: readonly Observation[]): readonly string[] {
  return [...new Set(observations.map((each) => each.source))];
}
