import { formerHref } from '@/components/features/overview/province-href';
import type { OverviewView } from '@/components/features/overview/view';
import type { RankingPart, RankingRow } from '@/components/ui/ranking-table';
import { isUnchanged, predecessorsOf, type CurrentUnit } from '@/lib/features/provinces/model/current';
import { nameOf } from '@/lib/features/provinces/model/unit';

/** The predecessors of a merged unit with their own figures; nothing for one that goes on unchanged. */
export function formerParts(
  view: OverviewView,
  partOf: (provinceId: string) => Pick<RankingPart, 'rank' | 'value'>,
): (unit: CurrentUnit) => Pick<RankingRow, 'parts'> {
  return (unit) =>
    isUnchanged(unit)
      ? {}
      : {
          parts: predecessorsOf(unit, view.provinces).map((province) => ({
            name: nameOf(province, view.locale),
            href: formerHref(view, province),
            ...partOf(province.id),
          })),
        };
}
