import type { OverviewView, PageView } from '@/components/features/overview/view';
import { listInstitutionClaims } from '@/lib/features/claims/queries/claims';
import { listCountingDocuments } from '@/lib/features/documents/queries/public';
import { getChronicle } from '@/lib/features/programme/queries/chronicle';
import { findMeasure, indexMeasures } from '@/lib/features/provinces/model/measure';
import { factsByProvince } from '@/lib/features/provinces/model/record';
import { getAtlas } from '@/lib/features/reporting/queries/atlas';
import { listPeriodProgress } from '@/lib/features/reporting/queries/periods';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { visitor } from '@/lib/platform/auth/viewer';
import { env } from '@/lib/platform/env';
import type { State } from '@/lib/platform/query';

/** Everything the overview shows, in six questions; null for a measure that nothing is known of. */
export async function loadOverview(view: PageView, state: State): Promise<OverviewView | null> {
  const [atlas, tasks, periods, documents, claims, chronicle] = await Promise.all([
    getAtlas(visitor, view.day, state.measure ?? ''),
    listTaskProgress(visitor, view.day),
    listPeriodProgress(visitor, view.day),
    listCountingDocuments(visitor),
    listInstitutionClaims(visitor),
    getChronicle(visitor, Number(view.day.slice(0, 4))),
  ]);
  const measure = findMeasure(state.measure, {
    tasks,
    indices: indexMeasures(atlas.indicators, atlas.coverage),
  });
  if (measure === null) return null;
  const { provinces } = atlas;
  const ids = provinces.map((province) => province.id);
  const facts = factsByProvince(documents, ids, view.day);
  const year = state.year === undefined ? null : Number(state.year);
  const asked = { year, isCurrent: state.borders === 'current' };
  const loaded = { atlas, provinces, tasks, periods, documents, claims, chronicle, origin: env().PUBLIC_URL };
  return { ...view, ...loaded, facts, measure, asked };
}
