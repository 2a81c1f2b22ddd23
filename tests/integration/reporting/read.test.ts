import { beforeAll, describe, expect, test } from 'vitest';
import { timelinessValues } from '@/lib/features/reporting/model/timeliness';
import { getBoard } from '@/lib/features/reporting/queries/board';
import { getDesk } from '@/lib/features/reporting/queries/desk';
import { getReviewQueue } from '@/lib/features/reporting/queries/queue';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import { visitor } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/day';
import { db } from '@/lib/platform/db';
import { giveFactor, signedIn } from '@/tests/support/accounts';
import { aReport, type MadeReport } from '@/tests/support/factories';

let drafting: MadeReport;
let submitted: MadeReport;
let returned: MadeReport;
let published: MadeReport;

beforeAll(async () => {
  drafting = await aReport({ percent: 11 });
  submitted = await aReport({ state: 'submitted', percent: 22 });
  returned = await aReport({ state: 'returned', percent: 33 });
  published = await aReport({ state: 'published', percent: 44 });
});

describe('the desk', () => {
  test('shows what is owed with its deadline, and what came back with the reasons', async () => {
    const desk = await getDesk(returned.officer);
    expect(desk?.provinces.map(({ slug }) => slug)).toEqual([returned.province.slug]);
    expect(desk?.past).toEqual([]);
    expect(desk?.owed).toMatchObject([
      {
        ...{ reportId: returned.id, state: 'returned', timeliness: 'on_time', readOnly: null },
        period: { code: '2022-12', dueOn: '2022-12-20', locksOn: '2022-12-31' },
        progress: { total: 22, returned: 1 },
        returned: { remarks: [{ taskNumber: 3, reason: 'Số chưa khớp.' }] },
        submissions: [{ n: 1, outcome: 'returned' }],
      },
    ]);
  });

  test('asks for a second factor whoever is protected by none', async () => {
    const { officer } = drafting;
    const id = officer.userId ?? '';
    const isAsked = async () => (await getDesk(officer))?.factorDueOn !== null;
    const { factorDueAt } = await db().user.findUniqueOrThrow({ where: { id } });
    expect((await getDesk(officer))?.factorDueOn).toBe(isoDay(factorDueAt ?? new Date(0)));
    const answers = [await isAsked()];
    for (const providerFactor of [true, false]) {
      await db().session.updateMany({ where: { userId: id }, data: { providerFactor } });
      answers.push(await isAsked());
    }
    for (const isDemo of [true, false]) {
      await db().user.update({ where: { id }, data: { isDemo } });
      answers.push(await isAsked());
    }
    await giveFactor(id);
    answers.push(await isAsked());
    expect(answers).toEqual([true, false, true, false, true, false]);
  });

  test('keeps what was published among the past', async () => {
    const desk = await getDesk(published.officer);
    expect(desk).toMatchObject({ owed: [], past: [{ reportId: published.id, returned: null }] });
  });

  test('is for provinces only', async () => {
    for (const role of ['reviewer', 'ministry_leader', 'observer', 'admin'] as const)
      expect(await getDesk(await signedIn({ role }))).toBeNull();
    expect(await getDesk(visitor)).toBeNull();
  });
});

describe('the ministry', () => {
  test('sees in its queue what waits, and no draft', async () => {
    const queue = await getReviewQueue(submitted.reviewer);
    expect(queue?.waiting.map(({ reportId }) => reportId)).toEqual([submitted.id]);
    expect(queue?.waiting[0]).toMatchObject({
      n: 1,
      waitingDays: 0,
      changed: 22,
      confirmed: 0,
      isOwn: false,
    });
    expect(queue?.decided.map(({ outcome }) => outcome)).toEqual(['published', 'returned']);
    expect(await getReviewQueue(submitted.officer)).toBeNull();
  });

  test('reads what was sent, the leader without deciding, and never a draft', async () => {
    const leader = await signedIn({ role: 'ministry_leader' });
    expect(await getReviewReport(submitted.reviewer, submitted.id)).toMatchObject({
      bar: null,
      mayReturn: true,
      changed: { length: 22 },
    });
    expect(await getReviewReport(leader, submitted.id)).toMatchObject({ bar: 'role', mayReturn: false });
    expect(await getReviewReport(leader, published.id)).toMatchObject({
      bar: 'role',
      submission: { outcome: 'published' },
    });
    expect(await getReviewReport(published.reviewer, published.id)).toMatchObject({ bar: 'decided' });
    expect(await getReviewReport(leader, drafting.id)).toBeNull();
    for (const nobody of ['x', '\u0000', crypto.randomUUID()])
      expect(await getReviewReport(leader, nobody)).toBeNull();
    expect(await getReviewReport(submitted.officer, submitted.id)).toBeNull();
  });

  test('has a board of everyone who owes, from what was sent', async () => {
    const board = await getBoard(await signedIn({ role: 'ministry_leader' }));
    expect(board).toMatchObject({ period: { code: '2022-12' }, periods: ['2022-12'], tasks: { length: 22 } });
    expect(board?.states).toEqual({
      ...{ drafting: 1, awaiting_signature: 0, submitted: 1, returned: 1, published: 1 },
    });
    expect(board?.count).toMatchObject({ expected: 4, on_time: 3, not_yet: 1 });
    const sum = timelinessValues.reduce((total, value) => total + (board?.count[value] ?? 0), 0);
    expect(sum).toBe(board?.count.expected);
    const row = (report: MadeReport) => board?.rows.find(({ reportId }) => reportId === report.id);
    expect(row(drafting)).toMatchObject({ isReadable: false, submittedAt: null });
    expect(new Set(row(drafting)?.cells.map(({ status }) => status))).toEqual(new Set(['no_report']));
    expect(row(returned)?.cells[0]).toMatchObject({ taskNumber: 1, percent: 33, status: 'in_progress' });
    expect(row(published)).toMatchObject({ isReadable: true, publishedAt: expect.any(String) as unknown });
  });

  test('has no board for others, and none of a period that is none', async () => {
    for (const role of ['observer', 'admin'] as const)
      expect(await getBoard(await signedIn({ role }))).toBeNull();
    expect(await getBoard(drafting.officer)).toBeNull();
    for (const code of ['2021-12', '2022-13', '\u0000'])
      expect(await getBoard(drafting.reviewer, code)).toBeNull();
  });
});
