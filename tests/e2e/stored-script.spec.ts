import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { findScreen } from '@/lib/platform/addresses';
import { db } from '@/lib/platform/db';
import { giveFactor, openFor } from '@/tests/support/accounts';
import { cookieOf, startAttackedPortal, type AttackedPortal } from '@/tests/support/attacked-portal';
import { plantScripts, storedScript, type Planted } from '@/tests/support/stored-script';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

let portal: AttackedPortal;
let planted: readonly Planted[] = [];
const shown = new Set<string>();
/** Pages for everybody are the same to all, so that they are looked at once. */
const publicScreens = new Set<string>();

test.beforeAll(async () => {
  test.setTimeout(300_000);
  portal = await startAttackedPortal({
    contents: 'demonstration',
    before: async (ownerUrl) => {
      planted = await plantScripts(ownerUrl);
    },
  });
});

test.afterAll(() => portal.stop());

/** What a page of each screen may differ by, in both languages, is seen on the first few. */
const mostOfOneScreen = 2;

function screenOf(path: string): string | null {
  const [pathname = ''] = path.split(/[?#]/);
  const address = findScreen(pathname);
  return address === null ? null : `${address.locale} ${address.screen}`;
}

/** Listens for whatever would tell that a text was read as markup, from before the first script of a page. */
async function watched(context: BrowserContext): Promise<readonly [Page, string[]]> {
  const page = await context.newPage();
  const alarms: string[] = [];
  page.on('dialog', (dialog) => {
    alarms.push(`dialog on ${page.url()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => alarms.push(`${error.message} on ${page.url()}`));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) alarms.push(`${message.text()} on ${page.url()}`);
  });
  return [page, alarms];
}

/** What the browser made of a page: markup that nobody of us wrote, and the texts that stand in it literally. */
function lookAt(page: Page) {
  return page.evaluate(() => {
    const made = document.querySelectorAll('img[src="x"], [onerror], [onload], [href^="javascript:" i]');
    const links = [...document.querySelectorAll('a[href^="/"]')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const said = `${document.title} ${document.body.innerText} ${[
      ...document.querySelectorAll('input, textarea'),
    ]
      .map((field) =>
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
      )
      .join(' ')}`;
    return {
      ...{ links, hasRun: 'ran' in window, made: [...made].map(({ outerHTML }) => outerHTML) },
      marks: [...said.matchAll(/onerror=window\.ran=1>[^⟦]*⟦([^⟧]*)⟧/g)].map(([, mark = '']) => mark),
    };
  });
}

/** Opens what the links lead to, screen by screen, and says which screens were shown. */
async function look(context: BrowserContext, starts: readonly string[]): Promise<readonly string[]> {
  const [page, alarms] = await watched(context);
  const [seen, counted, waiting] = [new Set<string>(), new Map<string, number>(), [...starts]];
  const reached = new Set<string>();
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const screen = screenOf(path);
    const times = counted.get(screen ?? '') ?? 0;
    if (screen === null || publicScreens.has(screen) || seen.has(path) || times >= mostOfOneScreen) continue;
    seen.add(path);
    counted.set(screen, times + 1);
    const answer = await page.goto(`${portal.origin}${path}`);
    expect(answer?.status(), path).toBeLessThan(500);
    const isThere = answer?.ok() === true && screenOf(new URL(page.url()).pathname) === screen;
    if (isThere) reached.add(screen);
    const { links, hasRun, made, marks } = await lookAt(page);
    expect([path, hasRun, made]).toEqual([path, false, []]);
    // What leads to a place on the page one is on loads nothing.
    waiting.push(...links.map((link) => link.split('#')[0] ?? ''));
    for (const mark of marks) shown.add(mark);
  }
  expect(alarms).toEqual([]);
  await page.close();
  return [...reached];
}

async function signedInAs(context: BrowserContext, account: string): Promise<void> {
  const email = `${account}@tiendoso.example`;
  const { id } = await db().user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  // Whoever has no second factor yet would see the page that asks for one, and no other.
  if ((await db().secondFactor.count({ where: { userId: id } })) === 0) await giveFactor(id);
  const { cookie = '' } = await cookieOf(await openFor(id));
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: portal.origin }]);
}

test('every word of the portal can be made to hold a script, but those that the database checks', () => {
  expect(planted.length).toBeGreaterThan(80);
  const tables = new Set(planted.map(({ mark }) => mark.split('.')[0]));
  for (const table of [
    'User',
    'Document',
    'RevisionItem',
    'ReportItem',
    'Remark',
    'CommitteeMember',
    'Assessment',
  ])
    expect([...tables]).toContain(table);
});

test('a page that let one through would be noticed', async ({ context }) => {
  const page = await context.newPage();
  await page.setContent(`<h1>${storedScript}</h1>`);
  const { hasRun, made } = await lookAt(page);
  expect([hasRun, made.length]).toEqual([true, 2]);
});

test('none runs before the public', async ({ context }) => {
  const screens = await look(context, ['/', '/en', '/tinh/lang-son', '/en/provinces/lang-son']);
  expect(screens.length).toBeGreaterThan(40);
  for (const screen of screens) publicScreens.add(screen);
});

/** Screens behind the sign-in, in both languages, at least. */
const least = {
  ...{ 'canbo.lang-son': 30, 'lanhdao.lang-son': 25, thamdinh: 20, lanhdaobo: 15, quantri: 50, giamsat: 6 },
};

for (const [account, screensAtLeast] of Object.entries(least)) {
  test(`none runs before ${account}`, async ({ context }) => {
    await signedInAs(context, account);
    const starts = [
      '/ban-lam-viec',
      '/tham-dinh',
      '/giam-sat',
      '/quan-tri',
      '/quan-tri/nhat-ky',
      '/tai-khoan',
    ];
    const screens = await look(context, [...starts, '/thong-bao', '/en/desk']);
    expect(screens.length).toBeGreaterThanOrEqual(screensAtLeast);
  });
}

test('what was stored stands there as it was written', () => {
  expect(shown.size).toBeGreaterThan(100);
});
