import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildFolder } from '@/lib/platform/env';
import { root } from '@/ops/folders';
import { routes } from '@/tests/support/access-entries';
import { aWorld, type World } from '@/tests/support/access-world';
import { cookieOf, startAttackedPortal, type AttackedPortal } from '@/tests/support/attacked-portal';
import { ask } from '@/tests/support/hand-made';
import { databaseSnapshot } from '@/tests/support/snapshot';

test.describe.configure({ timeout: 120_000 });

let portal: AttackedPortal;
let world: World;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await startAttackedPortal();
  world = await aWorld('drafting');
});

test.afterAll(() => portal.stop());

const handlers = [...routes.open].filter((entry) => entry.endsWith('/route'));

/** Where a handler stands, with things of this world in place of its parameters. */
function addressOf(entry: string): string {
  const known: Readonly<Record<string, string>> = {
    '[reportId]': world.reportId,
    '[period]': world.periodCode,
    '[slug]': world.province.slug,
    '[id]': world.reportId,
    '[batch]': world.reportId,
    '[receipt]': world.receipt,
    '[hash]': 'a'.repeat(64),
    '[file]': 'bao-cao.pdf',
    '[[...rest]]': 'x',
    '[...path]': 'fields',
    '[...nextauth]': 'callback/credentials',
  };
  const parts = entry.replace(/\/route$/, '').split('/');
  return `/${parts.map((part) => known[part] ?? part).join('/')}`;
}

const writes = async (entry: string) =>
  / POST\b|POST,|POST }/.test(await readFile(path.join(root, 'app', `${entry}.ts`), 'utf8'));

const foreign: readonly Record<string, string>[] = [
  {},
  { origin: 'null' },
  { origin: 'https://evil.example' },
  { origin: 'http://localhost:1' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
];

test('no handler does anything that another site sends with the cookie', async () => {
  const cookie = await cookieOf(world.sids.officer);
  const tried = [];
  const before = await databaseSnapshot();
  for (const entry of handlers) {
    if (!(await writes(entry))) continue;
    tried.push(entry);
    for (const origin of foreign)
      for (const type of [
        'application/x-www-form-urlencoded',
        'text/plain',
        'multipart/form-data; boundary=x',
      ]) {
        const headers = { ...cookie, ...origin, 'content-type': type };
        const { status } = await ask({
          url: portal.origin + addressOf(entry),
          headers,
          method: 'POST',
          body: 'a=1',
        });
        expect([403, 404, 405], `${entry} ${JSON.stringify(origin)} ${type}`).toContain(status);
      }
  }
  expect(tried.length).toBeGreaterThanOrEqual(8);
  expect(await databaseSnapshot()).toBe(before);
});

/** Read by anyone, without cookies; of all else another site's page may read nothing. */
const isOpenData = (entry: string) => /^(api\/v1|api\/citations|du-lieu|robots|sitemap)/.test(entry);

test('no page of another site may ask for, or read, what is not open data', async () => {
  const evil = { origin: 'https://evil.example', ...(await cookieOf(world.sids.officer)) };
  const asks = {
    ...evil,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'next-action',
  };
  const pages = ['/ban-lam-viec', '/tham-dinh', '/quan-tri', '/tai-khoan', '/dang-nhap'];
  for (const address of [...handlers.filter((each) => !isOpenData(each)).map(addressOf), ...pages]) {
    for (const [method, headers] of [
      ['OPTIONS', asks],
      ['GET', evil],
    ] as const) {
      const answer = await ask({ url: portal.origin + address, headers, method });
      const allowed = [...answer.headers].filter(([name]) => name.startsWith('access-control-allow'));
      expect(allowed, `${method} ${address}`).toEqual([]);
    }
  }
});

test('reading changes nothing, whoever reads', async () => {
  const pages = [
    '/ban-lam-viec',
    `/ban-lam-viec/bao-cao/${world.periodCode}`,
    '/tham-dinh',
    '/giam-sat',
    '/quan-tri',
  ];
  const before = await databaseSnapshot();
  for (const sid of [world.sids.officer, world.sids.reviewer, world.sids.admin, null]) {
    const headers = await cookieOf(sid);
    for (const address of [...pages, ...handlers.map(addressOf)])
      for (const method of ['GET', 'HEAD']) {
        const { status } = await ask({ url: portal.origin + address, headers, method });
        expect(status, `${method} ${address}`).toBeLessThan(500);
      }
  }
  expect(await databaseSnapshot()).toBe(before);
});

const closed = [
  ...[
    '/.env',
    '/.git/config',
    '/package.json',
    '/prisma/schema.prisma',
    '/.next/BUILD_ID',
    '/metrics',
    '/api/metrics',
  ],
  ...[
    '/_next/webpack-hmr',
    '/_next/mcp',
    '/__nextjs_source-map',
    '/__nextjs_original-stack-frames',
    '/__nextjs_font/x',
  ],
  ...['/_next/image?url=%2Ficon.svg&w=64&q=75', '/_next/static/development/_devMiddlewareManifest.json'],
  ...[
    '/_next/data/x/index.json',
    '/_next/static/../server/server-reference-manifest.json',
    '/_next/static/%2e%2e/BUILD_ID',
  ],
];

for (const address of closed)
  test(`${address} is no door`, async () => {
    const answer = await ask({ url: portal.origin + address, headers: {} });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toMatch(/node_modules|"dependencies"|DATABASE_URL/);
  });

test('health tells the public that it is well, and nothing of the machine', async () => {
  const answers = [];
  for (const which of ['live', 'ready'])
    answers.push((await ask({ url: `${portal.origin}/api/health/${which}`, headers: {} })).text);
  for (const text of answers) expect(text).toMatch(/^\{"status":"\w+"\}$/);
});

test('what browsers load names no secret, and there is no map of the sources', async () => {
  const folder = path.join(root, buildFolder(), 'static');
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  );
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter(({ name }) => name.endsWith('.map'))).toEqual([]);
  const secret =
    /AUTH_SECRET|DATABASE_(?:\w+_)?URL|SMTP_|S3_SECRET|DEMO_PASSWORD|postgres(?:ql)?:\/\/|AGE-SECRET-KEY|\$argon2/;
  for (const { name, parentPath } of names.filter((each) => /\.(?:js|css|json)$/.test(each.name))) {
    const found = secret.exec(await readFile(path.join(parentPath, name), 'utf8'));
    expect(found?.[0], name).toBeUndefined();
  }
});
