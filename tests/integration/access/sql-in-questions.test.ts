import '@/tests/support/data-cache';
import { beforeAll, describe, expect, test } from 'vitest';
import { listAudit } from '@/lib/features/audit-log/queries';
import { getBoard } from '@/lib/features/reporting/queries/board';
import { readAsked } from '@/lib/features/search/model/asked';
import { searchAll, suggest } from '@/lib/features/search/queries/results';
import { listPeople } from '@/lib/features/users/queries/list';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { signedIn } from '@/tests/support/accounts';
import { askApi } from '@/tests/support/open-data';
import { databaseSnapshot } from '@/tests/support/snapshot';

const ends = ['', ' --', '#', '/*', ';', ') --', "')) --", '\u0000'];
const starts = ["'", '"', "')", '\\', '$$', "1'", '0', 'ha-noi'];
const middles = [
  ' or 1=1',
  ' and pg_sleep(9) is null',
  '; select pg_sleep(9)',
  ' union select null, version()',
];

/** Ends of every kind of text, and what would follow them: 256, and words that only look like some. */
const corpus = [
  ...starts.flatMap((start) => middles.flatMap((middle) => ends.map((end) => start + middle + end))),
  ...['\'; drop table "Report" cascade; --', "' || (select current_user) || '", '%', '_', '\\%', '{}', '[]'],
  ...['id desc', '(select 1)', 'case when true then id else name end', '-1', '1e309', '‘ or 1=1', 'ʼ or 1=1'],
];

let admin: Viewer;
let reviewer: Viewer;

beforeAll(async () => {
  admin = await signedIn({ role: 'admin' });
  reviewer = await signedIn({ role: 'reviewer' });
});

/** Each text in one place of a question; whatever comes back is an answer, and all rows are as they were. */
async function tryAll(ask: (text: string) => Promise<void>): Promise<void> {
  const before = await databaseSnapshot();
  for (const text of corpus) await ask(text);
  expect(await databaseSnapshot()).toBe(before);
}

const places = [
  ...['documents?q', 'documents?kind', 'documents?province', 'documents?issued-from', 'documents?sort'],
  ...[
    'provinces?province',
    'provinces?date',
    'progress?period',
    'progress?province',
    'observations?indicator',
  ],
  ...['tasks?year', 'tasks?page', 'tasks?per-page', 'tasks?sort', 'claims?date', 'trends?year'],
];

describe('no text of a question reaches the database as a statement', () => {
  test.each(places)('%s', { timeout: 120_000 }, async (place) => {
    await tryAll(async (text) => {
      const { status } = await askApi(`${place}=${encodeURIComponent(text)}`);
      expect([text, [200, 400, 404].includes(status)]).toEqual([text, true]);
    });
  });

  test('the search and its suggestions', { timeout: 120_000 }, async () => {
    await tryAll(async (text) => {
      const asked = readAsked(text);
      if (asked === null) return;
      expect((await searchAll(visitor, asked, 1)).found.length).toBeLessThan(100);
      expect((await suggest(visitor, asked, 8)).length).toBeLessThan(9);
    });
  });

  test('the lists of people and of the audit log, and the board', { timeout: 120_000 }, async () => {
    await tryAll(async (text) => {
      const people = await listPeople(admin, { q: text, role: text, province: text, state: text, page: 1 });
      expect([text, people?.lines]).toEqual([text, []]);
      if (text.includes('\u0000')) return;
      const log = await listAudit(admin, { act: text, subject: `report:${text}`, province: text });
      expect([text, log?.lines]).toEqual([text, []]);
      await getBoard(reviewer, text);
    });
  });
});
