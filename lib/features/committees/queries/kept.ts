import type { CommitteeKept } from '@/lib/features/committees/model/filing';
import { mayKeepCommittee } from '@/lib/features/committees/policy';
import { filingSelect, listSeats, toFiling } from '@/lib/features/committees/queries/filing';
import { listInForce } from '@/lib/features/committees/queries/in-force';
import { isId } from '@/lib/features/reporting/model/id';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db, reading } from '@/lib/platform/db';

/** Who leads the committee of a province of the viewer's, and everything the province filed; null for any other. */
export async function getCommitteeKept(viewer: Viewer, provinceId: string): Promise<CommitteeKept | null> {
  if (mayKeepCommittee(viewer, provinceId) !== 'allowed' || !isId(provinceId)) return null;
  const [seats, rows, [last]] = await Promise.all([
    listSeats(provinceId),
    reading(viewer, (client) =>
      client.committeeFiling.findMany({
        where: { provinceId },
        orderBy: [{ filedAt: 'desc' }, { id: 'desc' }],
        select: filingSelect,
      }),
    ),
    listInForce(db(), provinceId),
  ]);
  return { seats, filings: rows.map((row) => toFiling(viewer, row)), last: last ?? null };
}
