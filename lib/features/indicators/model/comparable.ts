/** A figure of one province in one year of an index. */
export type ProvinceFigure = Readonly<{
  indicator: string;
  component: string;
  nameVi: string;
  nameEn: string;
  unit: string;
  year: number;
  provinceId: string;
  value: number | null;
  rank: number | null;
  rankOf: number | null;
  source: string;
  isDerived: boolean;
  note: string | null;
}>;

/** The same year of an index for several provinces, by value or, where values are not published, by rank. */
export type ComparableRow = Readonly<{
  by: 'value' | 'rank';
  year: number;
  /** True when every province has it: otherwise the year most of them have. */
  isComplete: boolean;
  figures: readonly ProvinceFigure[];
}>;

/** One figure of each province: of two sources the first. */
function having(figures: readonly ProvinceFigure[], by: 'value' | 'rank'): readonly ProvinceFigure[] {
  const known = figures.filter((figure) => figure[by] !== null);
  return known.filter(
    (figure, index) => known.findIndex((each) => each.provinceId === figure.provinceId) === index,
  );
}

type Candidate = Readonly<{ by: 'value' | 'rank'; year: number; figures: readonly ProvinceFigure[] }>;

/** More provinces first; then the newer year; then values before ranks. */
function better(left: Candidate, right: Candidate): number {
  return (
    right.figures.length - left.figures.length ||
    right.year - left.year ||
    Number(right.by === 'value') - Number(left.by === 'value')
  );
}

/**
 * The newest year of each index that can be set side by side: within one year there is one scheme, across years there
 * need not be. An index of which no year holds two of the provinces is left out: there is nothing to compare.
 */
export function comparableRows(
  figures: readonly ProvinceFigure[],
  provinceCount: number,
): readonly ComparableRow[] {
  const byIndex = Map.groupBy(figures, (figure) => `${figure.indicator} ${figure.component}`);
  return [...byIndex.values()].flatMap((own) => {
    const years = Map.groupBy(own, (figure) => figure.year);
    const candidates = [...years].flatMap(([year, all]) =>
      (['value', 'rank'] as const).map((by) => ({ by, year, figures: having(all, by) })),
    );
    return candidates
      .toSorted(better)
      .slice(0, 1)
      .filter((best) => best.figures.length > 1)
      .map((best) => ({ ...best, isComplete: best.figures.length === provinceCount }));
  });
}
