import { expect, test } from '@playwright/test';
import { keepLogHead } from '@/lib/features/log-heads/commands';
import { catalogue } from '@/lib/platform/metrics/catalogue';
import { ownerDb } from '@/lib/platform/db';
import { freePort } from '@/ops/port';
import { aWorld, type World } from '@/tests/support/access-world';
import { cookieOf, startAttackedPortal, type AttackedPortal } from '@/tests/support/attacked-portal';
import { ask } from '@/tests/support/hand-made';

test.describe.configure({ timeout: 120_000 });

let portal: AttackedPortal;
let world: World;
let told: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const port = String(await freePort());
  portal = await startAttackedPortal({ settings: { METRICS_PORT: port } });
  world = await aWorld('submitted');
  const { id } = await ownerDb().user.findFirstOrThrow({ select: { id: true } });
  const now = new Date();
  const notice = { at: now, toId: id, kind: 'account-disabled', detail: {}, nextTryAt: now };
  const attempts = { create: [{ result: 'later' }] };
  await ownerDb().notice.create({ data: { ...notice, attempts } });
  await keepLogHead();
  await ownerDb().nightlyWork.create({
    data: { work: 'backup', triedAt: now, doneAt: now, isFailed: false },
  });
  const cookie = await cookieOf(world.sids.officer);
  for (const path of ['/api/v1/fields', '/metrics']) await ask({ url: portal.origin + path, headers: {} });
  await ask({ url: `${portal.origin}/ban-lam-viec`, headers: cookie });
  // The door has a page once it has sent it, packed it and is asked again.
  await expect(async () => {
    await ask({ url: `${portal.origin}/phuong-phap`, headers: {} });
    told = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(told).toMatch(/tiendoso_pages_total\{from="door"\} [1-9]/);
  }).toPass({ timeout: 60_000 });
});

test.afterAll(() => portal.stop());

/** Words of ours that a label may hold; anything else would be somebody’s. */
const words =
  /^(?:page|desk|act|open-data|machine|health|file|[1-5]xx|aborted|door|cache|made|application|public|owner|in-use|idle|portal|files|report|document|committee|error-report|later|sent|refused|unconfirmed|too-late|backup|verify|disk-almost-full|clock-skew|database-slow|0\.5|0\.99|[\d.]+|\+Inf)$/;

/** Told only where there is something to tell: reasons, and a log of the database that is archived. */
const sometimes = /^tiendoso_(?:not_ready$|archive_)/;

test('the portal tells every figure it promises, and each is a number', () => {
  const promised = Object.keys(catalogue).filter((name) => !sometimes.test(name));
  expect(
    promised.filter((name) => !told.includes(`\n# TYPE ${name} `) && !told.startsWith(`# HELP ${name} `)),
  ).toEqual([]);
  for (const line of told
    .trim()
    .split('\n')
    .filter((each) => !each.startsWith('#')))
    expect(line).toMatch(/^[a-z_]+(?:\{[^}]*\})? [-+\d.e]+$/);
});

test('no figure names a person, a province or an address', () => {
  const labels = [...told.matchAll(/(\w+)="([^"]*)"/g)].map(([, , word = '']) => word);
  expect(labels.length).toBeGreaterThan(20);
  expect(labels.filter((word) => !words.test(word))).toEqual([]);
  expect(told).not.toContain(world.province.slug);
});

test('figures tell what happened: pages from the door, the desk, what waits', () => {
  expect(told).toMatch(/tiendoso_requests_total\{kind="desk",status="2xx"\} [1-9]/);
  expect(told).toMatch(/tiendoso_requests_total\{kind="open-data",status="2xx"\} 1\n/);
  expect(told).toContain('tiendoso_waiting{what="report"} 1\n');
  expect(told).toContain('tiendoso_database_up 1\n');
  expect(told).toMatch(/tiendoso_pool_connections\{pool="application",state="idle"\} [1-9]/);
  expect(told).toMatch(/tiendoso_mail_attempts\{result="later"\} 1\n/);
});

test('visitors find none of it', async () => {
  for (const path of ['/metrics', '/api/metrics', '/ready', '/en/metrics', '/en/ready']) {
    const { status, text } = await ask({ url: portal.origin + path, headers: {} });
    expect([path, status, text.includes('tiendoso_')]).toEqual([path, 404, false]);
  }
});
