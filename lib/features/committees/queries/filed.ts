import type { Filing, FilingForReview } from '@/lib/features/committees/model/filing';
import { mayReadFilings } from '@/lib/features/committees/policy';
import { filingSelect, listSeats, toFiling } from '@/lib/features/committees/queries/filing';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { reading } from '@/lib/platform/db';

const mostDecided = 20;

/** What waits, longest first, and what was decided lately. */
export type FiledCommittees = Readonly<{ waiting: readonly Filing[]; decided: readonly Filing[] }>;

/** Compositions that provinces filed; null for who reads none. What was withdrawn before a decision is not among them. */
export async function listFiledCommittees(viewer: Viewer): Promise<FiledCommittees | null> {
  if (mayReadFilings(viewer) !== 'allowed') return null;
  const [waiting, decided] = await Promise.all([
    reading(viewer, (client) =>
      client.committeeFiling.findMany({
        where: { end: null },
        orderBy: [{ filedAt: 'asc' }, { id: 'asc' }],
        select: filingSelect,
      }),
    ),
    reading(viewer, (client) =>
      client.committeeFiling.findMany({
        where: { end: { outcome: { not: 'withdrawn' } } },
        orderBy: [{ end: { at: 'desc' } }, { id: 'asc' }],
        take: mostDecided,
        select: filingSelect,
      }),
    ),
  ]);
  const shown = (rows: typeof waiting) => rows.map((row) => toFiling(viewer, row));
  return { waiting: shown(waiting), decided: shown(decided) };
}

/** One composition that waits or was decided, beside who leads now; null for any other and for who reads none. */
export async function getFiledCommittee(viewer: Viewer, id: string): Promise<FilingForReview | null> {
  if (mayReadFilings(viewer) !== 'allowed' || !isId(id)) return null;
  const row = await reading(viewer, (client) =>
    client.committeeFiling.findUnique({ where: { id }, select: filingSelect }),
  );
  if (row === null || row.end?.outcome === 'withdrawn') return null;
  return { filing: toFiling(viewer, row), before: await listSeats(row.provinceId) };
}
