import { expect, test } from 'vitest';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import { editDocument } from '@/lib/features/documents/commands/library';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { db, ownerDb } from '@/lib/platform/db';
import { aFiling, aReport, aSending, newestRevision, success } from '@/tests/support/factories';
import { aRegistration, versionOf } from '@/tests/support/library';

/** A document that proves an answer, from the moment it is named until the answer is public. */
async function anEvidence() {
  const made = await aReport();
  const documentId = await aFiling(made.officer, made.id, aRegistration(made.province.id));
  const typed = { valueStatus: 'reported', percent: 60, value: null, completedOn: null } as const;
  const texts = { note: null, obstacle: null, proposal: null, reply: null, documentIds: [documentId] };
  success(await saveItem(made.officer, { reportId: made.id, task: 3, version: 1, ...typed, ...texts }));
  const publish = async () => {
    success(await submitReport(made.officer, await aSending(made.id)));
    const revisionId = await newestRevision(made.id);
    success(await publishReport(made.reviewer, { reportId: made.id, revisionId }));
  };
  return { ...made, documentId, publish };
}

test('Evidence that an answer names is not withdrawn, and once published nothing of it is changed or deleted', async () => {
  const { officer, province, documentId, publish } = await anEvidence();
  const act = async (wanted: 'withdraw' | 'drop-file' | 'send') =>
    actOnDocument(officer, { documentId, act: wanted, version: await versionOf(documentId) });
  expect(await act('withdraw')).toMatchObject({ ok: false, reason: 'illegal-transition' });
  await publish();
  for (const wanted of ['withdraw', 'drop-file', 'send'] as const)
    expect([wanted, await act(wanted)]).toMatchObject([wanted, { reason: 'illegal-transition' }]);
  const typed = { ...aRegistration(province.id), documentId, version: await versionOf(documentId) };
  expect(await editDocument(officer, typed)).toMatchObject({ reason: 'illegal-transition' });
  await expect(db().document.delete({ where: { id: documentId } })).rejects.toThrow(/permission denied/);
  await expect(ownerDb().document.delete({ where: { id: documentId } })).rejects.toThrow();
  expect(await db().document.findUnique({ where: { id: documentId }, select: { state: true } })).toEqual({
    state: 'published',
  });
});
