import { describe, expect, test } from 'vitest';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { aReport, aSending } from '@/tests/support/factories';
import { failingAt, failingWith } from '@/tests/support/faults';
import { databaseSnapshot } from '@/tests/support/snapshot';

const remarks = [{ task: 3, reason: 'x' }];

describe('a fault between two statements leaves nothing half-written', () => {
  test.each(['Revision', 'RevisionItem', 'Report', 'Notice', 'AuditEvent'])(
    'while sending, at %s',
    async (table) => {
      const { id, officer } = await aReport();
      const input = await aSending(id);
      const before = await databaseSnapshot();
      await failingAt(table, () => submitReport(officer, input));
      expect(await databaseSnapshot()).toBe(before);
      expect(await submitReport(officer, input)).toMatchObject({ ok: true });
    },
  );

  test.each(['Decision', 'Report', 'Document', 'Standing', 'Notice', 'AuditEvent'])(
    'while publishing, at %s',
    async (table) => {
      const { id, revisionId, reviewer } = await aReport({ state: 'submitted' });
      const before = await databaseSnapshot();
      await failingAt(table, () => publishReport(reviewer, { reportId: id, revisionId }));
      expect(await databaseSnapshot()).toBe(before);
      expect(await publishReport(reviewer, { reportId: id, revisionId })).toMatchObject({ ok: true });
    },
  );

  test.each(['Decision', 'Remark', 'Report', 'Notice', 'AuditEvent'])(
    'while returning, at %s',
    async (table) => {
      const { id, revisionId, reviewer } = await aReport({ state: 'submitted' });
      const before = await databaseSnapshot();
      await failingAt(table, () => returnReport(reviewer, { reportId: id, revisionId, remarks }));
      expect(await databaseSnapshot()).toBe(before);
    },
  );

  test.each(['ReportItem', 'AuditEvent'])('while saving, at %s', async (table) => {
    const { id, officer } = await aReport({ isAnswered: false });
    const input = {
      reportId: id,
      task: 3,
      version: 1,
      valueStatus: 'reported',
      percent: 1,
      value: null,
      completedOn: null,
    } as const;
    const before = await databaseSnapshot();
    await failingAt(table, () =>
      saveItem(officer, {
        ...input,
        note: null,
        obstacle: null,
        proposal: null,
        reply: null,
        documentIds: [],
      }),
    );
    expect(await databaseSnapshot()).toBe(before);
  });
});

describe('what the database cannot take now is unavailable, and can be sent again', () => {
  test.each([
    ['a full disk', '53100', 'RevisionItem'],
    ['a full disk at the last statement', '53100', 'AuditEvent'],
    ['a statement that took too long', '57014', 'Revision'],
    ['a lock that was not let go', '55P03', 'Report'],
  ])('%s', async (_, code, table) => {
    const { id, officer } = await aReport();
    const input = await aSending(id);
    const before = await databaseSnapshot();
    await failingWith(code, table, async () => {
      expect(await submitReport(officer, input)).toEqual({ ok: false, reason: 'unavailable' });
    });
    expect(await databaseSnapshot()).toBe(before);
    expect(await submitReport(officer, input)).toMatchObject({ ok: true });
  });
});
