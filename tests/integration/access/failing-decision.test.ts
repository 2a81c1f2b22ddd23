import { expect, test } from 'vitest';
import { publishReport } from '@/lib/features/reporting/commands/publish';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import { viewerOfSession } from '@/lib/platform/auth/session-store';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { disconnect } from '@/lib/platform/db';
import { env, supply } from '@/lib/platform/env';
import { anAnswer } from '@/tests/support/access-world';
import { aUser, openFor } from '@/tests/support/accounts';
import { aReport, success } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

/** Somebody of whom no decision can be made: whatever asks for a role fails. */
function undecidable(viewer: Viewer): Viewer {
  const fail = () => {
    throw new Error('no decision');
  };
  return { ...viewer, grants: Object.assign([...viewer.grants], { some: fail, find: fail, filter: fail }) };
}

test('a decision that fails allows nothing: neither writing, deciding nor reading', async () => {
  const [open, sent] = [await aReport(), await aReport({ state: 'submitted' })];
  const seen = { reportId: sent.id, revisionId: sent.revisionId };
  const save = (viewer: Viewer) =>
    saveItem(viewer, { ...anAnswer, reportId: open.id, task: 1, version: 1, note: 'x' });
  const before = await databaseSnapshot();
  await expect(save(undecidable(open.officer))).rejects.toThrow('no decision');
  await expect(publishReport(undecidable(sent.reviewer), seen)).rejects.toThrow('no decision');
  await expect(getReviewReport(undecidable(sent.reviewer), sent.id)).rejects.toThrow('no decision');
  expect(await databaseSnapshot()).toBe(before);
  success(await save(open.officer));
  success(await publishReport(sent.reviewer, seen));
});

test('while sessions cannot be read nobody is taken for signed in', async () => {
  const { id } = await aUser({ role: 'observer' });
  const sid = await openFor(id);
  const { DATABASE_URL } = env();
  await disconnect();
  supply({ DATABASE_URL: 'postgres://nobody:x@127.0.0.1:1/none' });
  try {
    await expect(viewerOfSession(sid, realNow())).rejects.toThrow();
  } finally {
    await disconnect();
    supply({ DATABASE_URL });
  }
  expect(await viewerOfSession(sid, realNow())).toMatchObject({ userId: id });
});
