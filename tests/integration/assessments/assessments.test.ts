import '@/tests/support/data-cache';
import { beforeAll, expect, test } from 'vitest';
import { replyToAssessment, withdrawAssessment } from '@/lib/features/assessments/commands/answer';
import { fileAssessment } from '@/lib/features/assessments/commands/assess';
import { listOpenAssessments } from '@/lib/features/assessments/queries/open-assessments';
import { listTaskAssessments } from '@/lib/features/assessments/queries/public';
import { getBesides } from '@/lib/features/provinces/queries/besides';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/clock';
import { db, ownerDb } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aReport, success, type MadeReport } from '@/tests/support/factories';

const law = (words: string) => new RegExp(`TD001.*${words}`, 's');
const today = '2022-12-16';

let observer: Viewer;
let report: MadeReport;
let slug: string;

/** What the page of the province shows. */
const assessmentsOf = async (day: IsoDay) =>
  (await getBesides(visitor, { ...report.province, region: null }, day)).assessments;

beforeAll(async () => {
  observer = await signedIn({ role: 'observer' });
  report = await aReport({ state: 'published' });
  slug = report.province.slug;
});

const said = { task: 3, verdict: 'disagrees', text: 'Chưa khớp.', sources: 'https://bao.example/1' } as const;

test('an assessment stands at once beside the answer it is of, on the province, the task and in the file', async () => {
  const { value: id, expire } = success(await fileAssessment(observer, { ...said, slug }));
  expect(expire).toEqual(expect.arrayContaining(['assessments', `province:${slug}`, 'task:3']));
  const official = { valueStatus: 'reported', percent: 50, period: '2022-12' };
  const [onProvince] = await assessmentsOf(today);
  expect(onProvince).toMatchObject({ id, official, verdict: 'disagrees', reply: null, withdrawal: null });
  const onTask = await listTaskAssessments(visitor, { year: 2022, number: 3 }, today);
  expect(onTask.map((each) => each.id)).toContain(id);
  const { rows } = await listOpenAssessments(
    visitor,
    { province: [slug], task: [3] },
    { limit: 9, offset: 0 },
  );
  expect(rows[0]).toMatchObject({ id, official_percent: 50, verdict: 'disagrees', filed_on: today });
  expect(await assessmentsOf('2022-12-15')).toEqual([]);
});

test('the province replies once, and a withdrawal is told beside what it withdraws', async () => {
  const { value: assessmentId } = success(await fileAssessment(observer, { ...said, task: null, slug }));
  const reply = { assessmentId, text: 'Đã bổ sung minh chứng.' };
  success(await replyToAssessment(report.officer, reply));
  expect(await replyToAssessment(report.officer, reply)).toMatchObject({ reason: 'already-decided' });
  success(await withdrawAssessment(observer, { assessmentId, reason: 'Đã có minh chứng.' }));
  expect(await withdrawAssessment(observer, { assessmentId, reason: 'x' })).toMatchObject({
    reason: 'already-decided',
  });
  const shown = await assessmentsOf(today);
  expect(shown.find(({ id }) => id === assessmentId)).toMatchObject({
    ...{ task: null, official: null, text: 'Chưa khớp.' },
    reply: { text: 'Đã bổ sung minh chứng.', on: today },
    withdrawal: { reason: 'Đã có minh chứng.', on: today },
  });
});

test('nothing unpublished is assessed, and nothing of who assesses is public', async () => {
  const drafted = await aReport();
  for (const [task, field] of [
    [3, 'task'],
    [null, 'slug'],
  ] as const)
    expect(await fileAssessment(observer, { ...said, task, slug: drafted.province.slug })).toMatchObject({
      issues: [{ field, key: 'assessments.nothingPublished' }],
    });
  const rows = await assessmentsOf(today);
  expect(JSON.stringify(rows)).not.toContain(observer.name);
});

test('the database refuses to change, to assess an answer that is not public, and to withdraw another’s', async () => {
  for (const change of [
    () => ownerDb().assessment.updateMany({ data: { text: 'x' } }),
    () => ownerDb().assessmentReply.deleteMany(),
    () => ownerDb().assessmentWithdrawal.deleteMany(),
  ])
    await expect(change()).rejects.toThrow(/history/);
  const { id: assessmentId } = await db().assessment.findFirstOrThrow({
    where: { filedById: observer.userId ?? '' },
  });
  const at = new Date('2022-12-30');
  await expect(
    db().assessmentWithdrawal.create({
      data: { assessmentId, reason: 'x', byId: report.officer.userId ?? '', at },
    }),
  ).rejects.toThrow(law('who filed it'));
  await expect(
    db().assessmentReply.create({ data: { assessmentId, text: 'x', byId: observer.userId ?? '', at } }),
  ).rejects.toThrow(law('does not reply'));
  const sent = await aReport({ state: 'submitted' });
  const item = await db().revisionItem.findFirstOrThrow({ where: { revisionId: sent.revisionId } });
  const filed = { verdict: 'agrees', text: 'x', sources: 'x', filedAt: at } as const;
  await expect(
    db().assessment.create({
      data: {
        ...{ ...filed, provinceId: sent.province.id, taskId: item.taskId, itemId: item.id },
        filedById: observer.userId ?? '',
      },
    }),
  ).rejects.toThrow(law('published answer'));
  await expect(
    db().assessment.create({
      data: { ...filed, provinceId: report.province.id, filedById: report.officer.userId ?? '' },
    }),
  ).rejects.toThrow(law('does not assess'));
});
