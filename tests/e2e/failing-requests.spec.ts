import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { db, ownerDb } from '@/lib/platform/db';
import { askReset } from '@/lib/features/accounts/commands/reset';
import { supply } from '@/lib/platform/env';
import { unseal } from '@/lib/platform/seal';
import { root } from '@/ops/folders';
import { aUser, factorSecret, password } from '@/tests/support/accounts';
import { aWorld, type World } from '@/tests/support/access-world';
import {
  cookieOf,
  listActions,
  startAttackedPortal,
  type AttackedPortal,
} from '@/tests/support/attacked-portal';
import { ask, postAction, type Answer } from '@/tests/support/hand-made';

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
const withoutSessions = [
  'alter table public."Session" rename to away',
  'alter table public.away rename to "Session"',
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

type Failing = Readonly<{
  away: typeof withoutProvinces | typeof withoutNotices | typeof withoutSessions;
  status: number;
}>;

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

test('while sessions cannot be read nobody is let in, nothing of theirs is shown, and the public reads on', async () => {
  const cookie = await cookieOf(world.sids.officer);
  const mine = [`/ban-lam-viec/bao-cao/${world.periodCode}`, '/ban-lam-viec', '/tai-khoan', '/en/desk'];
  const doors = [`/api/reports/${world.periodCode}/${world.province.slug}/bao-cao.pdf`];
  const [pages, files, open] = await without(withoutSessions, () =>
    Promise.all([
      Promise.all(mine.map((address) => get(address, cookie))),
      Promise.all(doors.map((address) => get(address, cookie))),
      get('/phuong-phap', cookie),
    ]),
  );
  for (const { status, location, text, headers } of [...pages, ...files]) {
    const isRefused = status >= 500 || status === 404 || /^\/(dang-nhap|en\/sign-in)/.test(location);
    expect([status, location, isRefused]).toEqual([status, location, true]);
    expect(text).not.toContain(world.canary);
    expect(headers.get('cache-control')).toMatch(/no-store/);
  }
  expect(open.status).toBe(200);
  expect((await get('/ban-lam-viec', cookie)).status).toBeLessThan(400);
});

test('what the portal says holds no password, code, link or cookie, whether an act is done, refused or fails', async () => {
  const actions = await listActions();
  const { email } = await aUser({ role: 'observer' });
  const secrets = {
    typed: `canh buồm ${crypto.randomUUID()}`,
    code: '918273',
    fresh: `mái chèo ${crypto.randomUUID()}`,
  };
  await askReset({ email, locale: 'vi', ip: '198.51.100.7' });
  const { secret } = await db().notice.findFirstOrThrow({ where: { kind: 'password-reset', to: { email } } });
  const link = unseal(secret ?? '', 'outbox') ?? '';
  const token = link.split('/').at(-1) ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);
  const send = (act: string, fields: Readonly<Record<string, string>>, headers = {}) =>
    postAction({
      ...{ origin: portal.origin, id: actions.get(`accounts/actions/${act}`) ?? '', headers },
      page: act.includes('choose') ? new URL(link).pathname : '/dang-nhap',
      fields: Object.entries({ locale: 'vi', ...fields }),
    });
  const all = async () => {
    await send('sign-in signInAction', { email, password: secrets.typed, next: '' });
    const { headers } = await send('sign-in signInAction', { email, password, next: '' });
    const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    await send('sign-in enterCodeAction', { oneTimePassword: secrets.code, next: '' }, { cookie });
    await get(new URL(link).pathname);
    return cookie;
  };
  const cookie = await all();
  expect(cookie).toMatch(/^session=.{40}/);
  await without(withoutSessions, all);
  await without(withoutNotices, all);
  const asked = { token, password: secrets.fresh };
  await without(withoutSessions, () => send('sign-in choosePasswordAction', asked));
  await send('sign-in choosePasswordAction', asked);
  const said = await readFile(spoken, 'utf8');
  expect(said).toContain('"level":"error"');
  const told = { ...secrets, password, token, factorSecret, cookie: cookie.slice('session='.length) };
  for (const [what, text] of Object.entries(told)) expect(said.includes(text), what).toBe(false);
  const stray = said.split('\n').filter((line) => line.includes('"event"') && !line.startsWith('{"at"'));
  expect(stray).toEqual([]);
});
