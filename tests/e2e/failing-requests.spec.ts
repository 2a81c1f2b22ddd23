import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { ownerDb } from '@/lib/platform/db';
import { supply } from '@/lib/platform/env';
import { root } from '@/ops/folders';
import { aWorld, type World } from '@/tests/support/access-world';
import { cookieOf, startAttackedPortal, type AttackedPortal } from '@/tests/support/attacked-portal';
import { ask, type Answer } from '@/tests/support/hand-made';

test.describe.configure({ timeout: 120_000 });

let portal: AttackedPortal;
let world: World;
let folder: string;
let spoken: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(path.join(tmpdir(), 'nhat-ky-'));
  spoken = path.join(folder, 'portal.log');
  const file = await open(spoken, 'a');
  supply({ NODE_OPTIONS: `--import=${path.join(root, 'tests/support/stray-rejection.mjs')}` });
  portal = await startAttackedPortal({ output: file.fd });
  supply({ NODE_OPTIONS: undefined });
  await file.close();
  world = await aWorld('published');
});

test.afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
});

const get = (address: string, headers: Record<string, string> = {}) =>
  ask({ url: portal.origin + address, headers });
const idOf = ({ headers }: Answer) => headers.get('x-request-id') ?? '';

type Line = Readonly<{ event?: string; request?: string; id?: string; stack?: string }>;

/** What the portal said of one request, each thing on a line of its own. */
async function linesOf(id: string): Promise<readonly Line[]> {
  const lines = (await readFile(spoken, 'utf8')).split('\n').filter((line) => line.startsWith('{"at"'));
  return lines.map((line) => JSON.parse(line) as Line).filter(({ request }) => request === id);
}

/** While something of the database is away, which is nobody's fault and no outage. */
async function without<T>(rename: readonly [away: string, back: string], work: () => Promise<T>): Promise<T> {
  await ownerDb().$executeRawUnsafe(rename[0]);
  try {
    return await work();
  } finally {
    await ownerDb().$executeRawUnsafe(rename[1]);
  }
}

const withoutProvinces = [
  'alter view published."ProvinceVersion" rename to away',
  'alter view published.away rename to "ProvinceVersion"',
] as const;
const withoutNotices = [
  'alter table public."Notice" rename to away',
  'alter table public.away rename to "Notice"',
] as const;

test('every request has a name of its own, which a visitor does not choose', async () => {
  const asked = '/phuong-phap';
  const answers = [
    await get(asked),
    await get(asked),
    await get(asked, { 'x-request-id': 'chosen-by-visitor' }),
  ];
  const ids = answers.map(idOf);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{12}$/);
});

/** The page in both languages, each with the words by which it gives the id. */
type Both = readonly [vi: string, en: string];
const words = ['xin kèm mã yêu cầu', 'please give the request id'] as const;

type Failing = Readonly<{ away: typeof withoutProvinces | typeof withoutNotices; status: number }>;

async function failsAlone(addresses: Both, { away, status }: Failing, cookie = {}): Promise<void> {
  const answers = await without(away, () => Promise.all(addresses.map((address) => get(address, cookie))));
  for (const [at, answer] of answers.entries()) {
    const id = idOf(answer);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(`${words[at]} ${id}.`);
    expect(answer.text).toMatch(/<title>\S/);
    expect((await linesOf(id)).map((line) => line.id)).toContain(id);
  }
  for (const address of addresses) expect((await get(address, cookie)).status).toBe(200);
}

test('a public page that fails says the id by which the log knows it', async () => {
  await failsAlone(['/tinh', '/en/provinces'], { away: withoutProvinces, status: 503 });
});

test('so does a figure in a frame', async () => {
  await failsAlone(['/nhung/ban-do', '/en/embed/map'], { away: withoutProvinces, status: 503 });
});

test('a signed-in page that fails does so alone, under its id', async () => {
  const cookie = await cookieOf(world.sids.reviewer);
  await failsAlone(['/thong-bao', '/en/notices'], { away: withoutNotices, status: 500 }, cookie);
});

test('a promise that nobody awaits is logged under the request that left it, and the process lives', async () => {
  const answer = await get('/api/health/live', { 'x-stray': '1' });
  expect(answer.status).toBe(200);
  const id = idOf(answer);
  await expect
    .poll(async () => (await linesOf(id)).map(({ event }) => event), { timeout: 5000 })
    .toEqual(['rejection-unhandled']);
  expect((await get('/api/health/ready')).status).toBe(200);
});
