import { describe, expect, test } from 'vitest';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { listItemVersions } from '@/lib/features/reporting/queries/versions';
import type { SaveItemInput } from '@/lib/features/reporting/schema/item';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { signedIn } from '@/tests/support/accounts';
import { aReport, success } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

function typed(reportId: string, changed: Partial<SaveItemInput> = {}): SaveItemInput {
  return {
    ...{ reportId, task: 3, version: 1, valueStatus: 'reported', percent: 60, value: null },
    ...{ completedOn: null, note: null, obstacle: null, proposal: null, reply: null, documentIds: [] },
    ...changed,
  };
}

async function itemOf(viewer: Viewer) {
  const item = (await getDraft(viewer, '2022-12'))?.items.find(({ task }) => task.number === 3);
  if (item === undefined) throw new Error('The item is not there.');
  return item;
}

async function aCarriedReport() {
  const { province, officer } = await aReport({ month: '2022-11', state: 'published', percent: 60 });
  return aReport({ province, officer, isAnswered: false });
}

describe('a form that saved itself', () => {
  test('keeps what was typed as a change, and confirms nothing when it was typed back', async () => {
    const { id, officer } = await aCarriedReport();
    const first = success(await saveItem(officer, { ...typed(id, { percent: 61 }), isAuto: true }));
    expect(first.value).toMatchObject({ version: 2, task: 3 });
    expect(await itemOf(officer)).toMatchObject({ answer: 'changed', version: 2, draft: { percent: 61 } });
    success(await saveItem(officer, { ...typed(id, { version: 2 }), isAuto: true }));
    expect(await itemOf(officer)).toMatchObject({ answer: 'unanswered', version: 3, draft: { percent: 60 } });
    success(await saveItem(officer, typed(id, { version: 3 })));
    expect(await itemOf(officer)).toMatchObject({ answer: 'unchanged' });
    success(await saveItem(officer, { ...typed(id, { version: 4 }), isAuto: true }));
    expect(await itemOf(officer)).toMatchObject({ answer: 'unchanged' });
  });

  test('is checked like any other: what contradicts itself or is not the newest changes nothing', async () => {
    const { id, officer } = await aCarriedReport();
    success(await saveItem(officer, typed(id, { percent: 70 })));
    const before = await databaseSnapshot();
    const wrong = { ...typed(id, { version: 2, percent: 101 }), isAuto: true };
    expect(await saveItem(officer, wrong)).toMatchObject({
      reason: 'invalid',
      issues: [{ field: 'percent' }],
    });
    expect(await saveItem(officer, { ...typed(id), isAuto: true })).toMatchObject({ reason: 'stale' });
    expect(await databaseSnapshot()).toBe(before);
  });
});

describe('two people of one province', () => {
  test('choose for each field which version is kept, and see who saved which item when', async () => {
    const { id, officer, province } = await aCarriedReport();
    const colleague = await signedIn({ role: 'officer', provinceId: province.id });
    success(
      await saveItem(colleague, typed(id, { percent: 75, note: 'Của đồng nghiệp', obstacle: 'Chung' })),
    );
    expect(await listItemVersions(officer, id)).toMatchObject([{ task: 3, version: 2, isViewer: false }]);
    const mine = typed(id, { percent: 80, note: 'Của tôi' });
    const taken = ['percent', 'obstacle'] as const;
    expect(await saveItem(officer, { ...mine, taken })).toMatchObject({ reason: 'stale' });
    success(await saveItem(officer, { ...mine, version: 2, taken }));
    expect((await itemOf(officer)).draft).toMatchObject({
      percent: 75,
      note: 'Của tôi',
      obstacle: 'Chung',
    });
    expect(await listItemVersions(officer, id)).toMatchObject([{ version: 3, isViewer: true }]);
  });

  test('nobody else is told who saves', async () => {
    const { id, officer } = await aCarriedReport();
    success(await saveItem(officer, typed(id, { percent: 61 })));
    const { officer: elsewhere } = await aReport();
    expect(await listItemVersions(elsewhere, id)).toBeNull();
    expect(await listItemVersions(officer, 'x')).toBeNull();
  });
});
