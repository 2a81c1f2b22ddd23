import pg from 'pg';
import { expect, test } from 'vitest';
import { addUp } from '@/lib/features/reporting/model/completeness';
import { isCompleted } from '@/lib/features/reporting/model/status';
import { getBoard } from '@/lib/features/reporting/queries/board';
import { getBoardCourse } from '@/lib/features/reporting/queries/board-course';
import { env } from '@/lib/platform/env';
import { aViewer, grant } from '@/tests/support/viewers';

const head = aViewer(grant('ministry_leader'));

/** Of each report that was sent: how many tasks were asked, how many completed, how many proven to be. */
async function countedByCells(code: string) {
  const rows = (await getBoard(head, code))?.rows ?? [];
  return rows
    .filter(({ isReadable }) => isReadable)
    .map(({ reportId, cells }) => {
      const done = cells.filter(({ status }) => isCompleted(status));
      const asked = cells.filter(({ status }) => status !== 'not_applicable').length;
      return [reportId, asked, done.length, done.filter(({ isProven }) => isProven).length].join(' ');
    })
    .sort();
}

async function countedByCourse(code: string) {
  const reports = (await getBoardCourse(head, code))?.reports ?? [];
  return reports
    .filter(({ period, isSent, parts }) => period === code && isSent && parts.length > 0)
    .map(({ reportId, parts }) => {
      const { asked, said, proven } = addUp(parts);
      return [reportId, asked, said, proven].join(' ');
    })
    .sort();
}

async function asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env().DATABASE_OWNER_URL });
  await client.connect();
  return work(client).finally(() => client.end());
}

const withdrawEverything = () =>
  asOwner(async (client) => {
    await client.query('set session_replication_role = replica');
    await client.query(`update "Document" set state = 'withdrawn'`);
  });

/** The parts of every report that was sent, grouped by the database: what is left out, said and proven of each. */
const groupedByDatabase = () =>
  asOwner(async (client) => {
    const { rows } = await client.query<{ line: string }>(`
      with newest as (
        select distinct on (v."reportId") v.id, v."reportId" from "Revision" v
        join "Report" r on r.id = v."reportId" where r."exemptionReason" is null order by v."reportId", v.n desc
      )
      select concat_ws(' ', n."reportId", t.pillar, t.provenance, count(*) filter (where i."valueStatus" <> 'not_applicable'),
        count(i."completedOn") filter (where i."valueStatus" <> 'not_applicable'),
        count(*) filter (where i."valueStatus" <> 'not_applicable' and i."completedOn" is not null and exists (
          select from "RevisionItemEvidence" e join "Document" d on d.id = e."documentId"
          where e."itemId" = i.id and d.state <> 'withdrawn'))) as line
      from newest n join "RevisionItem" i on i."revisionId" = n.id
      join "Task" t on t.id = i."taskId" and t."setId" is not null
      group by n."reportId", t.pillar, t.provenance`);
    return rows.map(({ line }) => line).sort();
  });

const provenIn = (counted: readonly string[]) =>
  counted.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);

test('The course tells of every pillar and provenance what the database counts of the newest revisions', async () => {
  const reports = (await getBoardCourse(head, '2022-12'))?.reports ?? [];
  const told = reports
    .filter(({ saying }) => saying !== null)
    .flatMap(({ reportId, parts }) =>
      parts.map(({ pillar, provenance, asked, said, proven }) =>
        [reportId, pillar, provenance, asked, said, proven].join(' '),
      ),
    );
  expect(told.length).toBeGreaterThan(3000);
  expect(told.sort()).toEqual(await groupedByDatabase());
});

test('The course counts of each report what the cells of the board show, also after documents were withdrawn', async () => {
  const cells = await countedByCells('2022-10');
  expect(cells.length).toBeGreaterThan(30);
  expect(provenIn(cells)).toBeGreaterThan(0);
  expect(await countedByCourse('2022-10')).toEqual(cells);
  await withdrawEverything();
  const after = await countedByCells('2022-10');
  expect(provenIn(after)).toBe(0);
  expect(await countedByCourse('2022-10')).toEqual(after);
});

test('Two reports say the same only when they answer every task alike', async () => {
  const reports = (await getBoardCourse(head, '2022-12'))?.reports ?? [];
  const sayings = reports.flatMap(({ saying }) => saying ?? []);
  expect(sayings.length).toBeGreaterThan(400);
  expect(new Set(sayings).size).toBeGreaterThan(1);
  expect(new Set(sayings).size).toBeLessThan(sayings.length);
});
