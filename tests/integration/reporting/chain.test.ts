import pg from 'pg';
import { expect, test } from 'vitest';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { findChainBreak } from '@/lib/features/reporting/queries/chain';
import { db } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';
import { aReport, aSending, newestRevision, success } from '@/tests/support/factories';

/** Changes history as only someone with the server in hand can: past the triggers. */
async function tamper(statement: string, values: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_OWNER_URL });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(statement, [...values]);
  await client.end();
}

async function twoRevisions() {
  const { id, officer, revisionId: first } = await aReport({ state: 'returned' });
  const answer = {
    reportId: id,
    task: 3,
    version: 1,
    valueStatus: 'reported',
    percent: 55,
    value: 1642,
  } as const;
  const rest = {
    completedOn: null,
    note: null,
    obstacle: null,
    proposal: null,
    reply: 'Đã sửa.',
    documentIds: [],
  };
  success(await saveItem(officer, { ...answer, ...rest }));
  const { value } = success(await submitReport(officer, await aSending(id)));
  return { first, second: await newestRevision(id), receipt: value.receipt };
}

test('the chain holds, and names the first revision whose content or predecessor was changed', async () => {
  const { first, second, receipt } = await twoRevisions();
  expect(await findChainBreak(db())).toBeNull();

  await tamper(`update "RevisionItem" set percent = 99 where "revisionId" = $1 and percent = 55`, [second]);
  expect(await findChainBreak(db())).toEqual({ receipt, problem: 'content' });

  await tamper(`update "RevisionItem" set percent = 55 where "revisionId" = $1 and percent = 99`, [second]);
  await tamper(`update "Revision" set "previousHash" = $2 where id = $1`, [second, 'a'.repeat(64)]);
  expect(await findChainBreak(db())).toEqual({ receipt, problem: 'previous' });

  await tamper(`delete from "RevisionItem" where "revisionId" = $1`, [first]);
  expect(await findChainBreak(db())).toMatchObject({
    receipt: receipt.replace(/-02$/, '-01'),
    problem: 'content',
  });
});
