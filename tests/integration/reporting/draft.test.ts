import { beforeAll, describe, expect, test } from 'vitest';
import { confirmUnchanged } from '@/lib/features/reporting/commands/confirm';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import type { SaveItemInput } from '@/lib/features/reporting/schema/item';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aProvince, aReport, success } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

function typed(reportId: string, changed: Partial<SaveItemInput> = {}): SaveItemInput {
  return {
    ...{
      reportId,
      task: 3,
      version: 1,
      valueStatus: 'reported',
      percent: 85,
      value: 1642,
      completedOn: null,
    },
    ...{ note: null, obstacle: null, proposal: null, reply: null, documentIds: [] },
    ...changed,
  };
}

async function itemOf(viewer: Viewer, task: number) {
  const item = (await getDraft(viewer, '2022-12'))?.items.find(({ task: { number } }) => number === task);
  if (item === undefined) throw new Error('The item is not there.');
  return item;
}

describe('the draft of a report', () => {
  test('shows, before anyone opened it, what was last published, and reading writes nothing', async () => {
    const { province, officer } = await aReport({ month: '2022-11', state: 'published', percent: 60 });
    await aReport({ province, officer, isAnswered: false });
    const before = await databaseSnapshot();
    const draft = await getDraft(officer, '2022-12');
    expect(draft).toMatchObject({
      state: 'drafting',
      readOnly: null,
      progress: { total: 22, unanswered: 22 },
    });
    expect(draft?.items.map(({ task }) => task.number)).toEqual(
      Array.from({ length: 22 }, (_, index) => index + 1),
    );
    expect(draft?.items[0]).toMatchObject({
      ...{
        version: 1,
        answer: 'unanswered',
        changes: [],
        draft: { percent: 60 },
        before: { percent: 60, periodCode: '2022-11' },
      },
    });
    expect(await databaseSnapshot()).toBe(before);
  });

  test('is opened by the first save, with every other item carried forward', async () => {
    const { province, officer } = await aReport({ month: '2022-11', state: 'published', percent: 60 });
    const { id } = await aReport({ province, officer, isAnswered: false });
    success(await saveItem(officer, typed(id)));
    expect(await itemOf(officer, 3)).toMatchObject({
      answer: 'changed',
      version: 2,
      draft: { percent: 85, value: 1642 },
    });
    expect(await itemOf(officer, 4)).toMatchObject({
      answer: 'unanswered',
      version: 1,
      draft: { percent: 60 },
    });
  });

  test('takes a saved answer equal to the published one for a confirmation', async () => {
    const { province, officer } = await aReport({ month: '2022-11', state: 'published', percent: 60 });
    const { id } = await aReport({ province, officer, isAnswered: false });
    success(await saveItem(officer, typed(id, { percent: 60, value: null })));
    expect(await itemOf(officer, 3)).toMatchObject({ answer: 'unchanged', changes: [] });
  });

  test('keeps what may still be lacking and names it, but not what contradicts itself', async () => {
    const { id, officer } = await aReport({ isAnswered: false });
    success(await saveItem(officer, typed(id, { task: 1, percent: 100, value: null })));
    const { gaps } = await itemOf(officer, 1);
    expect(gaps.map(({ key }) => key)).toEqual(['rules.day-missing', 'rules.proof-missing']);
    const contradicting = typed(id, { task: 2, percent: null });
    expect(await saveItem(officer, contradicting)).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'value' }, { field: 'percent' }].toReversed(),
    });
    expect(await itemOf(officer, 2)).toMatchObject({ answer: 'unanswered', version: 1 });
  });

  test('names who else edited and whom to ask', async () => {
    const { id, officer, province } = await aReport({ isAnswered: false });
    const colleague = await signedIn({ role: 'officer', provinceId: province.id });
    success(await saveItem(officer, typed(id)));
    success(await saveItem(colleague, typed(id, { task: 5, value: 12.5 })));
    const draft = await getDraft(officer, '2022-12');
    expect(draft?.editors.map(({ isViewer, taskNumbers }) => ({ isViewer, taskNumbers }))).toEqual([
      { isViewer: false, taskNumbers: [5] },
      { isViewer: true, taskNumbers: [3] },
    ]);
    expect(draft?.contacts.length).toBeGreaterThan(0);
  });
});

describe('two tabs', () => {
  test('the second to save is told and overwrites nothing', async () => {
    const { id, officer } = await aReport({ isAnswered: false });
    success(await saveItem(officer, typed(id, { percent: 70 })));
    const before = await databaseSnapshot();
    expect(await saveItem(officer, typed(id, { percent: 10, note: 'từ thẻ cũ' }))).toEqual({
      ok: false,
      reason: 'stale',
    });
    expect(await databaseSnapshot()).toBe(before);
  });

  test('of twenty saves at once one is kept', async () => {
    const { id, officer } = await aReport({ isAnswered: false });
    const saves = Array.from({ length: 20 }, (_, percent) => saveItem(officer, typed(id, { percent })));
    const outcomes = await Promise.all(saves);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((each) => !each.ok && each.reason === 'stale')).toHaveLength(19);
    expect((await itemOf(officer, 3)).draft.percent).toBe(outcomes.findIndex(({ ok }) => ok));
  });
});

describe('confirming', () => {
  test('restores what was published, for one item or a group, all or none', async () => {
    const { province, officer } = await aReport({ month: '2022-11', state: 'published', percent: 60 });
    const { id } = await aReport({ province, officer, isAnswered: false });
    success(await saveItem(officer, typed(id)));
    const stale = [
      { task: 4, version: 1 },
      { task: 3, version: 1 },
    ];
    expect(await confirmUnchanged(officer, { reportId: id, items: stale })).toMatchObject({
      reason: 'stale',
    });
    expect(await itemOf(officer, 4)).toMatchObject({ answer: 'unanswered' });
    success(
      await confirmUnchanged(officer, {
        reportId: id,
        items: [
          { task: 4, version: 1 },
          { task: 3, version: 2 },
        ],
      }),
    );
    expect(await itemOf(officer, 3)).toMatchObject({
      answer: 'unchanged',
      version: 3,
      draft: { percent: 60, value: null },
    });
    expect(await itemOf(officer, 4)).toMatchObject({ answer: 'unchanged', version: 2 });
  });

  test('needs something that was published', async () => {
    const { id, officer } = await aReport({ isAnswered: false });
    const outcome = await confirmUnchanged(officer, {
      reportId: id,
      items: [
        { task: 3, version: 1 },
        { task: 99, version: 1 },
      ],
    });
    expect(outcome).toMatchObject({ reason: 'invalid', issues: [{ field: 'task-3' }, { field: 'task-99' }] });
  });
});

describe('who may not write', () => {
  let report: Awaited<ReturnType<typeof aReport>>;
  beforeAll(async () => {
    report = await aReport();
  });

  test('an officer of another province is told what a missing report would say, and it is recorded', async () => {
    const stranger = await signedIn({ role: 'officer', provinceId: (await aProvince()).id });
    const before = await databaseSnapshot();
    const missing = await saveItem(stranger, typed(crypto.randomUUID()));
    expect(await saveItem(stranger, typed(report.id))).toEqual(missing);
    expect(missing).toEqual({ ok: false, reason: 'not-found' });
    expect(
      await confirmUnchanged(stranger, { reportId: report.id, items: [{ task: 3, version: 1 }] }),
    ).toEqual(missing);
    expect(await databaseSnapshot()).toBe(before);
    const tried = await db().auditEvent.findMany({
      where: { actorId: stranger.userId },
      select: { outcome: true },
    });
    expect(tried).toEqual([{ outcome: 'not-found' }, { outcome: 'not-found' }, { outcome: 'not-found' }]);
  });

  test.each(['leader', 'reviewer', 'ministry_leader', 'observer', 'admin'] as const)('a %s', async (role) => {
    const provinceId = role === 'leader' ? report.province.id : null;
    const viewer = await signedIn({ role, provinceId });
    const before = await databaseSnapshot();
    expect(await saveItem(viewer, typed(report.id))).toEqual({ ok: false, reason: 'forbidden' });
    expect(await databaseSnapshot()).toBe(before);
  });

  test.each(['', '1', '-1', "' or 1=1 --", '\u0000', 'ffffffff-ffff-ffff-ffff-ffffffffffff'])(
    'id %j is not found',
    async (id) => {
      expect(await saveItem(report.officer, typed(id))).toEqual({ ok: false, reason: 'not-found' });
    },
  );

  test('a task that is not of the set is not found', async () => {
    expect(await saveItem(report.officer, typed(report.id, { task: 99 }))).toEqual({
      ok: false,
      reason: 'not-found',
    });
  });

  test('a report that was sent is no longer edited', async () => {
    const { id, officer } = await aReport({ state: 'submitted' });
    expect(await saveItem(officer, typed(id))).toEqual({ ok: false, reason: 'illegal-transition' });
    expect((await getDraft(officer, '2022-12'))?.readOnly).toBe('submitted');
  });
});

test('drafts are read by the province and nobody else', async () => {
  const { province, officer } = await aReport();
  const leader = await signedIn({ role: 'leader', provinceId: province.id });
  expect(await getDraft(leader, '2022-12')).toMatchObject({
    readOnly: 'role',
    province: { slug: province.slug },
  });
  expect(await getDraft(officer, '2022-12', 'khong-co')).toBeNull();
  expect(await getDraft(officer, '1999-01')).toBeNull();
  const stranger = await signedIn({ role: 'officer', provinceId: (await aProvince()).id });
  expect(await getDraft(stranger, '2022-12', province.slug)).toBeNull();
  for (const role of ['reviewer', 'ministry_leader', 'observer', 'admin'] as const)
    expect(await getDraft(await signedIn({ role }), '2022-12', province.slug)).toBeNull();
});

test('evidence is a document of the province', async () => {
  const { id, officer, province } = await aReport({ isAnswered: false });
  const foreign = await db().document.findFirstOrThrow({
    where: { provinceId: { not: province.id }, state: 'published' },
    select: { id: true },
  });
  const outcome = await saveItem(officer, typed(id, { documentIds: [foreign.id] }));
  expect(outcome).toMatchObject({ reason: 'invalid', issues: [{ key: 'rules.document-not-own' }] });
  expect(await saveItem(officer, typed(id, { documentIds: ['x'] }))).toMatchObject({ reason: 'invalid' });
});
