import { portalTime } from '@/lib/platform/clock';
import { tell } from '@/ops/bench/record';
import { onTheBeat } from '@/ops/bench/rhythm';
import { hold } from '@/ops/drill/load/figures';
import type { Scene } from '@/ops/drill/load/rush';
import type { Act } from '@/ops/faults/journal';
import type { DrillOfficer } from '@/ops/faults/officer';
import type { World } from '@/ops/faults/world';

/** As often as one person may within a minute. */
const tries = 30;
const aroundMs = 30_000;

/** Moves the deadline and the lock of the month to so many milliseconds from now; that moment, by this machine's clock. */
async function lockIn({ database }: World, ms: number): Promise<Date> {
  const client = await database.client();
  const lock = new Date(Date.now() + ms);
  await client.query('set session_replication_role = replica');
  await client.query(`update "ReportingPeriod" set "dueAt" = $1, "locksAt" = $1 where code = '2022-12'`, [
    portalTime(lock),
  ]);
  await client.end();
  return lock;
}

/** Presses as if each time were the first, with a key of its own, whatever came of it before. */
async function pressAgainAndAgain(officer: DrillOfficer, pressed: Act[]): Promise<void> {
  const form = await officer.openSending();
  if (form === null) return;
  await onTheBeat({ every: aroundMs / tries, times: tries }, async () => {
    pressed.push(await officer.press(form));
  });
}

async function countsOf({ database, watched }: World) {
  const client = await database.client();
  const { rows } = await client.query<{ late: number; twice: number }>(
    `select count(*) filter (where v."submittedAt" >= p."locksAt")::int as late,
       count(*) filter (where v."submittedAt" < p."locksAt")::int - count(distinct r.id) filter (where v."submittedAt" < p."locksAt")::int as twice
     from "Revision" v join "Report" r on r.id = v."reportId" join "ReportingPeriod" p on p.id = r."periodId"
     where r.id = any($1) and v."submittedAt" >= p."locksAt" - make_interval(secs => $2)`,
    [watched.map(({ reportId }) => reportId), aroundMs / 1000],
  );
  await client.end();
  return rows[0] ?? { late: Number.NaN, twice: Number.NaN };
}

/** L-3: everybody sends, again and again, in the half minute around the lock. */
export async function edge({ world }: Scene): Promise<void> {
  const { officers } = world;
  tell(
    `\nL-3  ${String(officers.length)} officers send ${String(tries)} times each in the ${String(aroundMs / 1000)} s around the lock`,
  );
  const pressed: Act[] = [];
  // What a reviewer gave back wants a change before it can be sent again.
  await Promise.all(officers.map((officer) => officer.save()));
  const lock = await lockIn(world, aroundMs / 2 + 2000);
  await Promise.all(officers.map((officer) => pressAgainAndAgain(officer, pressed)));
  const at = lock.getTime() - performance.timeOrigin;
  const inTime = pressed.filter(({ ended }) => ended < at);
  const isTaken = ({ told }: Act) => told.outcome === 'ok';
  const firsts = [...Map.groupBy(inTime, ({ target }) => target).values()].map(([first]) => first);
  const { late, twice } = await countsOf(world);
  const taken = pressed.filter(isTaken).length;
  tell(
    `      ${String(pressed.length)} times pressed, ${String(inTime.length)} answered before the lock; ${String(taken)} reports taken`,
  );
  hold('reports taken after the lock', late, 0, '');
  hold('revisions made twice', twice, 0, '');
  const refused = firsts.filter((first) => first !== undefined && !isTaken(first)).length;
  hold(`in time and refused, of ${String(firsts.length)}`, refused, 0, '');
  hold('reports nobody tried in time', officers.length - firsts.length, 0, '');
}
