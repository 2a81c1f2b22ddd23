import { describe, expect, test } from 'vitest';
import { confirmUnchanged } from '@/lib/features/reporting/commands/confirm';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import type { Outcome } from '@/lib/platform/outcome';
import { db, ownerDb } from '@/lib/platform/db';
import { anAnswer } from '@/tests/support/access-world';
import { aReport, aSending } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

const document = {
  ...{ kind: 'other' as const, number: '8/TB', issuedOn: '2022-10-01', issuer: 'UBND tỉnh', signatory: null },
  ...{ title: 'Thông báo', url: null, periodFrom: null, periodTo: null },
};

/** Refused with one record of who tried what on which report, and without any other trace. */
async function expectRecorded(
  report: Readonly<{ id: string; province: Readonly<{ id: string }> }>,
  actorId: string | null,
  act: () => Promise<Outcome<unknown>>,
) {
  const before = await databaseSnapshot();
  const newest = await ownerDb().auditEvent.findFirst({ orderBy: { id: 'desc' }, select: { id: true } });
  const outcome = await act();
  expect(await databaseSnapshot()).toBe(before);
  const events = await ownerDb().auditEvent.findMany({
    where: { id: { gt: newest?.id ?? 0n } },
    select: { action: true, outcome: true, actorId: true, objectId: true, provinceId: true },
  });
  expect(events).toMatchObject([{ actorId, objectId: report.id, provinceId: report.province.id }]);
  return {
    reason: outcome.ok ? 'done' : outcome.reason,
    recorded: events[0]?.outcome,
    action: events[0]?.action,
  };
}

const told = (action: string, reason: string) => ({ action, reason, recorded: reason });

describe('what an officer is refused is in the audit log, once', () => {
  test('a stale save, also of a report that nobody had opened, and with a document typed beside it', async () => {
    for (const isAnswered of [true, false]) {
      const report = await aReport({ isAnswered });
      const input = { ...anAnswer, reportId: report.id, task: 1, version: 9, note: null };
      const act = () => saveItem(report.officer, { ...input, document });
      expect(await expectRecorded(report, report.officer.userId, act)).toEqual(
        told('report.save-item', 'stale'),
      );
    }
  });

  test('the document of another province as evidence', async () => {
    const report = await aReport();
    const foreign = await db().document.findFirstOrThrow({
      where: { provinceId: { not: report.province.id }, state: 'published' },
      select: { id: true },
    });
    const input = { ...anAnswer, reportId: report.id, task: 1, version: 1, note: null };
    const act = () => saveItem(report.officer, { ...input, documentIds: [foreign.id] });
    expect(await expectRecorded(report, report.officer.userId, act)).toEqual(
      told('report.save-item', 'invalid'),
    );
  });

  test('a confirmation of nothing, and an incomplete report sent', async () => {
    const report = await aReport({ isAnswered: false });
    const confirm = () =>
      confirmUnchanged(report.officer, { reportId: report.id, items: [{ task: 1, version: 1 }] });
    expect(await expectRecorded(report, report.officer.userId, confirm)).toEqual(
      told('report.confirm-items', 'invalid'),
    );
    const submit = async () => submitReport(report.officer, await aSending(report.id));
    expect(await expectRecorded(report, report.officer.userId, submit)).toEqual(
      told('report.submit', 'invalid'),
    );
  });
});

describe('what a reviewer is refused is in the audit log, once', () => {
  test('a return without remarks, and a publication before every item has its mark', async () => {
    const report = await aReport({ state: 'submitted' });
    const seen = { reportId: report.id, revisionId: report.revisionId };
    const giveBack = () => returnReport(report.reviewer, { ...seen, remarks: [] });
    expect(await expectRecorded(report, report.reviewer.userId, giveBack)).toEqual(
      told('report.return', 'invalid'),
    );
    const publish = () => publishReport(report.reviewer, { ...seen, accepted: [] });
    expect(await expectRecorded(report, report.reviewer.userId, publish)).toEqual(
      told('report.publish', 'invalid'),
    );
  });
});
