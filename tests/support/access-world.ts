import type { RegisterDocumentInput } from '@/lib/features/documents/schema/register';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import type { SaveItemInput } from '@/lib/features/reporting/schema/item';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { db, ownerDb } from '@/lib/platform/db';
import { giveFactor, signedIn } from '@/tests/support/accounts';
import type { states } from '@/tests/support/access-matrix';
import { openSubjects, type Places, type Sids } from '@/tests/support/access-subjects';
import {
  aFiling,
  aHandUp,
  aProvince,
  aReport,
  aSending,
  newestRevision,
  success,
  type Month,
} from '@/tests/support/factories';

export type State = (typeof states)[number];

/** A report in a state and everyone the matrix names, each with a session of their own. */
export type World = Places &
  Readonly<{
    state: State;
    reportId: string;
    revisionId: string;
    receipt: string;
    /** What waits for the leader; of nothing handed up, an id that is none. */
    handUpId: string;
    periodCode: string;
    /** Stands in what only the province may read before it sends, and the ministry afterwards. */
    canary: string;
    /** Stands in what a reviewer asks of the province. */
    reason: string;
    sids: Sids;
  }>;

/** An answer to one task as the province types it. */
export const anAnswer: Omit<SaveItemInput, 'reportId' | 'task' | 'version'> = {
  ...{ valueStatus: 'reported', percent: 60, value: null, completedOn: null },
  ...{ note: null, obstacle: null, proposal: null, reply: null, documentIds: [] },
};

/** The version a person would have seen of an item; of no item, the first. */
export async function versionOf(reportId: string, number: number): Promise<number> {
  const item = await db().reportItem.findFirst({
    where: { reportId, task: { number } },
    select: { version: true },
  });
  return item?.version ?? 1;
}

const elsewhere = new Map<string, Awaited<ReturnType<typeof aProvince>>>();

async function theOtherProvince() {
  const known = elsewhere.get('other') ?? (await aProvince());
  elsewhere.set('other', known);
  return known;
}

/** Before it locks, November can be written like any period; the two locked worlds lie in it. */
export async function lockNovember(isLocked: boolean): Promise<void> {
  const [dueAt, locksAt] = isLocked ? ['2022-12-05', '2022-12-12'] : ['2022-12-16', '2023-01-01'];
  const at = (day: string) => new Date(`${day}T00:00:00+07:00`);
  await ownerDb().reportingPeriod.updateMany({
    where: { code: '2022-11' },
    data: { dueAt: at(dueAt), locksAt: at(locksAt) },
  });
}

type Hands = Readonly<{ submitter: Viewer; editor: Viewer; decider: Viewer }>;

async function fillIn(reportId: string, canary: string, { submitter, editor }: Hands): Promise<void> {
  const words = { note: canary, obstacle: canary, proposal: canary, reply: canary };
  await db().reportItem.updateMany({
    where: { reportId },
    data: { ...words, editedById: editor.userId, editedAt: portalTime(realNow()) },
  });
  const document: RegisterDocumentInput = {
    ...{ kind: 'plan', number: '1/KH-UBND', issuedOn: '2022-03-01' },
    ...{ issuer: 'UBND tỉnh', signatory: null, title: canary, url: null, periodFrom: null, periodTo: null },
  };
  await aFiling(submitter, reportId, document);
}

type End = Pick<World, 'state' | 'reason'>;

async function lead(
  reportId: string,
  { state, reason }: End,
  { submitter, decider }: Hands,
): Promise<string> {
  if (state === 'awaiting') await aHandUp({ id: reportId, officer: submitter });
  if (state === 'awaiting' || state === 'drafting' || state === 'locked') return crypto.randomUUID();
  success(await submitReport(submitter, await aSending(reportId)));
  const seen = { reportId, revisionId: await newestRevision(reportId) };
  if (state === 'published') success(await publishReport(decider, seen));
  if (state !== 'returned') return seen.revisionId;
  success(await returnReport(decider, { ...seen, remarks: [{ task: 3, reason }] }));
  const version = await versionOf(reportId, 3);
  success(await saveItem(submitter, { ...anAnswer, reportId, task: 3, version }));
  return seen.revisionId;
}

/** Who wrote the report for the province has since become a reviewer at the ministry. */
async function promote({ submitter, editor }: Hands): Promise<void> {
  const ids = [submitter, editor].flatMap((each) => each.userId ?? []);
  for (const id of ids) await giveFactor(id);
  const userId = { in: ids };
  await ownerDb().roleGrant.updateMany({ where: { userId }, data: { role: 'reviewer', provinceId: null } });
}

const isLockedState = (state: State) => state === 'locked' || state === 'waiting';

async function handUpOf(reportId: string): Promise<string> {
  const row = await db().handUp.findFirst({ where: { reportId }, select: { id: true } });
  return row?.id ?? crypto.randomUUID();
}

async function receiptOf(revisionId: string): Promise<string> {
  const row = await db().revision.findUnique({ where: { id: revisionId }, select: { receipt: true } });
  return row?.receipt ?? 'ZZ99-2022-12-01';
}

/** Makes a province with a report in the state; what was published in November can be confirmed in December. */
export async function aWorld(state: State): Promise<World> {
  await lockNovember(false);
  const [province, other] = [await aProvince(), await theOtherProvince()];
  const places: Places = { province, other };
  const officer = () => signedIn({ role: 'officer', provinceId: province.id });
  const hands: Hands = {
    ...{ submitter: await officer(), editor: await officer() },
    decider: await signedIn({ role: 'reviewer' }),
  };
  const month: Month = isLockedState(state) ? '2022-11' : '2022-12';
  const by = { province, officer: hands.submitter, reviewer: hands.decider };
  if (month === '2022-12') await aReport({ ...by, month: '2022-11', state: 'published' });
  const { id } = await aReport({ ...by, month });
  const canary = `CHIM-HOÀNG-YẾN-${crypto.randomUUID()}`;
  const reason = `CHIM-SÁO-${crypto.randomUUID()}`;
  await fillIn(id, canary, hands);
  const revisionId = await lead(id, { state, reason }, hands);
  await promote(hands);
  await lockNovember(true);
  const sids = await openSubjects(places, { submitter: hands.submitter, editor: hands.editor });
  const made = { ...places, state, canary, reason, sids, periodCode: month };
  const found = {
    reportId: id,
    revisionId,
    receipt: await receiptOf(revisionId),
    handUpId: await handUpOf(id),
  };
  return state === 'missing' ? { ...made, ...nowhere } : { ...made, ...found };
}

/** Names of the right form that lead to nothing. */
const nowhere = {
  reportId: '00000000-0000-7000-8000-00000000dead',
  revisionId: '00000000-0000-7000-8000-00000000beef',
  receipt: 'ZZ99-2022-12-01',
  handUpId: '00000000-0000-7000-8000-00000000cafe',
  periodCode: '2022-10',
} as const;
