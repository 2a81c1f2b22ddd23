import { cache } from 'react';
import type { Asked, OverviewView, PageView } from '@/components/features/overview/view';
import { listInstitutionClaims } from '@/lib/features/claims/queries/claims';
import { listCountingDocuments } from '@/lib/features/documents/queries/public';
import { getChronicle } from '@/lib/features/programme/queries/chronicle';
import { findMeasure, indexMeasures } from '@/lib/features/provinces/model/measure';
import { factsByProvince } from '@/lib/features/provinces/model/record';
import { getAtlas } from '@/lib/features/reporting/queries/atlas';
import { getCourse } from '@/lib/features/reporting/queries/periods';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { visitor } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import type { State } from '@/lib/platform/query';

/** The measure an address asks for; the head and the body of a page ask the same, and one reading answers both. */
export const loadMeasure = cache(async (day: IsoDay, word: string | undefined) => {
  const [atlas, tasks] = await Promise.all([
    getAtlas(visitor, day, word ?? ''),
    listTaskProgress(visitor, day),
  ]);
  const indices = indexMeasures(atlas.indicators, atlas.coverage);
  return { atlas, tasks, measure: findMeasure(word, { tasks, indices }) };
});

/** What an address asks of map and table beside the measure. */
export function readAsked({ year, borders }: State): Asked {
  return {
    year: year === undefined ? null : Number(year),
    borders: borders === 'current' || borders === 'former' ? borders : null,
  };
}

/** Everything the overview shows, in six questions; null for a measure that nothing is known of. */
export async function loadOverview(view: PageView, state: State): Promise<OverviewView | null> {
  const [{ atlas, tasks, measure }, course, documents, claims, chronicle] = await Promise.all([
    loadMeasure(view.day, state.measure),
    getCourse(visitor, view.day),
    listCountingDocuments(visitor),
    listInstitutionClaims(visitor),
    getChronicle(visitor, Number(view.day.slice(0, 4))),
  ]);
  if (measure === null) return null;
  const { provinces } = atlas;
  const ids = provinces.map((province) => province.id);
  const facts = factsByProvince(documents, ids, view.day);
  const loaded = {
    atlas,
    provinces,
    tasks,
    ...course,
    documents,
    claims,
    chronicle,
  };
  return { ...view, ...loaded, facts, measure, asked: readAsked(state) };
}
