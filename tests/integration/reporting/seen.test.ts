import { describe, expect, test } from 'vitest';
import { confirmUnchanged } from '@/lib/features/reporting/commands/confirm';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { getCheck } from '@/lib/features/reporting/queries/check';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { anAnswer, versionOf } from '@/tests/support/access-world';
import { aReport, aSending, success, type MadeReport } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

/** What the form of the check page sends: exactly what that page showed. */
async function checked(viewer: Viewer, reportId: string) {
  const check = await getCheck(viewer, '2022-12');
  if (check === null) throw new Error('There is nothing to check.');
  const items = check.items.map(({ task, version }) => ({ task: task.number, version }));
  return { reportId, items, digest: check.digest, idempotencyKey: check.idempotencyKey };
}

async function save(viewer: Viewer, { id }: MadeReport, task: number) {
  const version = await versionOf(id, task);
  return saveItem(viewer, { ...anAnswer, reportId: id, task, version, note: 'Sửa sau.' });
}

const colleagueOf = ({ province }: MadeReport) => signedIn({ role: 'officer', provinceId: province.id });

const bySomebody = (number: number, name: string) => ({
  field: `task-${String(number)}`,
  key: 'reporting.changedSinceBy',
  values: { number, name },
});

describe('what is sent is what was seen', () => {
  test('the check page’s own digest sends the report', async () => {
    const report = await aReport();
    const seen = await checked(report.officer, report.id);
    expect(seen.digest).toBe((await aSending(report.id)).digest);
    success(await submitReport(report.officer, seen));
  });

  test('what a colleague saved meanwhile is named, and nothing is sent', async () => {
    const report = await aReport();
    const colleague = await colleagueOf(report);
    const seen = await checked(report.officer, report.id);
    success(await save(colleague, report, 7));
    success(await save(colleague, report, 3));
    const before = await databaseSnapshot();
    expect(await submitReport(report.officer, seen)).toEqual({
      ok: false,
      reason: 'stale',
      issues: [bySomebody(3, colleague.name), bySomebody(7, colleague.name)],
    });
    expect(await databaseSnapshot()).toBe(before);
    success(await submitReport(report.officer, { ...(await checked(report.officer, report.id)) }));
  });

  test('one’s own second window counts like a colleague', async () => {
    const report = await aReport();
    const seen = await checked(report.officer, report.id);
    success(await save(report.officer, report, 22));
    expect(await submitReport(report.officer, seen)).toMatchObject({
      issues: [bySomebody(22, report.officer.name)],
    });
  });

  test('a confirmation that changes no word is a change of what was seen', async () => {
    const before = await aReport({ month: '2022-11', state: 'published' });
    const { province, officer } = before;
    const report = await aReport({ province, officer });
    const seen = await checked(officer, report.id);
    const items = [{ task: 5, version: await versionOf(report.id, 5) }];
    success(await confirmUnchanged(officer, { reportId: report.id, items }));
    expect(await submitReport(officer, seen)).toMatchObject({
      reason: 'stale',
      issues: [{ field: 'task-5' }],
    });
  });

  test('a digest of nothing, of another report, or made up sends nothing', async () => {
    const [report, another] = [await aReport(), await aReport()];
    const seen = await checked(report.officer, report.id);
    const { digest } = await checked(another.officer, another.id);
    for (const wrong of [{ digest }, { digest: '0'.repeat(64) }, { digest: '', items: [] }])
      expect(await submitReport(report.officer, { ...seen, ...wrong })).toMatchObject({ reason: 'stale' });
    expect(await db().revision.count({ where: { reportId: report.id } })).toBe(0);
  });

  test('nobody is named where nobody has answered yet', async () => {
    const report = await aReport({ isAnswered: false });
    success(await save(report.officer, report, 4));
    const unseen = { ...(await checked(report.officer, report.id)), digest: '', items: [] };
    const outcome = await submitReport(report.officer, unseen);
    expect(!outcome.ok && outcome.issues?.slice(2, 5)).toEqual([
      { field: 'task-3', key: 'reporting.changedSince', values: { number: 3, name: '' } },
      bySomebody(4, report.officer.name),
      { field: 'task-5', key: 'reporting.changedSince', values: { number: 5, name: '' } },
    ]);
  });

  test.each(Array.from({ length: 6 }, (_, round) => round))(
    'a save that races with a sending is in it or stops it, never between: round %i',
    async () => {
      const report = await aReport();
      const colleague = await colleagueOf(report);
      const seen = await checked(report.officer, report.id);
      const [sent, saved] = await Promise.all([
        submitReport(report.officer, seen),
        save(colleague, report, 9),
      ]);
      expect([sent.ok, saved.ok].filter(Boolean)).toHaveLength(1);
      const note = await db().revisionItem.findFirst({
        where: { revision: { reportId: report.id }, task: { number: 9 } },
        select: { note: true },
      });
      expect(note?.note ?? null).toBeNull();
      expect(await db().revision.count({ where: { reportId: report.id } })).toBe(sent.ok ? 1 : 0);
    },
  );
});
