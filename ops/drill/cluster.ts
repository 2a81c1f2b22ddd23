import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Person } from '@/ops/bench/person';
import { tell, writeResults } from '@/ops/bench/record';
import { check, verdict } from '@/ops/drill/check';
import { losses, outages, readOnEach, type Cluster } from '@/ops/drill/losses';
import { Pair } from '@/ops/drill/pair';
import { Twins } from '@/ops/drill/twins';
import { judge, tellFigures, tellHeadings } from '@/ops/faults/judge';
import { findBreaches } from '@/ops/faults/properties';
import { amidWork, tryFault } from '@/ops/faults/run';
import { makeWorldOf, password } from '@/ops/faults/world';
import { say } from '@/ops/progress';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

const officers = 6;
const longestMs = 10 * 60_000;

/** Signed in by nginx, asked of each instance by itself; signed out on one, refused by the other at once. */
async function oneSession({ application, origin, watched }: Cluster): Promise<void> {
  const [one, other] = application.instances;
  if (one === undefined || other === undefined) return;
  const person = await Person.signIn(origin, `canbo.${watched[0]?.slug ?? ''}`, password);
  const by = (instance: typeof one) =>
    person.asking((url, asked) => fetch(url.replace(origin, instance.origin), asked));
  const desk = '/ban-lam-viec';
  const seen = [await by(one).read(desk), await by(other).read(desk)].map(({ status }) => status);
  check('một phiên dùng được ở cả hai bản', seen.join() === '200,200', seen.join());
  const form = new FormData();
  form.set('locale', 'vi');
  await by(one).post('/api/auth/sign-out', form);
  const { status } = await by(other).read(desk);
  check('phiên kết thúc ở một bản thì bản kia từ chối ngay', status === 307, String(status));
}

/** A standby that nobody waits for has not what was acknowledged last: the checker must say so. */
async function control(world: Cluster): Promise<void> {
  const { database, officers: people, journal, application } = world;
  await database.goOnAlone();
  await database.killFollower();
  for (const officer of people) await officer.save();
  await database.killLeader();
  await database.startFollower();
  await database.promote();
  await application.untilReady();
  const breaches = findBreaches(journal, await world.truth());
  const lost = breaches.filter(({ property }) => property === 'P1').length;
  tell(
    `\nbroken on purpose: a standby that nobody waits for; ${String(lost)} acknowledged acts lost, caught`,
  );
  check('bộ kiểm tra thấy việc bị mất khi không chờ máy dự phòng', lost > 0);
}

async function makePlace(shutdown: Shutdown): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-cluster-'));
  await chmod(folder, 0o755);
  shutdown.add(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Two instances behind nginx on a leader with a synchronous standby, each lost in turn under people at work. */
async function drill(shutdown: Shutdown): Promise<void> {
  const bound = setTimeout(() => {
    say('Cuộc diễn tập quá thời hạn (the drill took too long).');
    void shutdown.run().then(() => process.exit(1));
  }, longestMs);
  const parts = {
    name: 'cluster',
    startDatabase: (folder: string) => Pair.start(folder),
    prepareApplication: (log: string, folder: string) => Twins.prepare(log, folder),
  };
  const world = await makeWorldOf(parts, { officers, folder: await makePlace(shutdown) }, shutdown);
  await oneSession(world);
  tell(`${String(officers)} officers, ${String(world.reviewers.length)} reviewers and a reader at work\n`);
  tellHeadings();
  await amidWork(world, async () => {
    for (const trial of losses) tellFigures(trial, trial.times, await tryFault(world, trial));
  });
  await readOnEach(world);
  tell(
    `\nleader killed to next acknowledged act: ${outages.map((ms) => (ms / 1000).toFixed(1)).join(' ')} s`,
  );
  await judge(world);
  await control(world);
  await writeResults('drill:cluster');
  clearTimeout(bound);
  verdict('nhiều máy');
}

await runCommand(drill);
