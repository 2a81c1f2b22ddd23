import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { findScreen } from '@/lib/platform/addresses';
import { apiHref, formats, resourceNames } from '@/lib/platform/api/names';
import { cookieOf, startAttackedPortal, type AttackedPortal } from '@/tests/support/attacked-portal';
import type { Subject } from '@/tests/support/access-grid';
import { aWorld, type State, type World } from '@/tests/support/access-world';
import { ask, type Answer } from '@/tests/support/hand-made';
import { aSecretTalk, type SecretTalk } from '@/tests/support/secret-talk';
import { databaseSnapshot } from '@/tests/support/snapshot';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

/** Of each, what the province wrote and the reviewer asked must stay between the two of them. */
const secret: readonly State[] = ['drafting', 'awaiting', 'submitted', 'returned', 'locked', 'waiting'];
const unsent: readonly State[] = ['drafting', 'awaiting', 'locked'];

let portal: AttackedPortal;
let talk: SecretTalk;
const worlds: World[] = [];

test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await startAttackedPortal();
  for (const state of secret) worlds.push(await aWorld(state));
  worlds.push(await aWorld('published'));
  talk = await aSecretTalk();
});

test.afterAll(() => portal.stop());

const word = (world: World) => [world.canary, world.reason];
const hidden = () => [...worlds.filter(({ state }) => state !== 'published').flatMap(word), ...talk.words];

/** The ways in which the same address answers: the page, its payload, its prefetch, its parts. */
const manners: readonly Readonly<Record<string, string>>[] = [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
];

const withRsc = (path: string) => `${path}${path.includes('?') ? '&' : '?'}_rsc=abc12`;

async function look(path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const answer = await ask({ url: `${portal.origin}${path}`, headers });
  const said = `${answer.text} ${answer.location} ${JSON.stringify([...answer.headers])}`;
  expect(answer.status, path).toBeLessThan(500);
  for (const canary of hidden()) expect(said.includes(canary), `${path} tells ${canary}`).toBe(false);
  return answer;
}

async function lookInEveryManner(path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const page = await look(path, headers);
  // What depends on who asks is made anew each time, and in one way; what is kept is kept in all of them.
  const tried = 'cookie' in headers ? manners.slice(0, 2) : manners;
  for (const manner of tried) await look(withRsc(path), { ...headers, ...manner });
  return page;
}

const linksIn = (html: string) =>
  [...html.matchAll(/ href="(\/[^"#]*)/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'));

/** What an address is one of: a screen in a language, or a door for machines. */
function kindOf(path: string): string {
  const [pathname = ''] = path.split('?');
  const address = findScreen(pathname);
  if (address !== null) return `${address.locale} ${address.screen}`;
  return pathname.replace(/\/(tinh|provinces|cite|trich-dan|nhung|embed)\/[^/]+/, '/$1/:one');
}

/** Follows every link of the portal itself, once; of the pages of a screen and the questions it can be asked, the first few. */
async function crawl(
  starts: readonly string[],
  headers: Readonly<Record<string, string>>,
  most: number,
): Promise<number> {
  const [seen, waiting, asked] = [new Set<string>(), [...starts], new Map<string, number>()];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const folder = kindOf(path);
    const times = asked.get(folder) ?? 0;
    if (seen.has(path) || path.startsWith('/_next/') || times >= most) continue;
    seen.add(path);
    asked.set(folder, times + 1);
    const { text } = await lookInEveryManner(path, headers);
    waiting.push(...linksIn(text));
  }
  return seen.size;
}

const machines = [
  ...resourceNames.flatMap((name) => formats.map((format) => apiHref(name, format))),
  ...['/api/v1/progress?period=all&per-page=500', '/api/v1/provinces/ha-noi', '/du-lieu', '/en/data'],
  ...['/api/health/live', '/api/health/ready', '/api/auth/session', '/api/auth/providers', '/api/auth/csrf'],
  ...[
    '/api',
    '/api/reports',
    '/du-lieu/tat-ca.zip',
    '/api/v1/openapi.json',
    '/speculation-rules',
    '/robots.txt',
    '/sitemap.xml',
  ],
  ...[
    '/_next/data/x/index.json',
    '/_next/image?url=/x&w=64&q=75',
    '/khong-co',
    '/en/khong-co',
    '/vi',
    '/vi/missing',
  ],
];

/** Where the talk behind a published report would show, if anywhere. */
function talkedAbout({ slug, reportId }: SecretTalk): readonly string[] {
  const [vi, en] = ['/ban-lam-viec/bao-cao/2022-12', '/en/desk/reports/2022-12'];
  return [
    ...[`/tinh/${slug}`, `/en/provinces/${slug}`, `/tham-dinh/${reportId}`, `/en/review/${reportId}`],
    ...[`${vi}/kiem-tra?tinh=${slug}`, `${vi}/nhiem-vu/3?tinh=${slug}`, `${en}/tasks/3?provinces=${slug}`],
    ...[`/api/v1/provinces/${slug}`, `/tinh/${slug}?ngay=2022-12-16`],
  ];
}

/** Every address that names one of the secret reports. */
function addresses({ province: { slug }, periodCode, reportId, receipt }: World): readonly string[] {
  const [vi, en] = [`/ban-lam-viec/bao-cao/${periodCode}`, `/en/desk/reports/${periodCode}`];
  return [
    ...[vi, `${vi}/kiem-tra`, `${vi}/ban-in`, `${vi}/nhiem-vu/1`].map((path) => `${path}?tinh=${slug}`),
    ...[en, `${en}/check`, `${en}/print`, `${en}/tasks/1`].map((path) => `${path}?provinces=${slug}`),
    ...[`${vi}/bien-nhan/${receipt}`, `${en}/receipts/${receipt}`],
    ...[
      `/tham-dinh/${reportId}`,
      `/en/review/${reportId}`,
      '/tham-dinh',
      '/giam-sat',
      `/giam-sat?ky=${periodCode}`,
    ],
    ...[
      `/tinh/${slug}`,
      `/en/provinces/${slug}`,
      `/tinh/${slug}?ngay=2022-12-16`,
      '/ban-lam-viec',
      '/tai-khoan',
    ],
  ];
}

test('the canaries sing where they may: for the province and, once sent, for the reviewer', async () => {
  for (const world of worlds) {
    const officer = await cookieOf(world.sids.officer);
    const url = `${portal.origin}/ban-lam-viec/bao-cao/${world.periodCode}/nhiem-vu/1`;
    expect((await ask({ url, headers: officer })).text, world.state).toContain(world.canary);
    const review = {
      url: `${portal.origin}/tham-dinh/${world.reportId}`,
      headers: await cookieOf(world.sids.reviewer),
    };
    const isSent = !unsent.includes(world.state);
    expect((await ask(review)).text.includes(world.canary), world.state).toBe(isSent);
  }
});

test('nothing unpublished is in any page, payload or answer that the public can reach', async () => {
  const before = await databaseSnapshot();
  expect(await crawl(['/', '/en', ...machines], {}, 3)).toBeGreaterThan(60);
  for (const world of worlds) for (const path of addresses(world)) await lookInEveryManner(path, {});
  for (const path of talkedAbout(talk)) await lookInEveryManner(path, {});
  expect(await databaseSnapshot()).toBe(before);
});

test('nor in any packed file of the open data, once unpacked', async () => {
  const packed = ['/du-lieu/tat-ca.zip', ...resourceNames.map((name) => apiHref(name, 'xlsx'))];
  for (const path of packed) {
    const answer = await fetch(`${portal.origin}${path}`);
    const files = Object.values(unzipSync(new Uint8Array(await answer.arrayBuffer())));
    expect(files.length, path).toBeGreaterThan(3);
    const text = files.map((file) => strFromU8(file)).join('\n');
    for (const canary of hidden()) expect(text.includes(canary), `${path} tells ${canary}`).toBe(false);
  }
});

for (const by of [
  'officerElsewhere',
  'leaderElsewhere',
  'formerOfficer',
  'observer',
  'admin',
  'revoked',
] as const) {
  test(`nor in any that ${by} can reach`, async () => {
    await crawlAs(by);
  });
}

async function crawlAs(by: Subject): Promise<void> {
  const [first] = worlds;
  const cookie = await cookieOf(first?.sids[by] ?? null);
  const found = await crawl(['/ban-lam-viec', '/en/desk', '/tai-khoan', '/giam-sat', '/'], cookie, 2);
  expect(found).toBeGreaterThan(10);
  for (const world of worlds) for (const path of addresses(world)) await look(path, cookie);
  for (const path of [...talkedAbout(talk), ...machines]) await look(path, cookie);
}

test('a leader of the ministry and a reviewer learn nothing of what was not sent', async () => {
  const drafts = worlds.filter(({ state }) => unsent.includes(state));
  for (const by of ['reviewer', 'ministryLeader'] as const) {
    for (const world of drafts) {
      const headers = await cookieOf(world.sids[by]);
      for (const path of addresses(world)) {
        const { text } = await ask({ url: `${portal.origin}${path}`, headers });
        expect(text.includes(world.canary), `${by} ${path}`).toBe(false);
      }
    }
  }
});
