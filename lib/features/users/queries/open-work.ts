import type { OpenWork, WorkKind } from '@/lib/features/users/model/open-work';
import { provinceSelect, toProvinceBrief, type ProvinceRow } from '@/lib/features/reporting/queries/province';
import { realNow } from '@/lib/platform/clock';
import { portalNow, type Db } from '@/lib/platform/db';

type Place = Readonly<{ provinceId: string; province: ProvinceRow }>;
type ReportRow = Place & Readonly<{ id: string; period: Readonly<{ code: string }> }>;

const place = { provinceId: true, province: { select: provinceSelect } } as const;
const reportSelect = { id: true, ...place, period: { select: { code: true } } } as const;

function provinceOf({ provinceId, province }: Place, now: Date) {
  const { name, nameEn } = toProvinceBrief(province, now);
  return { id: provinceId, names: { vi: name, en: nameEn } };
}

/** What passed from hand to hand: true where the last act gave it to them, false where it took it from them. */
type Passed = ReadonlyMap<string, boolean>;

async function readPassed(client: Db, userId: string): Promise<Passed> {
  const rows = await client.handover.findMany({
    where: { OR: [{ fromId: userId }, { toId: userId }] },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return new Map(
    rows.flatMap(({ toId, reportIds, documentIds, talkedIds }) =>
      [
        ...reportIds.map((id) => `report ${id}`),
        ...documentIds.map((id) => `document ${id}`),
        ...talkedIds.map((id) => `talk ${id}`),
      ].map((key) => [key, toId === userId] as const),
    ),
  );
}

function givenIn(passed: Passed, kind: 'report' | 'document' | 'talk'): string[] {
  return [...passed].flatMap(([key, isTheirs]) =>
    isTheirs && key.startsWith(`${kind} `) ? [key.slice(kind.length + 1)] : [],
  );
}

/** Begun by them, or given to them by whoever began it. */
function startedBy(userId: string, kind: 'report' | 'document', passed: Passed) {
  return { OR: [{ editors: { some: { userId } } }, { id: { in: givenIn(passed, kind) } }] };
}

type Whose = Readonly<{ userId: string; passed: Passed; now: Date }>;

const workOf =
  (now: Date) =>
  (kind: WorkKind, side: OpenWork['side']) =>
  (row: ReportRow): OpenWork => ({
    ...{ kind, side, id: row.id, name: null },
    ...{ province: provinceOf(row, now), period: row.period.code },
  });

async function readReports(client: Db, { userId, passed, now }: Whose) {
  const open = {
    exemptionReason: null,
    OR: [{ period: { locksAt: { gt: now } } }, { extendedTo: { gt: now } }],
  };
  const [written, reserved] = await Promise.all([
    client.report.findMany({
      where: {
        ...{ ...open, AND: startedBy(userId, 'report', passed) },
        state: { in: ['drafting', 'awaiting_signature', 'returned'] },
      },
      select: reportSelect,
    }),
    client.report.findMany({
      where: { reservation: { reviewerId: userId, until: { gt: realNow() } } },
      select: reportSelect,
    }),
  ]);
  const of = workOf(now);
  return [...written.map(of('report', 'province')), ...reserved.map(of('reserved', 'ministry'))];
}

/** Where they spoke themselves, or somebody whose conversation was given to them: from the province's side or the ministry's. */
async function readTalks(client: Db, { userId, passed, now }: Whose): Promise<OpenWork[]> {
  const spoken = { revisions: { some: { messages: { some: { byId: userId } } } } };
  const [talks, places] = await Promise.all([
    client.report.findMany({
      where: {
        OR: [spoken, { id: { in: givenIn(passed, 'talk') } }],
        state: { in: ['submitted', 'awaiting_signature', 'returned'] },
      },
      select: {
        ...reportSelect,
        revisions: { select: { messages: { where: { byId: userId }, select: { isMinistry: true } } } },
      },
    }),
    client.roleGrant.findMany({
      where: { userId, role: { in: ['officer', 'leader'] } },
      select: { provinceId: true },
    }),
  ]);
  const isMinistry = ({ provinceId, revisions }: (typeof talks)[number]) => {
    const [said] = revisions.flatMap(({ messages }) => messages);
    return said?.isMinistry ?? places.every((place) => place.provinceId !== provinceId);
  };
  return talks.map((row) => workOf(now)('talk', isMinistry(row) ? 'ministry' : 'province')(row));
}

async function readDocuments(client: Db, { userId, passed, now }: Whose): Promise<OpenWork[]> {
  const rows = await client.document.findMany({
    where: {
      state: 'filed',
      sentAt: null,
      revisionEvidence: { none: {} },
      ...startedBy(userId, 'document', passed),
    },
    select: { ...{ id: true, number: true, title: true }, ...place },
  });
  return rows.map(({ id, number, title, provinceId, province }) => ({
    ...({ kind: 'document', side: 'province', id, name: number ?? title, period: null } as const),
    province: provinceId === null || province === null ? null : provinceOf({ provinceId, province }, now),
  }));
}

/**
 * What somebody has begun and not finished: reports that can still be written, documents not sent, reports they keep for
 * review, and reports not yet published on which they spoke. With what was handed over to them, without what was handed
 * on.
 */
export async function readOpenWork(client: Db, userId: string): Promise<readonly OpenWork[]> {
  const now = await portalNow(client);
  const passed = await readPassed(client, userId);
  const whose = { userId, passed, now };
  const [reports, talks] = [await readReports(client, whose), await readTalks(client, whose)];
  const work = [...reports, ...talks, ...(await readDocuments(client, whose))];
  return work.filter(({ kind, id }) => passed.get(`${kind} ${id}`) !== false);
}
