import { listCountingDocuments } from '@/lib/features/documents/queries/public';
import { fullestYearBy, isMerged } from '@/lib/features/indicators/model/coverage';
import { byUnit } from '@/lib/features/indicators/model/observation';
import { standingsOf } from '@/lib/features/indicators/model/standing';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { additiveOf } from '@/lib/features/provinces/model/additive';
import type { Atlas } from '@/lib/features/provinces/model/atlas';
import { countedLines, indexLines, mergedLines } from '@/lib/features/provinces/model/border-rows';
import { sortedLines } from '@/lib/features/provinces/model/sorted-lines';
import { findMeasure, indexMeasures, type IndexMeasure } from '@/lib/features/provinces/model/measure';
import type { AskedBorders, OpenBorder } from '@/lib/features/provinces/model/open-borders';
import { factsByProvince } from '@/lib/features/provinces/model/record';
import { getAtlas } from '@/lib/features/reporting/queries/atlas';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';

/** What counts every province; the measures of a question that names none. */
const counted = ['tasks', 'committees', 'resolutions', 'plans'];

type Asked = Readonly<{ word: string; day: IsoDay; year: number | null }>;

/** Measures as the overview shows them in today's borders, line by line; none of a word that names no measure. */
export async function listOpenBorders(
  viewer: Viewer,
  { measure = counted, date, year, sort }: AskedBorders,
  { limit, offset }: Part,
): Promise<Listed<OpenBorder>> {
  const day = date ?? today();
  const tables = await Promise.all(measure.map((word) => tableOf(viewer, { word, day, year: year ?? null })));
  const rows = tables.flatMap((lines) => sortedLines(lines, sort));
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
}

async function tableOf(viewer: Viewer, { word, day, year }: Asked): Promise<readonly OpenBorder[]> {
  const [atlas, tasks, documents] = await Promise.all([
    getAtlas(viewer, day, word),
    listTaskProgress(viewer, day),
    listCountingDocuments(viewer),
  ]);
  const measure = findMeasure(word, { tasks, indices: indexMeasures(atlas.indicators, atlas.coverage) });
  if (measure === null) return [];
  if (measure.kind === 'index') return indexTable(measure, { atlas, asked: { word, day, year } });
  if (year !== null) return [];
  const ids = atlas.provinces.map(({ id }) => id);
  const facts = factsByProvince(documents, ids, day);
  const additive = additiveOf(measure, { ...atlas, tasks, facts });
  return countedLines(atlas, additive).map((line) => ({ measure: word, year: null, ...line }));
}

type OfIndex = Readonly<{ atlas: Atlas; asked: Asked }>;

function indexTable(
  { indicator, component, years }: IndexMeasure,
  { atlas, asked: { word, day, year } }: OfIndex,
): readonly OpenBorder[] {
  const held = year === null ? fullestYearBy(years, day) : years.find((each) => each.year === year);
  if (held === undefined) return [];
  const figures = byUnit(
    atlas.observations.filter((each) => each.year === held.year),
    component,
  );
  const units = isMerged(held) ? atlas.current : atlas.provinces;
  const standings = standingsOf(units, figures, indicator.direction);
  const lines = isMerged(held) ? mergedLines(standings) : indexLines(atlas, standings);
  return lines.map((line) => ({ measure: word, year: held.year, ...line }));
}
