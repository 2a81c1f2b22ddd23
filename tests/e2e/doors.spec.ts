import { readdir, readFile, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { buildFolder } from '@/lib/platform/env';
import { root } from '@/ops/folders';
import { aUser, password } from '@/tests/support/accounts';
import { routes } from '@/tests/support/access-entries';
import { aWorld, type World } from '@/tests/support/access-world';
import {
  cookieOf,
  listActions,
  startAttackedPortal,
  type AttackedPortal,
} from '@/tests/support/attacked-portal';
import { elsewhere } from '@/tests/support/elsewhere';
import { ask, plainBody, postAction } from '@/tests/support/hand-made';
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

const telling = /node_modules|"dependencies"|DATABASE_URL|root:x:0/;

for (const address of closed)
  test(`${address} is no door`, async () => {
    const answer = await ask({ url: portal.origin + address, headers: {} });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toMatch(telling);
  });

type Plain = Readonly<{ status: number; location: string; text: string }>;

/** Asks for a path as it is written; whatever works with addresses would make it plain first. */
const askPlainly = (written: string, headers: Record<string, string> = {}) =>
  new Promise<Plain>((resolve, reject) => {
    const { hostname, port } = new URL(portal.origin);
    const asked = request({ host: hostname, port, path: written, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      const { statusCode = 0, headers: got } = answer;
      answer.on('end', () => resolve({ status: statusCode, location: got.location ?? '', text }));
    });
    asked.on('error', reject).end();
  });

/** Nothing is there; at most the same is asked for again without what was doubled, on this site. */
const isNowhere = ({ status, location }: Plain) =>
  [400, 404].includes(status) || (status === 308 && /^\/[^/\\]/.test(location));

const waysOut = [
  ...[
    '/../package.json',
    '/../../../../../../etc/passwd',
    '/_next/static/../BUILD_ID',
    '/icon.svg/../../package.json',
  ],
  ...['/_next/static/../../package.json', '/_next/static/%2e%2e/BUILD_ID', '/_next/static/%2e%2e%2fBUILD_ID'],
  ...[
    '/_next/static/..%2f..%2fpackage.json',
    '/_next/static/..%5c..%5cpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
  ],
  ...[
    '/_next/static/..\\..\\package.json',
    '/_next/static/%252e%252e/BUILD_ID',
    '/_next/static/chunks/%00.js',
  ],
  ...['/api/documents/../../package.json/file', '/api/documents/..%2f..%2fpackage.json/file'],
  ...['/api/citations/..%2f..%2f/..%2fpackage.json', '/du-lieu/..%2f..%2fpackage.json', '//etc/passwd'],
];

test('no way of writing an address leads out of a folder', async () => {
  for (const written of waysOut) {
    const answer = await askPlainly(written);
    expect(isNowhere(answer), `${written} ${String(answer.status)} ${answer.location}`).toBe(true);
    expect(answer.text, written).not.toMatch(telling);
  }
  expect((await askPlainly('/icon.svg')).status).toBe(200);
});

const five = (name: string) => Array.from({ length: 5 }, () => name).join(':');

/** Headers by which Next was once led around its own checks, or asked for parts of a page. */
const bypasses: readonly Record<string, string>[] = [
  ...['middleware', 'src/middleware', 'proxy', 'src/proxy', 'pages/_middleware', 'app/middleware'].flatMap(
    (name) => [{ 'x-middleware-subrequest': name }, { 'x-middleware-subrequest': five(name) }],
  ),
  ...[{ 'next-resume': '1' }, { 'x-nextjs-data': '1' }, { 'x-matched-path': '/vi/desk' }],
  ...[{ 'x-middleware-rewrite': '/vi/desk' }, { 'x-invoke-path': '/vi/desk' }, { 'x-middleware-next': '1' }],
  ...[{ rsc: '1' }, { rsc: '1', 'next-router-prefetch': '1' }],
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
];

test('no header of an old hole shows anybody more than they may see', async () => {
  const report = `/ban-lam-viec/bao-cao/${world.periodCode}`;
  const inside = [
    `${report}/nhiem-vu/1?tinh=${world.province.slug}`,
    `${report}?tinh=${world.province.slug}`,
  ];
  const pages = [...inside, '/ban-lam-viec', '/tham-dinh', '/giam-sat', '/quan-tri', '/tai-khoan'];
  const see = async (page: string, headers: Record<string, string>) => {
    const first = await ask({ url: portal.origin + page, headers });
    const onward = first.location.includes('_rsc') ? new URL(first.location, portal.origin).toString() : null;
    return onward === null ? first : ask({ url: onward, headers });
  };
  const officer = await cookieOf(world.sids.officer);
  for (const headers of [{}, { rsc: '1' }])
    expect((await see(inside[0] ?? '', { ...officer, ...headers })).text).toContain(world.canary);
  for (const sid of [null, world.sids.officerElsewhere]) {
    const cookie = await cookieOf(sid);
    for (const page of pages) {
      const plain = await see(page, cookie);
      for (const bypass of bypasses) {
        const answer = await see(page, { ...cookie, ...bypass });
        const name = `${page} ${JSON.stringify(bypass)}`;
        expect(answer.text.includes(world.canary), name).toBe(false);
        expect(answer.status, name).toBeLessThan(500);
        if (!('rsc' in bypass))
          expect([name, answer.status, answer.location]).toEqual([name, plain.status, plain.location]);
      }
    }
  }
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

test('what the build made is read by who runs the portal and their group alone', async () => {
  const { mode } = await stat(path.join(root, buildFolder()));
  expect((mode & 0o777).toString(8)).toBe('750');
});

test('signing in leads to a page of the portal, whatever its form is told', async () => {
  const { email } = await aUser({ role: 'observer' });
  const id = (await listActions()).get('accounts/actions/sign-in signInAction') ?? '';
  const fields = (next: string) =>
    Object.entries({ locale: 'vi', email, password, next }).map(([name, value]) => [name, value] as const);
  const signIn = (next: string, plain: boolean) => {
    const at = { origin: portal.origin, page: '/dang-nhap', headers: {} };
    if (!plain) return postAction({ ...at, id, fields: fields(next) });
    const headers = { origin: portal.origin };
    return ask({ url: `${portal.origin}${at.page}`, headers, body: plainBody(id, fields(next)) });
  };
  expect((await signIn('/tai-khoan', true)).location).toContain('/tai-khoan');
  for (const [at, next] of elsewhere.entries()) {
    const { location, headers } = await signIn(next, at % 2 === 0);
    const named = `${next} ${location}`;
    if (next.length > 1000) {
      expect([location, headers.get('set-cookie')]).toEqual(['', null]);
      continue;
    }
    expect(location, named).not.toBe('');
    const led = new URL(location.replace(/;\w+$/, ''), portal.origin);
    expect([led.origin, led.pathname.startsWith('/api')], named).toEqual([portal.origin, false]);
    expect(headers.get('set-cookie'), named).not.toContain('x=1');
  }
});

test('the sign-in page holds nothing of an address that leads elsewhere', async () => {
  for (const next of ['https://evil.example', '//evil.example', 'javascript:alert(1)', '"><b id=evil>']) {
    for (const headers of [{}, { rsc: '1' }]) {
      const url = `${portal.origin}/dang-nhap?tiep=${encodeURIComponent(next)}`;
      const { status, text } = await ask({ url, headers });
      expect([next, status < 500]).toEqual([next, true]);
      expect(text, next).not.toMatch(
        /(?:href|value|action)="?(?:https?:)?\/\/evil|javascript:alert|<b id=evil/,
      );
    }
  }
});

/** Sends bytes that no client would, and says what came back until the portal closed the connection, if need be on more that was on its way. */
const sendBytes = (bytes: string) =>
  new Promise<string>((resolve) => {
    let came = '';
    const socket = connect(Number(new URL(portal.origin).port), '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(20_000, () => {
      came = `The connection stayed open: ${came}`;
      socket.destroy();
    });
    socket.on('data', (part: Buffer) => {
      came += part.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(came));
  });

const inner = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n';
const chunked = 'Transfer-Encoding: chunked';

/** Requests that two servers behind each other could cut at different places. */
const twoMeanings: readonly (readonly [what: string, headers: readonly string[], body: string])[] = [
  ['a length and pieces', ['Content-Length: 6', chunked], `0\r\n\r\n${inner}`],
  ['pieces and a length', [chunked, 'Content-Length: 4'], `5c\r\n${inner}\r\n0\r\n\r\n`],
  ['two lengths', ['Content-Length: 0', `Content-Length: ${String(inner.length)}`], inner],
  ['pieces of no kind', ['Transfer-Encoding: xchunked'], `0\r\n\r\n${inner}`],
  ['a header name with a space', ['Content-Length : 5', chunked], `0\r\n\r\n${inner}`],
  ['a piece of no length', [chunked], `zz\r\n${inner}`],
  ['a length that is no number', ['Content-Length: +5'], inner],
  ['a folded header', ['Transfer-Encoding:', ' chunked'], `0\r\n\r\n${inner}`],
];

for (const [what, headers, body] of twoMeanings)
  test(`a request with ${what} is refused whole, and its connection closed`, async () => {
    const start = ['POST /dang-nhap HTTP/1.1', 'Host: localhost', ...headers, '', ''].join('\r\n');
    const came = await sendBytes(start + body);
    expect(came).toMatch(/^HTTP\/1\.1 400 /);
    expect(came.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
  });

test('headers without end are refused, and two hundred that never end a request keep nobody waiting', async () => {
  const start = 'GET / HTTP/1.1\r\nHost: localhost\r\n';
  expect(await sendBytes(`${start}X-Long: ${'a'.repeat(17_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  const port = Number(new URL(portal.origin).port);
  const halves = [start, `POST /dang-nhap HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000\r\n\r\nx`];
  const slow = Array.from({ length: 200 }, (_, at) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(halves[at % 2] ?? ''));
    return socket.on('error', () => undefined);
  });
  try {
    await Promise.all(slow.map((socket) => new Promise((begun) => socket.once('connect', begun))));
    const cookie = await cookieOf(world.sids.officer);
    for (const address of ['/', '/dang-nhap', '/ban-lam-viec', '/api/v1/fields'])
      expect([address, (await ask({ url: portal.origin + address, headers: cookie })).status]).toEqual([
        address,
        address === '/ban-lam-viec' ? expect.any(Number) : 200,
      ]);
    expect(slow.filter(({ destroyed }) => destroyed)).toEqual([]);
  } finally {
    for (const socket of slow) socket.destroy();
  }
});

const hundredThousand = Array.from({ length: 100_000 }, (_, at) => `linh-vuc=${String(at)}`).join('&');

test('an address that asks for more than there can be is answered or refused, and others are answered', async () => {
  const pages = ['/van-ban', '/tinh', '/tim-kiem', '/api/v1/documents'];
  const many = ['9'.repeat(1000), '-1', '1e309', '9007199254740993'].map(
    (page) => `trang=${page}&page=${page}`,
  );
  for (const page of pages) {
    for (const query of [hundredThousand.slice(0, 12_000), ...many]) {
      const [asked, beside] = await Promise.all([
        askPlainly(`${page}?${query}`),
        askPlainly('/api/health/live'),
      ]);
      const named = `${page}?${query.slice(0, 40)}`;
      expect([named, asked.status < 500]).toEqual([named, true]);
      expect([named, beside.status]).toEqual([named, 200]);
    }
    const write = (query: string) => sendBytes(`GET ${page}?${query} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    expect(await write(hundredThousand)).toMatch(/^(?:HTTP\/1\.1 431 |$)/);
    expect(await write(hundredThousand.slice(0, 17_000))).toMatch(/^HTTP\/1\.1 431 /);
  }
});
