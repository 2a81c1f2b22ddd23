import { listCountingDocuments } from '@/lib/features/documents/queries/public';
import { fullestYearBy, isMerged } from '@/lib/features/indicators/model/coverage';
import { byUnit } from '@/lib/features/indicators/model/observation';
import { standingsOf } from '@/lib/features/indicators/model/standing';
import type { TaskProgress } from '@/lib/features/programme/model/task';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { additiveOf } from '@/lib/features/provinces/model/additive';
import type { Atlas } from '@/lib/features/provinces/model/atlas';
import { countedLines, indexLines, mergedLines } from '@/lib/features/provinces/model/border-rows';
import { sortedLines } from '@/lib/features/provinces/model/sorted-lines';
import { findMeasure, indexMeasures, type IndexMeasure } from '@/lib/features/provinces/model/measure';
import type { AskedBorders, OpenBorder } from '@/lib/features/provinces/model/open-borders';
import { factsByProvince, type PublicDocument } from '@/lib/features/provinces/model/record';
import { getAtlas } from '@/lib/features/reporting/queries/atlas';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';

/** What counts every province; the measures of a question that names none. One atlas serves them all. */
const counted = ['tasks', 'committees', 'resolutions', 'plans'];

type Asked = Readonly<{ word: string; day: IsoDay; year: number | null }>;

type Loaded = Readonly<{
  atlases: ReadonlyMap<string, Atlas>;
  tasks: readonly TaskProgress[];
  documents: readonly PublicDocument[];
}>;

/** Measures as the overview shows them in today's borders, line by line; none of a word that names no measure. */
export async function listOpenBorders(
  viewer: Viewer,
  { measure = counted, date, year, sort }: AskedBorders,
  { limit, offset }: Part,
): Promise<Listed<OpenBorder>> {
  const day = date ?? today();
  const loaded = await load(viewer, measure, day);
  const rows = measure.flatMap((word) =>
    sortedLines(tableOf({ word, day, year: year ?? null }, loaded), sort),
  );
  return { rows: rows.slice(offset, offset + limit), total: rows.length };
}

/** The word an atlas is read by: what is counted needs no rows of its own. */
function atlasWord(word: string): string {
  return counted.includes(word) ? '' : word;
}

/** What the tables of all measures are made of, each thing asked for once. */
async function load(viewer: Viewer, measures: readonly string[], day: IsoDay): Promise<Loaded> {
  const words = [...new Set(measures.map(atlasWord))];
  const [atlases, tasks, documents] = await Promise.all([
    Promise.all(words.map(async (word) => [word, await getAtlas(viewer, day, word)] as const)),
    listTaskProgress(viewer, day),
    listCountingDocuments(viewer),
  ]);
  return { atlases: new Map(atlases), tasks, documents };
}

function tableOf({ word, day, year }: Asked, loaded: Loaded): readonly OpenBorder[] {
  const { tasks, documents } = loaded;
  const atlas = loaded.atlases.get(atlasWord(word));
  if (atlas === undefined) return [];
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
