import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { freePort } from '@/ops/port';
import { aUser, password } from '@/tests/support/accounts';
import { aWorld, type World } from '@/tests/support/access-world';
import {
  cookieOf,
  listActions,
  startAttackedPortal,
  type AttackedPortal,
} from '@/tests/support/attacked-portal';
import { plainBody, type Fields } from '@/tests/support/hand-made';
import { handMade, type HandMade } from '@/tests/support/hand-made-forms';
import { databaseSnapshot } from '@/tests/support/snapshot';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let portal: AttackedPortal;
let actions: ReadonlyMap<string, string>;
const worlds = new Map<'drafting' | 'submitted', World>();
let forged = '';
let port = 0;

/** A frame whose page is of no origin at all. */
const framing = '<iframe sandbox="allow-scripts allow-forms" src="/trong-khung"></iframe>';

/** Whatever is asked of it is the page that was forged last, within a frame of nobody where the address asks for one. */
const other = createServer((request, answer) => {
  const page = request.url === '/khung' ? framing : forged;
  answer.setHeader('content-type', 'text/html; charset=utf-8').end(page);
});

test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await startAttackedPortal();
  actions = await listActions();
  for (const state of ['drafting', 'submitted'] as const) worlds.set(state, await aWorld(state));
  port = await freePort();
  await once(other.listen(port), 'listening');
});

test.afterAll(async () => {
  other.closeAllConnections();
  other.close();
  await portal.stop();
});

/** The one is another origin of the same site, to which a browser still sends the cookie; the other is another site. */
const hosts = ['localhost', '127.0.0.1'] as const;

type Sending = Readonly<{ target: string; fields: Fields; enctype: string }>;

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

function form({ target, fields, enctype }: Sending, more = ''): string {
  const inputs = fields.map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return `<meta charset="utf-8"><form method="post" action="${escaped(target)}" enctype="${enctype}" ${more}>${inputs.join('')}</form><script>onload = () => document.forms[0].submit()</script>`;
}

/** How a page makes a browser send something: by itself, from a frame that is of nobody, telling nothing, by script. */
const ways: Readonly<Record<string, (sending: Sending) => string>> = {
  form: (sending) => form(sending),
  'form that names no sender': (sending) =>
    `<meta name="referrer" content="no-referrer">${form(sending, 'rel="noreferrer"')}`,
  'frame of nobody': (sending) => form(sending),
  script: ({ target, fields, enctype }) => {
    const sent = JSON.stringify({ target, fields, enctype }).replaceAll('<', '\\u003c');
    return `<script>
      const { target, fields, enctype } = ${sent};
      const body = enctype.startsWith('multipart') ? new FormData() : new URLSearchParams();
      for (const [name, value] of fields) body.append(name, value);
      const typed = enctype === 'text/plain' ? String(body) : body;
      fetch(target, { method: 'POST', mode: 'no-cors', credentials: 'include', body: typed });
    </script>`;
  },
};

const enctypes = ['multipart/form-data', 'application/x-www-form-urlencoded', 'text/plain'] as const;

/** Opens the forged page there, and says with which status the portal answered what the page sent; null if it sent nothing. */
async function answerTo(page: Page, address: string): Promise<number | null> {
  const answered = page
    .waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().startsWith(portal.origin),
      { timeout: 15_000 },
    )
    .catch(() => null);
  await page.goto(address, { waitUntil: 'commit' });
  return (await answered)?.status() ?? null;
}

/** The same, opened again where a busy browser was asked for something else before it sent. */
async function statusOf(context: BrowserContext, address: string): Promise<number> {
  for (let tries = 0; tries < 3; tries += 1) {
    const page = await context.newPage();
    const status = await answerTo(page, address);
    await page.close();
    if (status !== null) return status;
  }
  throw new Error(`The page of ${address} sent nothing.`);
}

function worldOf(made: HandMade): World {
  const world = worlds.get(made.action.includes('/decide ') ? 'submitted' : 'drafting');
  if (world === undefined) throw new Error('The world of this test was not made.');
  return world;
}

/** The form of an act as the portal's own page without script would send it. */
function sendingOf(made: HandMade, fields = made.fields(worldOf(made))): Sending {
  const id = actions.get(made.action) ?? '';
  const body = [...plainBody(id, [['locale', 'vi'], ...fields])].map(
    ([name, value]) => [name, typeof value === 'string' ? value : ''] as const,
  );
  return {
    ...{ target: portal.origin + made.page(worldOf(made)), fields: body },
    enctype: 'multipart/form-data',
  };
}

function actNamed(action: string): HandMade {
  const made = handMade.find((each) => each.action.endsWith(` ${action}`));
  if (made === undefined) throw new Error(`There is no ${action}.`);
  return made;
}

/** Signing in as somebody who may: done from elsewhere, people would write into the account of another. */
async function signingInOf(): Promise<Sending> {
  const { email } = await aUser({ role: 'ministry_leader' });
  return sendingOf(actNamed('signInAction'), [
    ...[['next', ''] as const, ['email', email] as const, ['password', password] as const],
  ]);
}

async function signIn(context: BrowserContext, sid: string | null): Promise<void> {
  await context.clearCookies();
  const { cookie } = await cookieOf(sid);
  const [name = '', value = ''] = cookie?.split('=') ?? [];
  if (name !== '')
    await context.addCookies([{ name, value, url: portal.origin, httpOnly: true, sameSite: 'Lax' }]);
}

const cookiesOf = async (context: BrowserContext) =>
  (await context.cookies(portal.origin)).map(({ name, value }) => `${name}=${value}`);

test('a form is an act, and opens a session, when the portal’s own page sends it', async ({ context }) => {
  const made = actNamed('saveItemAction');
  await signIn(context, worldOf(made).sids[made.by]);
  forged = form(sendingOf(made));
  await context.route(`${portal.origin}/own`, (route) =>
    route.fulfill({ contentType: 'text/html', body: forged }),
  );
  const before = await databaseSnapshot();
  expect(await statusOf(context, `${portal.origin}/own`)).toBeLessThan(400);
  expect(await databaseSnapshot()).not.toBe(before);

  await context.clearCookies();
  forged = form(await signingInOf());
  expect(await statusOf(context, `${portal.origin}/own`)).toBeLessThan(400);
  expect(await cookiesOf(context)).toHaveLength(1);
});

test('no act is done that a page of another origin sends for whoever may do it', async ({ context }) => {
  const before = await databaseSnapshot();
  for (const made of handMade) {
    await signIn(context, worldOf(made).sids[made.by]);
    const kept = await cookiesOf(context);
    forged = form(sendingOf(made));
    expect([made.action, await statusOf(context, `http://localhost:${String(port)}/`)]).toEqual([
      ...[made.action, 403],
    ]);
    expect(await cookiesOf(context)).toEqual(kept);
  }
  expect(await databaseSnapshot()).toBe(before);
});

for (const [way, forge] of Object.entries(ways))
  for (const host of hosts)
    test(`nothing is written, opened or ended by a ${way} of ${host}`, async ({ context }) => {
      const made = actNamed('saveItemAction');
      await signIn(context, worldOf(made).sids[made.by]);
      const kept = await cookiesOf(context);
      const signingIn = await signingInOf();
      const signingOut = {
        ...{ target: `${portal.origin}/api/auth/sign-out`, fields: [['locale', 'vi']] as const },
        enctype: '',
      };
      const before = await databaseSnapshot();
      for (const sending of [sendingOf(made), signingIn, signingOut])
        for (const enctype of enctypes) {
          forged = forge({ ...sending, enctype });
          const page = way === 'frame of nobody' ? 'khung' : '';
          const status = await statusOf(context, `http://${host}:${String(port)}/${page}`);
          expect([403, 405], `${sending.target} ${enctype}`).toContain(status);
        }
      expect(await cookiesOf(context)).toEqual(kept);
      expect(await databaseSnapshot()).toBe(before);
    });
