import { mayAdminister } from '@/lib/features/administration/policy';
import type { AdministeredTask } from '@/lib/features/task-sets/model/administered';
import type { TaskLine, TaskSetBrief } from '@/lib/features/task-sets/model/task-set';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/day';
import { db } from '@/lib/platform/db';

/** Every task set with its counts, newest first; null for who does not administer. */
export async function listTaskSets(viewer: Viewer): Promise<readonly TaskSetBrief[] | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const sets = await db().taskSet.findMany({
    orderBy: { year: 'desc' },
    select: {
      ...{ year: true, titleVi: true, titleEn: true, declaredCount: true, source: true },
      tasks: { select: { provenance: true } },
      _count: { select: { periods: true } },
    },
  });
  return sets.map(({ tasks, declaredCount, _count, ...set }) => {
    const verified = tasks.filter(({ provenance }) => provenance === 'verified').length;
    const candidates = tasks.length - verified;
    return { ...set, declared: declaredCount, verified, candidates, periods: _count.periods };
  });
}

const lineSelect = {
  ...{ number: true, titleVi: true, titleEn: true, provenance: true, changeThreshold: true },
  _count: { select: { corrections: true } },
} as const;

/** The tasks of a year's set; null for a year without one. */
export async function listSetTasks(viewer: Viewer, year: number): Promise<readonly TaskLine[] | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const set = await db().taskSet.findUnique({
    where: { year },
    select: { tasks: { select: lineSelect, orderBy: { number: 'asc' } } },
  });
  return set && set.tasks.map(({ _count, ...task }) => ({ ...task, corrections: _count.corrections }));
}

const historySelect = {
  ...{ titleViBefore: true, titleEnBefore: true, titleVi: true, titleEn: true, provenance: true },
  ...{
    provenanceBefore: true,
    thresholdBefore: true,
    threshold: true,
    source: true,
    documentId: true,
    at: true,
  },
  document: { select: { number: true } },
  by: { select: { name: true } },
} as const;

/** One task with its corrections, newest first; null when the set has none of that number. */
export async function getAdministeredTask(
  viewer: Viewer,
  { year, number }: Readonly<{ year: number; number: number }>,
): Promise<AdministeredTask | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const [row, documents] = await Promise.all([
    db().task.findFirst({
      where: { number, set: { year } },
      select: { ...lineSelect, corrections: { select: historySelect, orderBy: { at: 'desc' } } },
    }),
    db().document.findMany({
      where: { provinceId: null, state: 'published' },
      select: { id: true, number: true, title: true },
      orderBy: [{ issuedOn: 'desc' }, { id: 'asc' }],
    }),
  ]);
  if (row === null) return null;
  const { corrections, _count, ...task } = row;
  const history = corrections.map(({ provenance, provenanceBefore, at, by, document, ...rest }) => ({
    ...rest,
    isNowVerified: provenance !== provenanceBefore,
    documentNumber: document?.number ?? null,
    on: isoDay(at),
    by: by.name,
  }));
  return { task: { ...task, corrections: _count.corrections }, history, documents };
}
