import type { ReportState } from '@/lib/generated/prisma/enums';
import { fileDocument } from '@/lib/features/documents/commands/file';
import type { RegisterDocumentInput } from '@/lib/features/documents/schema/register';
import { holdReport } from '@/lib/features/reporting/commands/load';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { draftDigest } from '@/lib/features/reporting/model/seen';
import { draftAnswerSelect, toAnswer } from '@/lib/features/reporting/queries/answer';
import type { SubmitInput } from '@/lib/features/reporting/schema/submit';
import { datesSeen, endOfDay } from '@/lib/features/periods/model/dates';
import { planYear } from '@/lib/features/periods/model/plan';
import { handUpReport } from '@/lib/features/signature/commands/hand-up';
import { turnSignature } from '@/lib/features/signature/commands/turn';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, portalTime, realNow, today } from '@/lib/platform/clock';
import { db, inTransaction, ownerDb } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/digest';
import type { Outcome, Success } from '@/lib/platform/outcome';
import { signedIn } from '@/tests/support/accounts';

/** A success, or a test that fails with the reason. */
export function success<T>(outcome: Outcome<T>): Success<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason} ${JSON.stringify(outcome.issues ?? [])}`);
  return outcome;
}

let used = 0;

/** The next of the 63 provinces that no test of this file has had. */
export async function aProvince() {
  const [province] = await db().province.findMany({
    where: { versions: { some: { validFrom: { lte: dateColumn('2022-12-31') } } } },
    orderBy: { id: 'asc' },
    skip: used,
    take: 1,
    select: { id: true, slug: true },
  });
  used += 1;
  if (province === undefined) throw new Error('There are only 63 provinces.');
  return province;
}

const months = {
  '2022-11': { startsOn: '2022-11-01', endsOn: '2022-11-30', cutOffOn: '2022-11-14', due: '2022-12-16' },
  '2022-12': { startsOn: '2022-12-01', endsOn: '2022-12-31', cutOffOn: '2022-12-14', due: '2022-12-21' },
} as const;

export type Month = keyof typeof months;

/** A period of 2022 that has not locked on the portal's date, so that it can still be written. */
export async function aPeriod(code: Month) {
  const { startsOn, endsOn, cutOffOn, due } = months[code];
  const set = await db().taskSet.findUniqueOrThrow({ where: { year: 2022 }, select: { id: true } });
  return ownerDb().reportingPeriod.upsert({
    where: { code },
    update: {},
    create: {
      ...{ code, setId: set.id, kind: 'month', expectedCount: 63 },
      ...{ startsOn: dateColumn(startsOn), endsOn: dateColumn(endsOn), cutOffOn: dateColumn(cutOffOn) },
      dueAt: new Date(`${due}T00:00:00+07:00`),
      locksAt: new Date('2023-01-01T00:00:00+07:00'),
      opensOn: dateColumn(startsOn),
      openedAt: new Date(`${startsOn}T00:00:00+07:00`),
    },
    select: { id: true, setId: true },
  });
}

/** The draft as its check page would show it now, ready to be sent; of a report that is none, nothing. */
export async function aSending(
  reportId: string,
  idempotencyKey: string = crypto.randomUUID(),
): Promise<SubmitInput> {
  const rows = await db().reportItem.findMany({
    where: { reportId },
    select: { ...draftAnswerSelect, version: true, task: { select: { number: true } } },
  });
  const lines = rows.map((row) => {
    const { taskId, answer, version } = row;
    return { ...toAnswer(row), taskId, answer, version };
  });
  const digest = draftDigest(sha256, reportId, lines);
  const items = rows.map(({ version, task }) => ({ task: task.number, version }));
  return { reportId, idempotencyKey, digest, items };
}

/** Files a document for a report, as saving an item with one beside it does; returns its id. */
export function aFiling(officer: Viewer, reportId: string, input: RegisterDocumentInput): Promise<string> {
  return inTransaction('system', async (tx) => {
    const report = await holdReport(tx, reportId);
    if (report === null || officer.userId === null) throw new Error('Nobody files this document.');
    return (await fileDocument(tx, report, { input, editorId: officer.userId })).documentId;
  });
}

export type Wanted = Readonly<{
  state: Exclude<ReportState, 'awaiting_signature'>;
  month: Month;
  province: Readonly<{ id: string; slug: string }>;
  officer: Viewer;
  reviewer: Viewer;
  /** Percent of every answer. */
  percent: number;
  /** False leaves the report unopened, as its period made it. */
  isAnswered: boolean;
}>;

async function answerAll(
  reportId: string,
  setId: string,
  { officer, percent }: Pick<Wanted, 'officer' | 'percent'>,
) {
  const tasks = await db().task.findMany({ where: { setId }, select: { id: true } });
  await db().reportItem.createMany({
    data: tasks.map(({ id: taskId }) => ({
      ...{ reportId, taskId, percent, answer: 'changed', valueStatus: 'reported' },
      ...{ editedById: officer.userId, editedAt: portalTime(realNow()) },
    })),
  });
}

/** The id of the newest revision. */
export async function newestRevision(reportId: string): Promise<string> {
  const { id } = await db().revision.findFirstOrThrow({
    where: { reportId },
    orderBy: { n: 'desc' },
    select: { id: true },
  });
  return id;
}

/** Turns the leader's signature on for a report's province and hands it up; returns the hand-up's id. */
export async function aHandUp({ id, officer }: Readonly<{ id: string; officer: Viewer }>): Promise<string> {
  const where = { id };
  const { provinceId } = await db().report.findUniqueOrThrow({ where, select: { provinceId: true } });
  const leader = await signedIn({ role: 'leader', provinceId });
  success(await turnSignature(leader, { provinceId, isOn: 'on', validFrom: today() }));
  success(await handUpReport(officer, await aSending(id)));
  const newest = { where: { reportId: id }, orderBy: { id: 'desc' }, select: { id: true } } as const;
  return (await db().handUp.findFirstOrThrow(newest)).id;
}

/** A report in a state, reached by the acts that lead there; every part can be said otherwise. */
export async function aReport(wanted: Partial<Wanted> = {}) {
  const province = wanted.province ?? (await aProvince());
  const officer = wanted.officer ?? (await signedIn({ role: 'officer', provinceId: province.id }));
  const reviewer = wanted.reviewer ?? (await signedIn({ role: 'reviewer' }));
  const { state = 'drafting', month = '2022-12', percent = 50, isAnswered = true } = wanted;
  const period = await aPeriod(month);
  const { id } = await db().report.create({
    data: { periodId: period.id, provinceId: province.id },
    select: { id: true },
  });
  if (isAnswered) await answerAll(id, period.setId, { officer, percent });
  const made = { id, month, setId: period.setId, province, officer, reviewer };
  if (state === 'drafting') return { ...made, revisionId: '' };
  success(await submitReport(officer, await aSending(id)));
  const revisionId = await newestRevision(id);
  const seen = { reportId: id, revisionId };
  if (state === 'published') success(await publishReport(reviewer, seen));
  if (state === 'returned')
    success(await returnReport(reviewer, { ...seen, remarks: [{ task: 3, reason: 'Số chưa khớp.' }] }));
  return { ...made, revisionId };
}

export type MadeReport = Awaited<ReturnType<typeof aReport>>;

/** A task set of another year with one task, as the owner of the database would enter it. */
export async function aTaskSet(year: number) {
  return ownerDb().taskSet.upsert({
    where: { year },
    update: {},
    create: {
      ...{ year, titleVi: `Nhiệm vụ năm ${String(year)}`, titleEn: `Tasks of ${String(year)}` },
      ...{ declaredCount: 1, source: 'test' },
    },
    select: { id: true, year: true },
  });
}

/** A month that is planned with the dates the rules propose, and what an administrator sees of it. */
export async function aPlannedPeriod(code: string) {
  const plan = planYear('month', Number(code.slice(0, 4))).find((each) => each.code === code);
  if (plan === undefined) throw new Error(`${code} is no month.`);
  const { id: setId } = await aTaskSet(Number(code.slice(0, 4)));
  await ownerDb().reportingPeriod.create({
    data: {
      ...{ code, setId, kind: 'month', startsOn: dateColumn(plan.startsOn), endsOn: dateColumn(plan.endsOn) },
      ...{ opensOn: dateColumn(plan.opensOn), cutOffOn: dateColumn(plan.cutOffOn) },
      ...{ dueAt: endOfDay(plan.dueOn), locksAt: endOfDay(plan.locksOn) },
    },
  });
  return { code, seen: datesSeen(plan) };
}
