import { expect, test } from 'vitest';
import { sayOfItem } from '@/lib/features/conversation/commands';
import { actOnDocument } from '@/lib/features/documents/commands/act';
import { registerDocument } from '@/lib/features/documents/commands/library';
import { returnReport } from '@/lib/features/reporting/commands/return';
import { saveItem } from '@/lib/features/reporting/commands/save';
import { submitReport } from '@/lib/features/reporting/commands/submit';
import { readAsked } from '@/lib/features/search/model/asked';
import { searchAll, suggest } from '@/lib/features/search/queries/results';
import { visitor } from '@/lib/platform/auth/viewer';
import { ownerDb } from '@/lib/platform/db';
import { anAnswer } from '@/tests/support/access-world';
import { aReport, aSending, newestRevision, success } from '@/tests/support/factories';
import { aRegistration, versionOf } from '@/tests/support/library';

type View = Readonly<{ name: string; rows: string; hash: string }>;

/** Every row that the login of public reading can see, counted and hashed by view. */
async function everythingPublic(): Promise<readonly View[]> {
  const names = await ownerDb().$queryRaw<{ name: string }[]>`
    select viewname as name from pg_views where schemaname = 'published' order by 1`;
  return Promise.all(
    names.map(async ({ name }) => {
      const rows = await ownerDb().$queryRaw<{ xml: string }[]>`
        select query_to_xml(format('select count(*) as rows, md5(string_agg(v::text, chr(10) order by v::text)) as hash from published.%I v', ${name}::text), true, true, '')::text as xml`;
      const told = (tag: string) => new RegExp(`<${tag}>([^<]*)`).exec(rows[0]?.xml ?? '')?.[1] ?? '';
      return { name, rows: told('rows'), hash: told('hash') };
    }),
  );
}

const secret = 'chimhoangyen';

async function findSecret(): Promise<number> {
  const asked = readAsked(secret);
  if (asked === null) throw new Error('The word asks nothing.');
  const [{ found }, suggested] = await Promise.all([
    searchAll(visitor, asked, 1),
    suggest(visitor, asked, 8),
  ]);
  return found.length + suggested.length;
}

test('what is written, sent, talked about and sent back changes no row and no count that the public reads, and nothing finds it', async () => {
  const { id: reportId, officer, reviewer, province } = await aReport();
  const before = await everythingPublic();
  expect(before.length).toBeGreaterThan(20);
  expect(before.some(({ rows }) => Number(rows) > 100)).toBe(true);

  const item = { ...anAnswer, reportId, task: 3, version: 1, percent: 77 };
  success(await saveItem(officer, { ...item, note: secret, obstacle: secret, proposal: secret }));
  expect(await everythingPublic()).toEqual(before);

  const typed = aRegistration(province.id, { title: secret, number: `1/${secret.toUpperCase()}` });
  const { value: documentId } = success(await registerDocument(officer, typed));
  const sent = { documentId, act: 'send', version: await versionOf(documentId) } as const;
  success(await actOnDocument(officer, sent));
  success(await submitReport(officer, await aSending(reportId)));
  success(await sayOfItem(reviewer, { reportId, task: 3, text: secret }));
  expect([await everythingPublic(), await findSecret()]).toEqual([before, 0]);

  const remarks = [{ task: 3, reason: secret }];
  success(await returnReport(reviewer, { reportId, revisionId: await newestRevision(reportId), remarks }));
  expect([await everythingPublic(), await findSecret()]).toEqual([before, 0]);

  await aReport({ state: 'published' });
  expect(await everythingPublic()).not.toEqual(before);
});
