import '@/tests/support/data-cache';
import { beforeAll, describe, expect, test } from 'vitest';
import { addOwnTask } from '@/lib/features/own-tasks/commands/add';
import { copyOwnTasks } from '@/lib/features/own-tasks/commands/copy';
import { correctOwnTask, endOwnTask } from '@/lib/features/own-tasks/commands/change';
import { getOwnTasks, listOwnTaskProvinces } from '@/lib/features/own-tasks/queries/kept';
import { getBesides } from '@/lib/features/provinces/queries/besides';
import { remindDue } from '@/lib/features/notices/commands/remind';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { getCheck } from '@/lib/features/reporting/queries/check';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import type { SaveItemInput } from '@/lib/features/reporting/schema/item';
import { getBook } from '@/lib/features/workbook/queries/book';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { db, inTransaction, ownerDb } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aProvince, aReport, aSending, newestRevision, success } from '@/tests/support/factories';
import { aKeptOwnTask, anEarlierOwnTask, anOwnTask } from '@/tests/support/own-tasks';

type Place = Readonly<{
  officer: Viewer;
  province: Readonly<{ id: string; slug: string }>;
  provinceId: string;
}>;

async function aPlace(): Promise<Place> {
  const province = await aProvince();
  const officer = await signedIn({ role: 'officer', provinceId: province.id });
  return { officer, province, provinceId: province.id };
}

const kept = async ({ officer }: Place) => (await getOwnTasks(officer))?.tasks ?? [];

/** What the page of the province shows of its own tasks. */
const publicTasks = async ({ province }: Place, day: IsoDay) =>
  (await getBesides(visitor, { ...province, region: null }, day)).ownTasks;

const answered = (reportId: string, version: number): SaveItemInput => ({
  ...{ reportId, version, task: 51, valueStatus: 'reported', percent: 40, value: null, completedOn: null },
  ...{ note: 'Đã mở bốn điểm.', obstacle: null, proposal: null, reply: null, documentIds: [] },
});

describe('keeping own tasks', () => {
  let place: Place;
  beforeAll(async () => {
    place = await aPlace();
  });

  test('a number is taken once in a province and a year; another province may have it too', async () => {
    const typed = anOwnTask(place.provinceId, { number: 60 });
    success(await addOwnTask(place.officer, typed));
    expect(await addOwnTask(place.officer, typed)).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'number', key: 'ownTasks.numberTaken' }],
    });
    const other = await aPlace();
    success(await addOwnTask(other.officer, { ...typed, provinceId: other.provinceId }));
  });

  test('two who add the same number at once are told apart', async () => {
    const typed = anOwnTask(place.provinceId, { number: 61 });
    const outcomes = await Promise.all([addOwnTask(place.officer, typed), addOwnTask(place.officer, typed)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test.each([
    ['2022-12-15', 'ownTasks.dueBeforeBegin'],
    ['2023-01-01', 'ownTasks.dueAfterYear'],
  ])('a task due on %s is refused: %s', async (dueOn, key) => {
    const outcome = await addOwnTask(place.officer, anOwnTask(place.provinceId, { number: 70, dueOn }));
    expect(outcome).toMatchObject({ reason: 'invalid', issues: [{ field: 'dueOn', key }] });
  });

  test('a correction keeps what stood before, who changed it, when and why', async () => {
    const taskId = await aKeptOwnTask(place, { number: 62, metric: 'count', unit: 'điểm' });
    const said = {
      titleVi: 'Mở 20 điểm Internet',
      titleEn: null,
      dueOn: '2022-12-30',
      pillar: null,
    } as const;
    const input = { taskId, seen: 1, ...said, source: 'Kế hoạch 13/KH-UBND', reason: 'Sai số điểm.' };
    success(await correctOwnTask(place.officer, input));
    expect(await correctOwnTask(place.officer, input)).toMatchObject({ reason: 'stale' });
    expect(await correctOwnTask(place.officer, { ...input, seen: 2 })).toMatchObject({
      issues: [{ key: 'ownTasks.nothingChanged' }],
    });
    const late = { ...input, seen: 2, dueOn: '2023-02-01' };
    expect(await correctOwnTask(place.officer, late)).toMatchObject({ issues: [{ field: 'dueOn' }] });
    const task = (await kept(place)).find(({ id }) => id === taskId);
    expect(task?.versions.map(({ act, titleVi, reason }) => [act, titleVi, reason])).toEqual([
      ['correct', 'Mở 20 điểm Internet', 'Sai số điểm.'],
      ['add', 'Mở điểm Internet công cộng', 'Tỉnh đặt thêm.'],
    ]);
    expect(task?.versions[0]).toMatchObject({ pillar: null, dueOn: '2022-12-30', by: place.officer.name });
  });

  test('what ended stays to be read and changes no more', async () => {
    const taskId = await aKeptOwnTask(place, { number: 63 });
    success(await endOwnTask(place.officer, { taskId, seen: 1, reason: 'Đã gộp.' }));
    const again = await endOwnTask(place.officer, { taskId, seen: 2, reason: 'Đã gộp.' });
    expect(again).toMatchObject({ reason: 'illegal-transition' });
    expect((await kept(place)).find(({ id }) => id === taskId)?.versions[0].act).toBe('end');
  });

  test('who keeps several provinces names one; what is no slug is none', async () => {
    const admin = await signedIn({ role: 'admin' });
    expect(await getOwnTasks(admin)).toBeNull();
    expect(await getOwnTasks(admin, { slug: '../x' })).toBeNull();
    expect((await getOwnTasks(admin, { slug: place.province.slug }))?.provinceId).toBe(place.provinceId);
    expect((await listOwnTaskProvinces(admin)).length).toBeGreaterThanOrEqual(34);
  });
});

const stays = { titleVi: 'Mở điểm Internet', titleEn: null, dueOn: '2022-12-31', pillar: null } as const;
const why = { source: 'KH 13', reason: 'Ghi nhầm.' };

describe('the number and the measure of an own task', () => {
  test('can be corrected until something was answered of it, and the history says both', async () => {
    const place = await aPlace();
    const taskId = await aKeptOwnTask(place, { number: 71 });
    await aKeptOwnTask(place, { number: 72 });
    const input = { taskId, seen: 1, ...stays, ...why, metric: 'count', unit: 'điểm' } as const;
    expect(await correctOwnTask(place.officer, { ...input, number: 72 })).toMatchObject({
      issues: [{ field: 'number', key: 'ownTasks.numberTaken' }],
    });
    success(await correctOwnTask(place.officer, { ...input, number: 75 }));
    const task = (await kept(place)).find(({ id }) => id === taskId);
    expect(task).toMatchObject({ number: 75, isReported: false });
    expect(task?.versions.map(({ number, metric, unit }) => [number, metric, unit])).toEqual([
      [75, 'count', 'điểm'],
      [71, 'milestone', ''],
    ]);
    const row = await db().task.findUniqueOrThrow({ where: { id: taskId } });
    expect(row).toMatchObject({ code: 'R75', unitVi: 'điểm', unitEn: 'điểm' });
  });

  test('stay once a draft answers it, for the application and for the database', async () => {
    const place = await aPlace();
    const taskId = await anEarlierOwnTask(place, { number: 51 });
    const report = await aReport({ ...place });
    await getDraft(place.officer, '2022-12');
    success(await saveItem(place.officer, answered(report.id, 1)));
    const input = { taskId, seen: 1, ...stays, ...why };
    const refusal = await correctOwnTask(place.officer, {
      ...input,
      number: 55,
      metric: 'milestone',
      unit: null,
    });
    expect(refusal).toMatchObject({ issues: [{ field: 'number', key: 'ownTasks.reported' }] });
    expect(await correctOwnTask(place.officer, { ...input, metric: 'percent', unit: null })).toMatchObject({
      issues: [{ field: 'metric', key: 'ownTasks.reported' }],
    });
    expect((await kept(place))[0]?.isReported).toBe(true);
    const byHand = inTransaction(place.officer, (tx) =>
      tx.task.update({ where: { id: taskId }, data: { number: 56 } }),
    );
    await expect(byHand).rejects.toThrow(/reported on/);
    success(await correctOwnTask(place.officer, input));
  });

  test('of a task of the set are not the application’s to change', async () => {
    const { id } = await db().task.findFirstOrThrow({ where: { ownerId: null }, select: { id: true } });
    const byHand = inTransaction('system', (tx) => tx.task.update({ where: { id }, data: { number: 49 } }));
    await expect(byHand).rejects.toThrow(/TD001/);
  });
});

describe('own tasks of the next year', () => {
  test('are copied in one act: what stands, under its number, with its day of the new year', async () => {
    const place = await aPlace();
    await aKeptOwnTask(place, { number: 51, metric: 'count', unit: 'điểm', dueOn: '2022-12-20' });
    const ended = await aKeptOwnTask(place, { number: 52 });
    success(await endOwnTask(place.officer, { taskId: ended, seen: 1, reason: 'Đã gộp.' }));
    await aKeptOwnTask(place, { number: 53 });
    await aKeptOwnTask(place, { number: 53, year: 2023, dueOn: '2023-03-31' });
    const next = () => getOwnTasks(place.officer, { year: '2023' });
    expect((await next())?.copyable).toBe(1);
    const input = { provinceId: place.provinceId, year: 2023, ...why };
    success(await copyOwnTasks(place.officer, input));
    expect(await next()).toMatchObject({
      copyable: 0,
      tasks: [
        { number: 51, versions: [{ metric: 'count', unit: 'điểm', dueOn: '2023-12-20', source: 'KH 13' }] },
        { number: 53, versions: [{ dueOn: '2023-03-31' }] },
      ],
    });
    expect(await copyOwnTasks(place.officer, input)).toMatchObject({
      issues: [{ key: 'ownTasks.nothingToCopy', values: { year: 2022 } }],
    });
    expect((await kept(place)).length).toBe(3);
  });

  test('are set for this year and the next only, and only for a province that exists', async () => {
    const place = await aPlace();
    const outside = anOwnTask(place.provinceId, { year: 2024, dueOn: '2024-03-31' });
    expect(await addOwnTask(place.officer, outside)).toMatchObject({
      issues: [{ key: 'ownTasks.yearOutside' }],
    });
    expect(await getOwnTasks(place.officer, { year: '2024' })).toBeNull();
    await ownerDb().province.update({
      where: { id: place.provinceId },
      data: { existsTo: new Date('2022-12-01') },
    });
    expect((await getOwnTasks(place.officer))?.isStanding).toBe(false);
    expect(await addOwnTask(place.officer, anOwnTask(place.provinceId))).toMatchObject({
      reason: 'not-found',
    });
  });
});

describe('own tasks in the report', () => {
  test('a period asks for what stood when it was opened, and for nothing added or ended since', async () => {
    const place = await aPlace();
    const first = await anEarlierOwnTask(place, { number: 51 });
    const { id } = await aReport({ ...place, isAnswered: false });
    await aKeptOwnTask(place, { number: 52 });
    success(await endOwnTask(place.officer, { taskId: first, seen: 1, reason: 'Đã gộp.' }));
    const draft = await getDraft(place.officer, '2022-12');
    expect(draft?.progress).toMatchObject({ total: 23, unanswered: 23 });
    expect(draft?.items.filter(({ task }) => task.isOwn).map(({ task }) => task.number)).toEqual([51]);
    expect((await kept(place)).map(({ number, owedIn }) => [number, owedIn])).toEqual([
      [51, ['2022-12']],
      [52, []],
    ]);
    await remindDue();
    const [notice] = await db().notice.findMany({ where: { detail: { path: ['reportId'], equals: id } } });
    expect(notice?.detail).toMatchObject({ open: 23, items: '1–22, 51' });
  });

  test('is answered, checked, returned, repaired, published and shown beside the national ones', async () => {
    const place = await aPlace();
    await anEarlierOwnTask(place, { number: 51 });
    const report = await aReport({ ...place });
    expect(await submitReport(place.officer, await aSending(report.id))).toMatchObject({
      issues: [{ field: 'task-51', key: 'reporting.unanswered' }],
    });
    const opened = await getDraft(place.officer, '2022-12');
    const saved = success(await saveItem(place.officer, answered(report.id, 1)));
    expect(opened?.items.at(-1)?.version).toBe(1);
    expect((await getCheck(place.officer, '2022-12'))?.changed.at(-1)?.task.number).toBe(51);
    expect(
      await getBook(place.officer, { period: '2022-12', slug: place.province.slug, file: undefined }),
    ).not.toBeNull();
    success(await submitReport(place.officer, await aSending(report.id)));
    const seen = { reportId: report.id, revisionId: await newestRevision(report.id) };
    const items = (await getReviewReport(report.reviewer, report.id))?.changed ?? [];
    expect(items.at(-1)?.task).toMatchObject({ number: 51, isOwn: true });
    const remarks = [{ task: 51, reason: 'Chưa rõ điểm nào.' }];
    success(await returnReport(report.reviewer, { ...seen, remarks }));
    expect(await publicTasks(place, today())).toEqual([]);
    success(await saveItem(place.officer, { ...answered(report.id, saved.value.version), percent: 45 }));
    success(await submitReport(place.officer, await aSending(report.id)));
    const again = { reportId: report.id, revisionId: await newestRevision(report.id) };
    success(await publishReport(report.reviewer, again));
    expect(await publicTasks(place, today())).toMatchObject([
      { number: 51, percent: 45, period: '2022-12', endedOn: null, dueOn: '2022-12-31' },
    ]);
    expect(await publicTasks(place, '2022-12-01')).toEqual([]);
  });

  test('the public reads a task as it read when its answer was decided', async () => {
    const place = await aPlace();
    const taskId = await anEarlierOwnTask(place, { number: 51 });
    const report = await aReport({ ...place });
    success(await saveItem(place.officer, answered(report.id, 1)));
    success(await submitReport(place.officer, await aSending(report.id)));
    const seen = { reportId: report.id, revisionId: await newestRevision(report.id) };
    success(await publishReport(report.reviewer, seen));
    const said = { titleVi: 'CHƯA AI ĐỌC', titleEn: null, dueOn: '2022-12-31', pillar: null } as const;
    const input = { taskId, seen: 1, ...said, source: 'KH', reason: 'BÍ MẬT' };
    success(await correctOwnTask(place.officer, input));
    success(await endOwnTask(place.officer, { taskId, seen: 2, reason: 'BÍ MẬT' }));
    const text = JSON.stringify(await publicTasks(place, today()));
    expect(text).toContain('Mở điểm Internet công cộng');
    expect(text).not.toMatch(/CHƯA AI ĐỌC|BÍ MẬT/);
    expect(text).toContain(`"endedOn":"${today()}"`);
  });
});

describe('the database', () => {
  let place: Place;
  let taskId: string;
  beforeAll(async () => {
    place = await aPlace();
    taskId = await anEarlierOwnTask(place, { number: 51 });
  });

  const refused = (work: Promise<unknown>) => expect(work).rejects.toThrow();

  test('lets no own task become a national one, nor change without its version', async () => {
    const { setId } = await db().task.findFirstOrThrow({ where: { setId: { not: null } } });
    await refused(ownerDb().task.update({ where: { id: taskId }, data: { setId } }));
    await refused(db().task.update({ where: { id: taskId }, data: { titleVi: 'Khác' } }));
    await refused(db().task.update({ where: { id: taskId }, data: { ownerYear: 2023 } }));
    await refused(db().ownTaskVersion.deleteMany({ where: { taskId } }));
  });

  test('takes none into the standings, whoever writes them', async () => {
    const report = await aReport({ state: 'published' });
    const [standing] = await db().standing.findMany({ where: { provinceId: report.province.id }, take: 1 });
    if (standing === undefined) throw new Error('Nothing was published.');
    await refused(ownerDb().standing.create({ data: { ...standing, taskId } }));
  });

  test('takes an answer only in a report that owes it, and the application owes nothing by itself', async () => {
    const other = await aReport({ isAnswered: false });
    await refused(ownerDb().reportItem.create({ data: { reportId: other.id, taskId } }));
    await refused(db().reportOwnTask.create({ data: { reportId: other.id, taskId } }));
  });
});
