import '@/tests/support/data-cache';
import pg from 'pg';
import { expect, test } from 'vitest';
import { listPublications } from '@/lib/features/publications/queries/newest';
import { getBoardCourse } from '@/lib/features/reporting/queries/board-course';
import { visitor } from '@/lib/platform/auth/viewer';
import { env } from '@/lib/platform/env';
import { tenYears } from '@/ops/bench/ten-years';
import { askList } from '@/tests/support/open-data';
import { aViewer, grant } from '@/tests/support/viewers';

const questions = [
  ...['progress', 'progress?period=all&per-page=500', 'progress?period=2022-10', 'progress?date=2022-09-20'],
  ...['tasks?year=2022', 'provinces', 'provinces?date=2022-05-05', 'observations?per-page=500', 'documents'],
  ...[
    'trends?group=region&year=2022',
    'punctuality?group=region&year=2022',
    'punctuality?year=2022&date=2022-09-20',
    'publications?year=2022',
  ],
];

const board = () => getBoardCourse(aViewer(grant('ministry_leader')), '2022-12');
const ask = async () => [
  await board(),
  await listPublications(visitor),
  ...(await Promise.all(questions.map(async (question) => (await askList(question)).data))),
];

test('nine more years of answers change no answer of this year', async () => {
  const before = await ask();
  const client = new pg.Client({ connectionString: env().DATABASE_OWNER_URL });
  await client.connect();
  for (const statement of tenYears) await client.query(statement);
  await client.end();
  expect(await ask()).toEqual(before);
  expect((await askList('progress?year=2015&period=all')).meta.total).toBe(63 * 22 * 12);
  expect((await askList('publications?date=2021-12-31')).meta.total).toBe(63 * 12 * 9);
  expect((await askList('publications?year=2015')).meta.total).toBe(63 * 12);
});
