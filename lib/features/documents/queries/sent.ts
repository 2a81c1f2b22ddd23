import type { SentDocument, SentDocuments } from '@/lib/features/documents/model/sent';
import { mayReadSent } from '@/lib/features/documents/policy';
import { isId } from '@/lib/features/reporting/model/id';
import { evidenceSelect, toEvidence } from '@/lib/features/reporting/queries/answer';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { daysBetween, isoDay, portalTime, realNow } from '@/lib/platform/clock';
import { db, reading } from '@/lib/platform/db';

const mostDecided = 20;

const sentSelect = {
  ...evidenceSelect,
  ...{ signatory: true, periodFrom: true, periodTo: true, version: true, sentAt: true, provinceId: true },
  province: { select: provinceSelect },
  editors: { select: { userId: true } },
  decisions: {
    select: { outcome: true, reason: true, decidedAt: true, reviewer: { select: { name: true } } },
    orderBy: { decidedAt: 'desc' },
  },
} satisfies Prisma.DocumentSelect;

type Row = Prisma.DocumentGetPayload<{ select: typeof sentSelect }>;

async function isFirstProof({ provinceId, countsAs }: Row): Promise<boolean> {
  if (countsAs === 'none' || provinceId === null) return false;
  return (await db().document.count({ where: { provinceId, countsAs, state: 'published' } })) === 0;
}

async function toSent(viewer: Viewer, row: Row): Promise<SentDocument[]> {
  if (row.province === null) return [];
  const now = portalTime(realNow());
  const sentAt = row.state === 'filed' ? row.sentAt : null;
  return [
    {
      ...toEvidence(row),
      ...{ signatory: row.signatory, periodFrom: row.periodFrom, periodTo: row.periodTo },
      ...{ version: row.version },
      province: toProvinceBrief(row.province, now),
      sentAt: sentAt?.toISOString() ?? null,
      waitingDays: sentAt === null ? 0 : Math.max(0, daysBetween(isoDay(sentAt), isoDay(now))),
      isOwn: row.editors.some(({ userId }) => userId === viewer.userId),
      decisions: row.decisions.map(({ reviewer, decidedAt, ...decision }) => ({
        ...decision,
        reviewer: reviewer.name,
        decidedAt: decidedAt.toISOString(),
      })),
      raises: await isFirstProof(row),
    },
  ];
}

/** Documents that provinces sent by themselves: what waits, longest first, and what was decided; null for who reads none. */
export async function listSentDocuments(viewer: Viewer): Promise<SentDocuments | null> {
  if (mayReadSent(viewer) !== 'allowed') return null;
  const [waiting, decided] = await Promise.all([
    reading(viewer, (client) =>
      client.document.findMany({
        where: { state: 'filed', sentAt: { not: null } },
        orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
        select: sentSelect,
      }),
    ),
    reading(viewer, (client) =>
      client.document.findMany({
        where: { decisions: { some: {} }, NOT: { state: 'filed', sentAt: { not: null } } },
        orderBy: [{ recordedAt: 'desc' }, { id: 'asc' }],
        take: mostDecided,
        select: sentSelect,
      }),
    ),
  ]);
  const shown = async (rows: readonly Row[]) =>
    (await Promise.all(rows.map((row) => toSent(viewer, row)))).flat();
  return { waiting: await shown(waiting), decided: await shown(decided) };
}

/** One document that waits, or was decided, outside a report; null for one never sent and for who reads none. */
export async function getSentDocument(viewer: Viewer, id: string): Promise<SentDocument | null> {
  if (mayReadSent(viewer) !== 'allowed' || !isId(id)) return null;
  const row = await reading(viewer, (client) =>
    client.document.findFirst({
      where: { id, OR: [{ sentAt: { not: null } }, { decisions: { some: {} } }] },
      select: sentSelect,
    }),
  );
  return row === null ? null : ((await toSent(viewer, row))[0] ?? null);
}
