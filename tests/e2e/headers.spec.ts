import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { askReset } from '@/lib/features/accounts/commands/reset';
import { registerDocument } from '@/lib/features/documents/commands/library';
import { db, ownerDb } from '@/lib/platform/db';
import { buildFolder, supply } from '@/lib/platform/env';
import { unseal } from '@/lib/platform/seal';
import { attachment } from '@/lib/platform/storage/file-name';
import { root } from '@/ops/folders';
import { aUser, signedIn } from '@/tests/support/accounts';
import { aWorld, type World } from '@/tests/support/access-world';
import {
  cookieOf,
  listActions,
  startAttackedPortal,
  type AttackedPortal,
} from '@/tests/support/attacked-portal';
import { success } from '@/tests/support/factories';
import { actionBody, ask, postAction, type Answer } from '@/tests/support/hand-made';
import { aPdf, aRegistration, attach } from '@/tests/support/library';

test.describe.configure({ timeout: 120_000 });

let portal: AttackedPortal;
let world: World;
let folder: string;
let documentId: string;
let signIn: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(path.join(tmpdir(), 'kho-tep-'));
  supply({ STORAGE_DIR: folder });
  portal = await startAttackedPortal();
  world = await aWorld('published');
  signIn = (await listActions()).get('accounts/actions/sign-in signInAction') ?? '';
  const officer = await signedIn({ role: 'officer', provinceId: world.province.id });
  documentId = success(await registerDocument(officer, aRegistration(world.province.id))).value;
  const file = { name: 'Kế hoạch.pdf', type: 'application/pdf', content: aPdf('/JS (app.alert(1))') };
  success(await attach(officer, documentId, file));
});

test.afterAll(async () => {
  await portal.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What says how the answer travelled, how old it is or whether it was kept: no word about what may be done with it. */
const ofTheWay =
  /^(connection|keep-alive|transfer-encoding|date|etag|last-modified|content-length|content-encoding|accept-ranges|x-nextjs-.*|x-middleware-rewrite|vary|link|refresh|location)$/;

const shown = (name: string, value: string) =>
  name === 'x-request-id'
    ? value.replace(/^[0-9a-f]{12}$/, 'id')
    : value.replace(/'nonce-[\w+/=]+'/, "'nonce'");

const shapeOf = ({ headers }: Answer) =>
  Object.fromEntries(
    [...headers].filter(([name]) => !ofTheWay.test(name)).map(([name, value]) => [name, shown(name, value)]),
  );

const always = {
  'x-request-id': 'id',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
} as const;
const unframed = { ...always, 'x-frame-options': 'DENY' } as const;
const kept = { 'cache-control': 'public, max-age=0, s-maxage=10' } as const;
const mine = { 'cache-control': 'private, no-store' } as const;
const nothing = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox" } as const;
const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, link, retry-after, content-disposition',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

const policy = (scripts: string, form = "'self'", frames = "'none'") =>
  [
    `default-src 'none'; script-src ${scripts}; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:`,
    `font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action ${form}; base-uri 'none'; object-src 'none'`,
    `frame-ancestors ${frames}`,
  ].join('; ');

const html = { 'content-type': 'text/html; charset=utf-8' } as const;
const page = {
  ...{ ...unframed, ...html, ...kept, 'speculation-rules': '"/speculation-rules"' },
  'content-security-policy': policy("'self'"),
};
const own = {
  ...{ ...unframed, ...html, ...mine },
  'content-security-policy': policy("'self' 'nonce' 'strict-dynamic'"),
};
const json = (type: string) => ({ 'content-type': type });
const problem = {
  'content-type': 'application/problem+json; charset=utf-8',
  'content-language': 'vi',
} as const;
const asset = (type: string, age: string) => ({
  ...unframed,
  'content-type': type,
  'cache-control': `public, max-age=${age}`,
});

type Kind = readonly [what: string, path: () => string, status: number, headers: Record<string, string>];

const kinds: readonly Kind[] = [
  ['a page', () => '/', 200, page],
  ['a page that is missing', () => '/khong-co', 404, page],
  ['a page asked wrongly', () => '/?ngay=x', 400, page],
  ['another place', () => '/vi', 308, unframed],
  [
    'an embedded figure',
    () => '/nhung/ban-do',
    200,
    { ...always, ...html, ...kept, 'content-security-policy': policy("'none'", "'none'", '*') },
  ],
  ['the sign-in page', () => '/dang-nhap', 200, own],
  ['a page behind it', () => '/ban-lam-viec', 307, own],
  [
    'open data',
    () => '/api/v1/fields',
    200,
    { ...unframed, ...nothing, ...open, ...kept, ...json('application/json; charset=utf-8') },
  ],
  [
    'open data that is missing',
    () => '/api/v1/x',
    404,
    { ...unframed, ...nothing, ...open, ...problem, 'cache-control': 'no-store' },
  ],
  [
    'no door at all',
    () => '/api/x',
    404,
    { ...unframed, ...nothing, ...mine, ...json('application/problem+json') },
  ],
  [
    'health',
    () => '/api/health/ready',
    200,
    { ...unframed, ...nothing, 'cache-control': 'no-store', ...json('application/json') },
  ],
  ['a picture', () => '/icon.svg', 200, asset('image/svg+xml', '0')],
  ['a script', () => '/search.js', 200, asset('application/javascript; charset=UTF-8', '0')],
];

for (const [what, address, status, headers] of kinds)
  test(`${what} carries these headers and no others`, async () => {
    const answer = await ask({ url: portal.origin + address(), headers: {} });
    expect(answer.status).toBe(status);
    expect(shapeOf(answer)).toEqual(headers);
  });

test('what a visitor says of scripts stands in no page, neither for that visitor nor kept for the next', async () => {
  const said = "script-src 'nonce-cuaKhach'";
  for (const name of ['content-security-policy', 'content-security-policy-report-only'])
    for (const path of ['/', '/?ngay=2022-05-05', '/dang-nhap', '/khong-co-trang-nay'])
      for (const headers of [{ [name]: said }, {}]) {
        const { text } = await ask({ url: portal.origin + path, headers });
        expect(text, `${path} ${name}`).not.toContain('cuaKhach');
      }
});

/** What an act is told that no page of the portal can have sent. */
const refused = {
  ...{ ...unframed, ...html, ...mine },
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};
const noMethod = { ...unframed, ...nothing } as const;
const sent = (extra: Record<string, string> = {}) => ({
  origin: portal.origin,
  'next-action': signIn,
  ...extra,
});

function formWith(name: string, size: number): FormData {
  const form = new FormData();
  form.append(name, 'y'.repeat(size));
  return form;
}

type Tried = readonly [what: string, () => Promise<Answer>, status: number, headers: Record<string, string>];
const at = (path: string) => portal.origin + path;

const tries: readonly Tried[] = [
  [
    'an act of another site',
    () =>
      ask({ url: at('/dang-nhap'), headers: sent({ origin: 'https://evil.example' }), body: actionBody([]) }),
    403,
    refused,
  ],
  [
    'an act that is no form',
    () => ask({ url: at('/dang-nhap'), headers: sent({ 'content-type': 'text/plain' }), body: 'x' }),
    415,
    refused,
  ],
  [
    'an act that is too large',
    () => ask({ url: at('/dang-nhap'), headers: sent(), body: formWith('_1_x', 9_000_000) }),
    413,
    refused,
  ],
  [
    'a form that is too large',
    () => ask({ url: at('/api/citations'), headers: { origin: portal.origin }, body: formWith('x', 10_000) }),
    413,
    { ...unframed, ...html, ...mine, ...nothing },
  ],
  [
    'a door that is only read',
    () => ask({ url: at('/icon.svg'), headers: {}, method: 'PUT' }),
    405,
    noMethod,
  ],
  ['a door that only takes', () => ask({ url: at('/api/auth/sign-out'), headers: {} }), 405, noMethod],
  [
    'open data that is written to',
    () => ask({ url: at('/api/v1/fields'), headers: {}, method: 'PUT' }),
    405,
    {
      ...unframed,
      ...nothing,
      ...open,
      ...problem,
      'cache-control': 'no-store',
      allow: 'GET, HEAD, OPTIONS',
    },
  ],
];

for (const [what, trying, status, headers] of tries)
  test(`what answers ${what} carries these headers and no others`, async () => {
    const answer = await trying();
    expect(answer.status).toBe(status);
    expect(shapeOf(answer)).toEqual(headers);
  });

test('an idle connection outlives the front server’s patience with it', async () => {
  const front = await readFile(path.join(root, 'ops/deploy/nginx.conf'), 'utf8');
  const patience = Number(/\bkeepalive_timeout (\d+)s;/.exec(front)?.[1]);
  const answer = await fetch(`${portal.origin}/api/v1/fields`);
  const kept = Number(/^timeout=(\d+)$/.exec(answer.headers.get('keep-alive') ?? '')?.[1]);
  expect(kept - patience).toBeGreaterThanOrEqual(10);
});

test('the answer of an act and the payload of a page are kept by nobody', async () => {
  const act = await postAction({
    ...{ origin: portal.origin, id: signIn, headers: {}, page: '/dang-nhap' },
    fields: [['locale', 'vi']],
  });
  const payload = { ...own, 'content-type': 'text/x-component' };
  expect([act.status, shapeOf(act)]).toEqual([
    200,
    { ...payload, 'cache-control': 'no-cache, no-store, max-age=0, must-revalidate' },
  ]);
  const headers = { ...(await cookieOf(world.sids.officer)), rsc: '1' };
  const led = await ask({ url: at('/ban-lam-viec'), headers });
  expect([led.status, led.headers.get('cache-control')]).toEqual([307, 'private, no-store']);
  const page = await ask({ url: at(led.location), headers });
  expect([page.status, shapeOf(page)]).toEqual([200, payload]);
});

test('what the build made is kept for a year, and what it did not make is a missing page', async () => {
  const names = await readdir(path.join(root, buildFolder(), 'static/chunks'));
  for (const [ending, type] of [
    ['.js', 'application/javascript; charset=UTF-8'],
    ['.css', 'text/css; charset=UTF-8'],
  ] as const) {
    const name = names.find((each) => each.endsWith(ending)) ?? '';
    const made = await ask({ url: at(`/_next/static/chunks/${name}`), headers: {} });
    expect([made.status, shapeOf(made)]).toEqual([200, asset(type, '31536000, immutable')]);
  }
  const gone = await ask({ url: at('/_next/static/chunks/gone.js'), headers: {} });
  expect([gone.status, shapeOf(gone)]).toEqual([404, page]);
});

test('a portal that is not ready says when to come again, and nothing else', async () => {
  const [last] = await ownerDb().$queryRaw<{ name: string }[]>`
    select max(migration_name) as name from public._prisma_migrations`;
  const set = (done: boolean) => ownerDb().$executeRaw`
    update public._prisma_migrations set finished_at = case when ${done} then now() end
    where migration_name = ${last?.name ?? ''}`;
  await set(false);
  try {
    const answer = await ask({ url: at('/api/health/ready'), headers: {} });
    expect([answer.status, shapeOf(answer)]).toEqual([
      503,
      {
        ...{ ...unframed, ...nothing, ...json('application/json') },
        ...{ 'cache-control': 'no-store', 'retry-after': '5' },
      },
    ]);
    expect(answer.text).toBe('{"status":"unavailable"}');
  } finally {
    await set(true);
  }
});

test('signing out makes the browser forget what it kept, and the cookie is worth nothing', async () => {
  const cookie = await cookieOf(world.sids.ministryLeader);
  const visit = async () => (await ask({ url: at('/giam-sat'), headers: cookie })).status;
  expect(await visit()).toBe(200);
  const body = formWith('locale', 0);
  const answer = await ask({
    url: at('/api/auth/sign-out'),
    headers: { ...cookie, origin: portal.origin },
    body,
  });
  expect([answer.status, shapeOf(answer)]).toEqual([
    303,
    {
      ...{ ...unframed, ...nothing, ...mine },
      'clear-site-data': '"cache", "storage"',
      'set-cookie': 'session=; Path=/; Max-Age=0; HttpOnly; SameSite=lax',
    },
  ]);
  expect(await visit()).toBe(307);
});

const fileOf = async (extra: Record<string, string> = {}) =>
  ask({
    url: `${portal.origin}/api/documents/${documentId}/file`,
    headers: { ...(await cookieOf(world.sids.officer)), ...extra },
  });

test('a page made for one person is kept by nobody, with a nonce of its own', async () => {
  const headers = await cookieOf(world.sids.officer);
  const visit = () => ask({ url: `${portal.origin}/ban-lam-viec`, headers });
  const [one, other] = [await visit(), await visit()];
  expect([one.status, shapeOf(one)]).toEqual([200, own]);
  const nonceOf = (answer: Answer) =>
    /'nonce-([\w+/=]+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1];
  expect(nonceOf(one)).not.toBe(nonceOf(other));
});

test('a file is only saved, runs nothing and is nobody else’s', async () => {
  const file = await fileOf();
  expect(file.status).toBe(200);
  expect(shapeOf(file)).toEqual({
    ...{ ...unframed, ...mine, 'content-type': 'application/pdf' },
    ...nothing,
    'content-disposition': attachment('Kế hoạch.pdf'),
    'cross-origin-resource-policy': 'same-origin',
  });
  const known = await fileOf({ 'if-none-match': file.headers.get('etag') ?? '' });
  expect([known.status, known.headers.get('cache-control')]).toEqual([304, 'private, no-store']);
  for (const cookie of [null, world.sids.officerElsewhere, world.sids.formerOfficer]) {
    const copied = await ask({
      url: `${portal.origin}/api/documents/${documentId}/file`,
      headers: await cookieOf(cookie),
    });
    expect([copied.status, copied.headers.get('cache-control')]).toEqual([404, 'private, no-store']);
  }
});

test('the page of a link for a new password tells no other site which it was', async ({ page: window }) => {
  const { email } = await aUser();
  await askReset({ email, locale: 'vi', ip: '198.51.100.8' });
  const { secret } = await db().notice.findFirstOrThrow({ where: { kind: 'password-reset', to: { email } } });
  const where = new URL(unseal(secret ?? '', 'outbox') ?? '').pathname;
  const told: string[] = [];
  await window.route('http://another.example/**', async (route) => {
    told.push((await route.request().headerValue('referer')) ?? '');
    await route.fulfill({ body: 'x' });
  });
  await window.goto(portal.origin + where);
  await expect(window.locator('input[type="password"]').first()).toBeVisible();
  const led = await window
    .locator('a[href], img[src], script[src], link[href]')
    .evaluateAll((all) =>
      all.map((each) => (each.getAttribute('href') ?? each.getAttribute('src')) as string),
    );
  expect(led.filter((to) => new URL(to, portal.origin).origin !== portal.origin)).toEqual([]);
  await window.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'http://another.example/x';
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => told).toEqual(['']);
});

test('a file that is opened is saved, in no window, and makes no worker', async ({ page: window }) => {
  const [name = '', value = ''] = Object.values(await cookieOf(world.sids.officer))[0]?.split('=') ?? [];
  await window.context().addCookies([{ name, value, url: portal.origin }]);
  await window.goto(`${portal.origin}/tai-khoan`);
  const file = `/api/documents/${documentId}/file`;
  const worker = await window.evaluate(
    (script) =>
      navigator.serviceWorker.register(script, { scope: script }).then(
        () => 'made',
        (error: unknown) => (error as Error).name,
      ),
    file,
  );
  expect(worker).toBe('SecurityError');
  expect(await window.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(
    0,
  );
  const saved = window.waitForEvent('download');
  await window.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to;
    document.body.append(link);
    link.click();
  }, file);
  expect((await saved).suggestedFilename()).toBe('Kế hoạch.pdf');
  expect(window.url()).toBe(`${portal.origin}/tai-khoan`);
  const opened = window.waitForEvent('download');
  await window.evaluate((to) => {
    globalThis.open(to);
  }, file);
  expect((await opened).suggestedFilename()).toBe('Kế hoạch.pdf');
  expect(window.url()).toBe(`${portal.origin}/tai-khoan`);
});
