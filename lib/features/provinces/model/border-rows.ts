import type { Additive } from '@/lib/features/provinces/model/additive';
import type { Standing } from '@/lib/features/indicators/model/standing';
import { isUnchanged, predecessorsOf, type CurrentUnit } from '@/lib/features/provinces/model/current';
import { placesOf, sumsOf, type CurrentSum } from '@/lib/features/provinces/model/current-sums';
import type { BorderStatus, OpenBorder } from '@/lib/features/provinces/model/open-borders';
import type { Unit } from '@/lib/features/provinces/model/unit';

type Line = Omit<OpenBorder, 'measure' | 'year'>;

type Figure = Pick<Line, 'rank' | 'value' | 'of' | 'share' | 'value_status'>;

/** The two sets of units a measure of the 63 is told in. */
export type Borders = Readonly<{ current: readonly CurrentUnit[]; provinces: readonly Unit[] }>;

const nothing: Figure = { rank: null, value: null, of: null, share: null, value_status: 'no_data' };

const lineOf = ({ slug, code, name, nameEn }: Unit, partOf: CurrentUnit | null, figure: Figure): Line => ({
  ...{ slug, part_of: partOf === null ? null : partOf.slug, code, name, name_en: nameEn },
  ...figure,
});

/** A unit and, where it was merged, the provinces it was formed from. */
function linesOf(
  unit: CurrentUnit,
  provinces: readonly Unit[],
  figures: Readonly<{ own: Figure; partOf: (id: string) => Figure }>,
): readonly Line[] {
  const parts = isUnchanged(unit) ? [] : predecessorsOf(unit, provinces);
  return [
    lineOf(unit, null, figures.own),
    ...parts.map((province) => lineOf(province, unit, figures.partOf(province.id))),
  ];
}

function statusOf({ unit, sum }: CurrentSum): BorderStatus {
  if (sum.value === null) return 'no_data';
  if (isUnchanged(unit)) return 'own';
  return sum.isAtLeast ? 'summed_at_least' : 'summed';
}

/** What is counted, best share first, each unit with its predecessors: the table of the page, line by line. */
export function countedLines({ current, provinces }: Borders, additive: Additive): readonly Line[] {
  const partOf = (id: string): Figure => {
    const value = additive.figures.get(id) ?? null;
    return { ...nothing, value, of: additive.of, value_status: value === null ? 'no_data' : 'own' };
  };
  return placesOf(sumsOf(current, additive)).flatMap(({ row, place }) => {
    const { value } = row.sum;
    const own = {
      rank: place?.rank ?? null,
      value,
      of: row.of,
      share: row.share,
      value_status: statusOf(row),
    };
    return linesOf(row.unit, provinces, { own, partOf });
  });
}

/** An index of the 63: no figure for a merged unit, those of its parts beneath it. */
export function indexLines({ current, provinces }: Borders, standings: readonly Standing[]): readonly Line[] {
  const found = new Map(standings.map((standing) => [standing.unit.id, standing]));
  const partOf = (id: string): Figure => standingFigure(found.get(id));
  return current.flatMap((unit) => {
    const own = isUnchanged(unit) ? partOf(unit.id) : { ...nothing, value_status: 'not_comparable' as const };
    return linesOf(unit, provinces, { own, partOf });
  });
}

/** An index that was published for the 34 units themselves, in its own order. */
export function mergedLines(standings: readonly Standing[]): readonly Line[] {
  return standings.map((standing) => lineOf(standing.unit, null, standingFigure(standing)));
}

function standingFigure(standing: Standing | undefined): Figure {
  const { value = null, published = null } = standing ?? {};
  if (value === null && published === null) return nothing;
  return { ...nothing, value, rank: published === null ? null : published.rank, value_status: 'own' };
}
