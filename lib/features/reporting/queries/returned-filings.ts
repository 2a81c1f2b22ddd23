import type { ReturnedFiling } from '@/lib/features/reporting/model/desk';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import type { Db } from '@/lib/platform/db';

const labelSelect = { number: true, kind: true } as const;
const byWhom = { select: { name: true } } as const;

type Returning = Pick<ReturnedFiling, 'by' | 'at' | 'reason'>;

function returningOf(by: { name: string }, at: Date, reason: string | null): Returning {
  return { by: by.name, at: at.toISOString(), reason: reason ?? '' };
}

async function listDocuments(
  client: Db,
  provinceIds: readonly string[],
  now: Date,
): Promise<readonly ReturnedFiling[]> {
  const isHeld = { item: { revision: { NOT: { decision: { outcome: 'returned' } } } } } as const;
  const rows = await client.document.findMany({
    where: {
      ...{ provinceId: { in: [...provinceIds] }, state: 'filed', sentAt: null },
      ...{ decisions: { some: { outcome: 'returned' } }, revisionEvidence: { none: isHeld } },
    },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, ...labelSelect, province: { select: provinceSelect } },
      decisions: {
        ...{ orderBy: { decidedAt: 'desc' }, take: 1 },
        select: { reason: true, decidedAt: true, reviewer: byWhom },
      },
    },
  });
  return rows.flatMap(({ id, number, kind, province, decisions: [newest] }) =>
    province === null || newest === undefined
      ? []
      : [
          {
            ...{
              filed: 'document',
              id,
              document: { number, kind },
              province: toProvinceBrief(province, now),
            },
            ...returningOf(newest.reviewer, newest.decidedAt, newest.reason),
          } as const,
        ],
  );
}

/** The newest composition of each province that was not withdrawn, where it came back. */
async function listCommittees(
  client: Db,
  provinceIds: readonly string[],
  now: Date,
): Promise<readonly ReturnedFiling[]> {
  const rows = await client.committeeFiling.findMany({
    where: {
      provinceId: { in: [...provinceIds] },
      OR: [{ end: null }, { end: { outcome: { not: 'withdrawn' } } }],
    },
    distinct: ['provinceId'],
    orderBy: [{ filedAt: 'desc' }, { id: 'desc' }],
    select: {
      ...{ id: true, decision: { select: labelSelect }, province: { select: provinceSelect } },
      end: { select: { outcome: true, reason: true, at: true, by: byWhom } },
    },
  });
  return rows.flatMap(({ id, decision, province, end }) =>
    end?.outcome === 'returned'
      ? [
          {
            ...{ filed: 'committee', id, document: decision, province: toProvinceBrief(province, now) },
            ...returningOf(end.by, end.at, end.reason),
          } as const,
        ]
      : [],
  );
}

/** What provinces filed outside reports and got back: documents to be mended and sent again, committees to be filed anew. */
export async function listReturnedFilings(
  client: Db,
  provinceIds: readonly string[],
  now: Date,
): Promise<readonly ReturnedFiling[]> {
  const [committees, documents] = await Promise.all([
    listCommittees(client, provinceIds, now),
    listDocuments(client, provinceIds, now),
  ]);
  return [...committees, ...documents];
}
