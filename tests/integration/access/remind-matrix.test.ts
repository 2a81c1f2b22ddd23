import { beforeAll, describe, expect, test } from 'vitest';
import { remindOwing } from '@/lib/features/reporting/commands/remind';
import { getReminders } from '@/lib/features/reporting/queries/reminders';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';
import { decisionOf } from '@/tests/support/access-doors';
import { subjects, type Decision, type Subject } from '@/tests/support/access-grid';
import { debts, remindMatrix } from '@/tests/support/access-matrix';
import { openSubjects, viewerOf, type Sids } from '@/tests/support/access-subjects';
import { aUser, signedIn } from '@/tests/support/accounts';
import { aProvince, aReport, success, type MadeReport } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

let sids: Sids;
let reviewer: Viewer;
let owing: MadeReport;
let returned: MadeReport;

beforeAll(async () => {
  const [province, other] = [await aProvince(), await aProvince()];
  reviewer = await signedIn({ role: 'reviewer' });
  sids = await openSubjects({ province, other }, { submitter: reviewer, editor: reviewer });
  owing = await aReport();
  returned = await aReport({ state: 'returned' });
  await aReport({ state: 'submitted' });
}, 120_000);

const everybody = { period: '2022-12', region: '' };
const forget = () => ownerDb().notice.deleteMany({ where: { kind: 'report-owed' } });

describe('reminding', () => {
  test.each(debts)('of what is %s is decided as the matrix says', { timeout: 240_000 }, async (debt) => {
    const found: Partial<Record<Subject, Decision>> = {};
    for (const subject of subjects) {
      const viewer = await viewerOf(sids, subject);
      await forget();
      if (debt === 'reminded') success(await remindOwing(reviewer, everybody));
      const before = await databaseSnapshot();
      const input = debt === 'missing' ? { period: '2022-10', region: '' } : everybody;
      found[subject] = decisionOf(await remindOwing(viewer, input));
      expect((await databaseSnapshot()) !== before, subject).toBe(found[subject] === 'done');
    }
    expect(found).toEqual(remindMatrix['reporting/commands/remind remindOwing'][debt]);
  });

  test('tells the officers of each province that owes what it owes, and nobody else', async () => {
    await forget();
    const invited = await aUser({ role: 'officer', provinceId: owing.province.id, passwordHash: null });
    const { value } = success(await remindOwing(reviewer, everybody));
    const written = await ownerDb().notice.findMany({ where: { kind: 'report-owed' } });
    expect(value).toEqual({ reports: 2, notices: written.length, invited: 1 });
    expect(written.map(({ toId }) => toId)).not.toContain(invited.id);
    const toldTo = (report: MadeReport) => written.find(({ toId }) => toId === report.officer.userId)?.detail;
    expect(toldTo(owing)).toMatchObject({ reportId: owing.id, period: '2022-12', owes: 'send', items: 0 });
    expect(toldTo(returned)).toMatchObject({ reportId: returned.id, owes: 'repair', items: 1 });
    expect(await getReminders(reviewer, '2022-12')).toMatchObject({
      reportIds: { length: 2 },
      notices: written.length,
      invited: 1,
    });
  });

  test('twice at once writes each notice once', async () => {
    await forget();
    const both = await Promise.all([remindOwing(reviewer, everybody), remindOwing(reviewer, everybody)]);
    expect(both.map(decisionOf).sort()).toEqual(['done', 'step']);
    expect(
      await ownerDb().notice.count({ where: { kind: 'report-owed', toId: owing.officer.userId ?? '' } }),
    ).toBe(1);
  });

  test('in one region leaves the others alone', async () => {
    await forget();
    const regions = await ownerDb().provinceVersion.findMany({
      where: { provinceId: owing.province.id },
      select: { region: true },
    });
    const region = regions[0]?.region ?? '';
    const inside = success(await remindOwing(reviewer, { period: '2022-12', region })).value.reports;
    expect(inside).toBeGreaterThanOrEqual(1);
    expect(await remindOwing(reviewer, { period: '2022-12', region: 'khong-co' })).toMatchObject({
      reason: 'illegal-transition',
    });
  });
});
