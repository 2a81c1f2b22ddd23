import { describe, expect, test, vi } from 'vitest';
import { db } from '@/lib/platform/db';
import { signedIn } from '@/tests/support/accounts';
import { aReport, aSending } from '@/tests/support/factories';

/** The commands as another process has them: nothing in memory is shared, only the database. */
async function anotherInstance() {
  vi.resetModules();
  const [{ submitReport }, { publishReport }, { returnReport }, { saveItem }] = await Promise.all([
    import('@/lib/features/reporting/commands/submit'),
    import('@/lib/features/reporting/commands/publish'),
    import('@/lib/features/reporting/commands/return'),
    import('@/lib/features/reporting/commands/save'),
  ]);
  return { submitReport, publishReport, returnReport, saveItem };
}

describe('several instances of the portal at once', () => {
  test('make one revision of one key', async () => {
    const { id, officer } = await aReport();
    const input = await aSending(id);
    const instances = [await anotherInstance(), await anotherInstance(), await anotherInstance()];
    const outcomes = await Promise.all(instances.map(({ submitReport }) => submitReport(officer, input)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]).toMatchObject({ ok: true });
    expect(await db().revision.count({ where: { reportId: id } })).toBe(1);
  });

  test('publish once, and tell the other reviewer', async () => {
    const { id, revisionId, reviewer } = await aReport({ state: 'submitted' });
    const second = await signedIn({ role: 'reviewer' });
    const [here, there] = [await anotherInstance(), await anotherInstance()];
    const seen = { reportId: id, revisionId };
    const outcomes = await Promise.all([
      here.publishReport(reviewer, seen),
      there.returnReport(second, { ...seen, remarks: [{ task: 3, reason: 'x' }] }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, reason: 'already-decided' });
  });

  test('keep one of two saves', async () => {
    const { id, officer } = await aReport({ isAnswered: false });
    const [here, there] = [await anotherInstance(), await anotherInstance()];
    const input = { reportId: id, task: 3, version: 1, valueStatus: 'reported', value: null } as const;
    const rest = {
      completedOn: null,
      note: null,
      obstacle: null,
      proposal: null,
      reply: null,
      documentIds: [],
    };
    const outcomes = await Promise.all([
      here.saveItem(officer, { ...input, ...rest, percent: 10 }),
      there.saveItem(officer, { ...input, ...rest, percent: 20 }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, reason: 'stale' });
  });
});
