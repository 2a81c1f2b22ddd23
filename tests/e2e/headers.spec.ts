import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { registerDocument } from '@/lib/features/documents/commands/library';
import { supply } from '@/lib/platform/env';
import { attachment } from '@/lib/platform/storage/file-name';
import { signedIn } from '@/tests/support/accounts';
import { aWorld, type World } from '@/tests/support/access-world';
import { cookieOf, startAttackedPortal, type AttackedPortal } from '@/tests/support/attacked-portal';
import { success } from '@/tests/support/factories';
import { ask, type Answer } from '@/tests/support/hand-made';
import { aPdf, aRegistration, attach } from '@/tests/support/library';

test.describe.configure({ timeout: 120_000 });

let portal: AttackedPortal;
let world: World;
let folder: string;
let documentId: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(path.join(tmpdir(), 'kho-tep-'));
  supply({ STORAGE_DIR: folder });
  portal = await startAttackedPortal();
  world = await aWorld('published');
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

const shapeOf = ({ headers }: Answer) =>
  Object.fromEntries(
    [...headers]
      .filter(([name]) => !ofTheWay.test(name))
      .map(([name, value]) => [name, value.replace(/'nonce-[\w+/=]+'/, "'nonce'")]),
  );

const always = {
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
