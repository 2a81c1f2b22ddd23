import { setTimeout as wait } from 'node:timers/promises';
import type { BenchDatabase } from '@/ops/bench/database';
import { timed } from '@/ops/bench/load';
import { p95, Person } from '@/ops/bench/person';
import { tell } from '@/ops/bench/record';

const writers = 16;
const saves = 20;

/** A form saves itself within two seconds of the last key; nobody types into it faster than once a second for long. */
const pause = 1000;

type Draft = Readonly<{ reportId: string; slug: string; task: number; version: number }>;
type Writer = Readonly<{ person: Person; draft: Draft }>;

/** One item of percent in each draft of the demonstration's open period. */
const drafts = `
  select distinct on (p.slug) r.id as "reportId", p.slug, t.number as task, i.version
  from "Report" r join "ReportingPeriod" o on o.id = r."periodId" join "Province" p on p.id = r."provinceId"
  join "ReportItem" i on i."reportId" = r.id join "Task" t on t.id = i."taskId"
  where o.code = '2022-12' and r.state = 'drafting' and t.metric = 'percent' and t."provesAs" = 'none'
  order by p.slug, t.number limit ${String(writers)}`;

/** Officers confirm what did not change; here all of it at once, so that the reports can be sent. */
const confirmed = [
  `set session_replication_role = replica`,
  `update "ReportItem" i set answer = 'unchanged', "editedById" = coalesce(i."editedById", g."userId"),
      "editedAt" = coalesce(i."editedAt", '2022-12-15')
    from "Report" r join "ReportingPeriod" o on o.id = r."periodId"
    join "RoleGrant" g on g."provinceId" = r."provinceId" and g.role = 'officer'
    where i."reportId" = r.id and o.code = '2022-12' and r.state = 'drafting' and i.answer = 'unanswered'`,
  `set session_replication_role = origin`,
];

/** Everybody acts once in each pause, none at the same moment as another; the milliseconds of every act. */
async function paced(
  people: readonly Writer[],
  rounds: number,
  act: (writer: Writer, round: number) => Promise<number>,
): Promise<readonly number[]> {
  const taken = people.map(async (writer, index) => {
    await wait((index * pause) / people.length);
    const own: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      own.push(await act(writer, round));
      await wait(pause);
    }
    return own;
  });
  return (await Promise.all(taken)).flat();
}

async function save({ person, draft }: Writer, round: number): Promise<number> {
  const form = new FormData();
  const { reportId, task, version } = draft;
  const typed = { valueStatus: 'reported', percent: String(40 + round), note: `Đo lần ${String(round)}` };
  const blank = { documentIds: '', value: '', completedOn: '', obstacle: '', proposal: '', reply: '' };
  const place = { locale: 'vi', reportId, task: String(task), version: String(version + round) };
  for (const [name, value] of Object.entries({ ...place, ...typed, ...blank })) form.set(name, value);
  const begun = performance.now();
  const answer = await person.post('/api/desk/items', form);
  const told = await answer.text();
  if (!answer.ok) throw new Error(`a draft was not saved: ${told}`);
  return performance.now() - begun;
}

async function submit({ person, draft }: Writer): Promise<number> {
  const check = `/ban-lam-viec/bao-cao/2022-12/kiem-tra?tinh=${draft.slug}`;
  const { answer, took } = await person.send(check, 'idempotencyKey', {});
  if (answer.status !== 303) throw new Error(`the report of ${draft.slug} was not sent`);
  return took;
}

/** Four public readers, each a page ten times a second, for as long as something goes on. */
async function besideReaders(origin: string, work: () => Promise<void>): Promise<readonly number[]> {
  const taken: number[] = [];
  const state = { isOver: false };
  const readers = ['/', '/tinh/lang-son', '/nhiem-vu/1', '/en'].map(async (page) => {
    while (!state.isOver) {
      taken.push(await timed(origin + page));
      await wait(100);
    }
  });
  await work();
  state.isOver = true;
  await Promise.all(readers);
  return taken;
}

async function many(times: number, act: () => Promise<number>): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let time = 0; time < times; time += 1) taken.push(await act());
  return taken;
}

/** Officers who save and send, the ministry's board and its workbook, and public readers, all at once. */
export async function measureDesk(origin: string, database: BenchDatabase, password: string): Promise<void> {
  const people: Writer[] = [];
  for (const draft of await database.rows<Draft>(drafts))
    people.push({ person: await Person.signIn(origin, `canbo.${draft.slug}`, password), draft });
  const head = await Person.signIn(origin, 'lanhdaobo', password);
  tell(`\nat the desk, ${String(people.length)} writers, ten years           p95 ms`);
  const read = await besideReaders(origin, async () => {
    const [saved, board, workbook, reports] = await Promise.all([
      paced(people, saves, save),
      many(saves, () => head.timed('/giam-sat')),
      many(5, () => head.timed('/api/monitor/2022-12/giam-sat.xlsx')),
      many(5, () => head.timed('/api/monitor/2022-12/bao-cao-cac-tinh.xlsx')),
    ]);
    await database.fill(confirmed);
    const sent = await paced(people, 1, submit);
    tell(`  a draft saved                      ${p95(saved)} (bar: 100)`);
    tell(`  a report sent                      ${p95(sent)} (bar: 300)`);
    tell(`  the board                          ${p95(board)} (bar: 200)`);
    tell(`  the workbook of the board          ${p95(workbook)} (bar: 5000)`);
    tell(`  the reports of all provinces       ${p95(reports)} (bar: 5000)`);
  });
  tell(`  a public page meanwhile            ${p95(read)}`);
}
