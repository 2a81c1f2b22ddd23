import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from 'node:tls';
import autocannon from 'autocannon';
import { percentile } from '@/ops/bench/load';
import { Person } from '@/ops/bench/person';
import { tell } from '@/ops/bench/record';
import { inTheRound, onTheBeat } from '@/ops/bench/rhythm';
import { failuresSince, hold, holdTimes } from '@/ops/drill/load/figures';
import type { Scene } from '@/ops/drill/load/rush';
import { memoryOf, mostOf, watchProcess } from '@/ops/drill/load/server';
import { startBalancer, startFront } from '@/ops/drill/nginx';
import { readPublic } from '@/ops/faults/crowd';
import { password, patiently, type World } from '@/ops/faults/world';

const atWork = 16;
const spikeSeconds = 30;
const [readers, pagesOfEach] = [200, 5];
const longestMs = 2000;

/** Sixteen officers who each save and look at their desk every two seconds, and a citizen, for so long. */
export async function ordinaryUse(world: World, seconds: number): Promise<readonly number[]> {
  const officers = world.officers.slice(0, atWork);
  const beat = { every: 2000, times: Math.floor(seconds / 2) };
  const [saved, looked] = await Promise.all([
    inTheRound(officers, beat, (officer) => officer.save()),
    inTheRound(officers, beat, (officer) => officer.openDesk()),
    onTheBeat(beat, () => readPublic(world, '/')),
  ]);
  return [...saved, ...looked];
}

type Crowd = Readonly<{
  pages: string;
  meanwhile: readonly number[];
  after: number;
  failed: number;
  unsaved: number;
  unserved: number;
}>;

/** Two hundred readers at an address, and whoever is signed in goes on working. */
async function crowdAt(world: World, url: string): Promise<Crowd> {
  const before = percentile(await ordinaryUse(world, 10), 0.95);
  const from = performance.now();
  const requests = ['/', '/tinh/lang-son', '/nhiem-vu/1', '/en'].map((path) => ({ path }));
  const [crowd, meanwhile] = await Promise.all([
    autocannon({
      ...{ url, requests, connections: readers, overallRate: readers * pagesOfEach },
      ...{ duration: spikeSeconds, workers: 1 },
    }),
    ordinaryUse(world, spikeSeconds),
  ]);
  const after = await recoveryOf(world, 2 * before);
  return {
    pages: `${crowd.requests.average.toFixed(0)} public pages a second, p99 ${String(crowd.latency.p99)} ms`,
    ...{ ...failuresSince(world.journal, from), meanwhile, after },
    unserved: crowd.non2xx + crowd.errors,
  };
}

/** L-4: two hundred readers come within a second, for half a minute; behind nginx as the portal is to stand, and without. */
export async function spike({ world, folder, shutdown }: Scene): Promise<void> {
  tell(
    `\nL-4  ${String(readers)} readers at once, each ${String(pagesOfEach)} pages a second for ${String(spikeSeconds)} s, ${String(atWork)} officers at work`,
  );
  const front = await startBalancer(path.join(folder, 'spike'), [world.application.port]);
  shutdown.add(front.stop);
  const { pages, meanwhile, after, failed, unsaved, unserved } = await crowdAt(
    world,
    `http://127.0.0.1:${String(front.secure)}`,
  );
  tell(`      ${pages}`);
  holdTimes('whoever is signed in, meanwhile', meanwhile, longestMs);
  hold('until it is as quick as before', after, 10_000, 'ms');
  hold('readers without a page', unserved, 0, '');
  hold('people without an answer', failed, 0, '');
  hold('savings that were not taken', unsaved, 0, '');
  const bare = await crowdAt(world, `http://127.0.0.1:${String(world.application.port)}`);
  tell(`      without nginx: ${bare.pages};`);
  tell(
    `      whoever is signed in, meanwhile, p95 ${percentile(bare.meanwhile, 0.95).toFixed(0)} ms, ${String(bare.failed)} without an answer`,
  );
}

/** Milliseconds until an officer’s desk comes within the bound again. */
async function recoveryOf({ officers }: World, bound: number): Promise<number> {
  const since = performance.now();
  for (;;) {
    const begun = performance.now();
    await officers[0]?.openDesk();
    if (performance.now() - begun <= bound || begun - since > 20_000) return performance.now() - since;
    await wait(100);
  }
}

/** L-5: three people of each of 63 provinces sign in within a minute. */
export async function storm({ world }: Scene): Promise<void> {
  const [people, seconds] = [189, 60];
  tell(`\nL-5  ${String(people)} people sign in within ${String(seconds)} s`);
  const client = await world.database.client();
  const calm = memoryOf(world.application.pid);
  const watched = watchProcess(world.application.pid, client);
  const accounts = Array.from(
    { length: people },
    (_, index) => world.officers[index % world.officers.length],
  );
  let refused = 0;
  const taken = await inTheRound(accounts, { every: seconds * 1000, times: 1 }, async (officer) => {
    if (officer === undefined) return;
    const person = await Person.signIn(world.origin, officer.account, password).catch(() => null);
    if (person === null) refused += 1;
    else officer.goOnAs(person.asking(patiently));
  });
  const most = mostOf(await watched());
  await client.end();
  holdTimes('the page opened and the form sent', taken, 2500);
  hold('memory rises by', most - calm, 400, 'MiB');
  hold('people refused', refused, 0, '');
}

/** Connections that send a header’s letter now and then, and never end their question. */
function holdSlowly(port: number, count: number, until: AbortSignal): void {
  for (let index = 0; index < count; index += 1) {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
    socket.on('error', () => undefined).write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    const timer = setInterval(() => socket.write('a'), 1000);
    socket.on('close', () => {
      clearInterval(timer);
    });
    until.addEventListener('abort', () => socket.destroy());
  }
}

/** The sign-in form of somebody who guesses, as it can be sent again and again. */
async function guess(origin: string) {
  const form = await Person.stranger(origin).open('/dang-nhap', 'password');
  form.set('email', 'khong-ai@tiendoso.example');
  form.set('password', 'doan-bua-mot-mat-khau');
  const packed = new Response(form);
  const type = packed.headers.get('content-type') ?? '';
  return { body: await packed.text(), headers: { 'content-type': type, origin } };
}

/** L-8: one place guesses three hundred passwords a second and holds two hundred connections open, through nginx. */
export async function abuse({ world, folder, shutdown }: Scene): Promise<void> {
  const seconds = 30;
  tell(`\nL-8  300 guesses a second from one place and 200 slow connections for ${String(seconds)} s`);
  const front = await startFront(path.join(folder, 'abuse'), world.application.port);
  shutdown.add(front.stop);
  const over = new AbortController();
  holdSlowly(front.secure, 200, over.signal);
  const from = performance.now();
  const [guesses, meanwhile] = await Promise.all([
    autocannon({
      ...{ url: `https://localhost:${String(front.secure)}/dang-nhap`, method: 'POST' },
      ...(await guess(world.origin)),
      ...{ connections: 100, overallRate: 300, duration: seconds, workers: 1 },
    }),
    ordinaryUse(world, seconds),
  ]).finally(() => {
    over.abort();
  });
  const kinds = [guesses['2xx'], guesses['4xx'], guesses['5xx']].map(String);
  tell(
    `      ${guesses.requests.average.toFixed(0)} guesses a second: ${kinds.join(', ')} answered with 2xx, 4xx, 5xx`,
  );
  holdTimes('whoever works meanwhile', meanwhile, longestMs);
  const { failed, unsaved } = failuresSince(world.journal, from);
  hold('people without an answer', failed, 0, '');
  hold('savings that were not taken', unsaved, 0, '');
  hold('guesses that got in', guesses['3xx'], 0, '');
}
