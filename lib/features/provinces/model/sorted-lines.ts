import type { OpenBorder } from '@/lib/features/provinces/model/open-borders';
import { compareNames } from '@/lib/platform/text';

type Block = readonly [OpenBorder, ...OpenBorder[]];

/** A unit with the provinces it was formed from, which stand right beneath it. */
function blocksOf(lines: readonly OpenBorder[]): readonly Block[] {
  return lines.flatMap((line, place) => {
    if (line.part_of !== null) return [];
    const after = lines.slice(place + 1);
    const end = after.findIndex((each) => each.part_of === null);
    return [[line, ...after.slice(0, end === -1 ? after.length : end)] as const];
  });
}

const orders: Readonly<Record<string, (left: OpenBorder, right: OpenBorder) => number>> = {
  name: (left, right) => compareNames(left.name, right.name),
  rank: (left, right) => Number(left.rank) - Number(right.rank),
};

/**
 * Units by `name` or `rank`, downwards after a minus, parts beneath their unit; in the order of the page when none is
 * asked. Units without a rank stand last both ways.
 */
export function sortedLines(lines: readonly OpenBorder[], sort = ''): readonly OpenBorder[] {
  const order = orders[sort.replace('-', '')];
  if (order === undefined) return lines;
  const blocks = blocksOf(lines);
  const isLast = ([unit]: Block) => sort.endsWith('rank') && unit.rank === null;
  const known = blocks.filter((block) => !isLast(block)).toSorted(([left], [right]) => order(left, right));
  return [...(sort.startsWith('-') ? known.toReversed() : known), ...blocks.filter(isLast)].flat();
}
