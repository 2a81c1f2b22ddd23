import { request } from 'node:http';
import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import {
  cookieOf,
  listActions,
  startAttackedPortal,
  type AttackedPortal,
} from '@/tests/support/attacked-portal';
import { factorActions, guardedActions, openActions } from '@/tests/support/access-entries';
import { subjects, type Subject } from '@/tests/support/access-grid';
import { areaMatrix } from '@/tests/support/access-matrix';
import { aWorld, type World } from '@/tests/support/access-world';
import {
  actionBody,
  ask,
  outcomeOf,
  plainBody,
  postAction,
  type Answer,
  type Fields,
} from '@/tests/support/hand-made';
import { handMade, spoil, wrongValues, type HandMade } from '@/tests/support/hand-made-forms';
import { aSending } from '@/tests/support/factories';
import { databaseSnapshot } from '@/tests/support/snapshot';

test.describe.configure({ timeout: 120_000 });

let portal: AttackedPortal;
let actions: ReadonlyMap<string, string>;
const worlds = new Map<'drafting' | 'submitted', World>();

test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await startAttackedPortal();
  actions = await listActions();
  for (const state of ['drafting', 'submitted'] as const) worlds.set(state, await aWorld(state));
});

test.afterAll(() => portal.stop());

function worldOf({ action }: HandMade): World {
  const world = worlds.get(action.includes('/decide ') ? 'submitted' : 'drafting');
  if (world === undefined) throw new Error('The world of this test was not made.');
  return world;
}

type Call = Readonly<{
  made: HandMade;
  by: Subject;
  fields?: Fields;
  page?: string;
  with?: Record<string, string>;
}>;

async function call({ made, by, fields, page, with: extra }: Call): Promise<Answer> {
  const world = worldOf(made);
  const headers = { ...(await cookieOf(world.sids[by])), ...extra };
  const id = actions.get(made.action) ?? '';
  const sent = fields ?? made.fields(world);
  const where = page ?? made.page(world);
  return postAction({ origin: portal.origin, id, headers, fields: [['locale', 'vi'], ...sent], page: where });
}

/** Whatever is tried in `attack` leaves every row as it was, attempts and their record aside. */
async function unchanged(attack: () => Promise<void>): Promise<void> {
  const before = await databaseSnapshot();
  await attack();
  expect(await databaseSnapshot()).toBe(before);
}

/** The ways in which a form may come back; anything else would be an act, or an error nobody expected. */
const refusals = ['invalid', 'not-found', 'forbidden', 'illegal-transition', 'stale', 'limited', 'sign-in'];

/** A list without its tick is only tried: nothing is written, and nothing is wrong with it. */
const ends = [...refusals, 'tried'];

const unreadable = ['', 'hello', '"$K1"', '["$F1","$@2"]', '{"__proto__":{"role":"admin"}}'];
const noForms = [
  ...unreadable,
  '[]',
  '[{},"text"]',
  '[{},{"reportId":{"not":""}}]',
  '[{},[["reportId","x"]]]',
];

function wrap(text: string): FormData {
  const body = new FormData();
  body.append('0', text);
  return body;
}

test('every server action of the build is attacked here and stands in the matrix', () => {
  const known = Object.keys({ ...guardedActions, ...factorActions, ...openActions }).sort();
  expect([...actions.keys()].sort()).toEqual(known);
  expect(handMade.map(({ action }) => action).sort()).toEqual(known);
});

for (const made of handMade) {
  test.describe(made.action, () => {
    test('answers everyone without the right alike, on its own page and on any other', async () => {
      await unchanged(async () => {
        for (const [by, outcome] of Object.entries(made.refused) as [Subject, string][]) {
          // Next leads who asks for its payload to this address first.
          for (const place of [{}, { page: '/' }, { page: '/en/tasks?_rsc', with: { rsc: '1' } }]) {
            const answer = await call({ made, by, ...place });
            expect([by, place, answer.status < 500, outcomeOf(answer)]).toEqual([by, place, true, outcome]);
          }
        }
      });
    });

    test('does nothing for them as a form without script either', async () => {
      const world = worldOf(made);
      const id = actions.get(made.action) ?? '';
      await unchanged(async () => {
        for (const by of Object.keys(made.refused) as Subject[]) {
          for (const page of [made.page(world), '/ban-lam-viec', '/']) {
            const headers = { origin: portal.origin, ...(await cookieOf(world.sids[by])) };
            const body = plainBody(id, [['locale', 'vi'], ...made.fields(world)]);
            const answer = await ask({ url: `${portal.origin}${page}`, headers, body });
            expect(answer.status, `${by} ${page}`).toBeLessThan(500);
          }
        }
      });
    });

    test('refuses a body that is wrong in one way, and says so', async () => {
      await unchanged(async () => {
        for (const [name, fields] of spoil(made, made.fields(worldOf(made)))) {
          const answer = await call({ made, by: made.by, fields });
          expect(answer.status, name).toBeLessThan(500);
          expect(made.action.endsWith('importUsersAction') ? ends : refusals, name).toContain(
            outcomeOf(answer),
          );
        }
        for (const [, name, values] of wrongValues.filter(([action]) => action === made.action)) {
          const rest = made.fields(worldOf(made)).filter(([each]) => each !== name);
          for (const value of values) {
            const answer = await call({ made, by: made.by, fields: [...rest, [name, value]] });
            expect(answer.status, `${name} ${value}`).toBeLessThan(500);
            expect(refusals, `${name} ${value}`).toContain(outcomeOf(answer));
          }
        }
      });
    });

    test('takes nothing that is no form', async () => {
      const world = worldOf(made);
      const cookie = await cookieOf(world.sids[made.by]);
      const id = actions.get(made.action) ?? '';
      const url = `${portal.origin}${made.page(world)}`;
      const headers = { origin: portal.origin, 'next-action': id, accept: 'text/x-component', ...cookie };
      await unchanged(async () => {
        for (const body of noForms) {
          for (const type of [
            'text/plain;charset=UTF-8',
            'application/json',
            'application/x-www-form-urlencoded',
          ]) {
            const answer = await ask({ url, headers: { ...headers, 'content-type': type }, body });
            expect([body, type, answer.status]).toEqual([body, type, 415]);
          }
          const wrapped = await ask({ url, headers, body: wrap(body) });
          // Bytes that React cannot have written are refused before it reads them; everything else is a form with nothing in it.
          const expected = unreadable.includes(body) ? [400, 'nothing'] : [200, made.ofNothing ?? 'invalid'];
          expect([body, wrapped.status, outcomeOf(wrapped)]).toEqual([body, ...expected]);
          expect(wrapped.text, body).not.toMatch(/node_modules|\.next|SyntaxError|TypeError/);
        }
      });
    });

    test('refuses an act that no page of the portal sent', async () => {
      const world = worldOf(made);
      const body = () => actionBody([['locale', 'vi'], ...made.fields(world)]);
      const base = {
        'next-action': actions.get(made.action) ?? '',
        ...(await cookieOf(world.sids[made.by])),
      };
      const [own, port] = [portal.origin, new URL(portal.origin).port];
      const foreign: readonly Record<string, string>[] = [
        {},
        { origin: 'null' },
        { origin: 'https://evil.example' },
        { origin: `${own}.evil.example` },
        { origin: `https://localhost:${port}` },
        { origin: 'http://localhost:1' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
        { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
      ];
      await unchanged(async () => {
        for (const page of [made.page(world), '/', '/en']) {
          for (const headers of foreign) {
            const answer = await ask({
              url: `${own}${page}`,
              headers: { ...base, ...headers },
              body: body(),
            });
            expect([page, headers, answer.status]).toEqual([page, headers, 403]);
          }
          const forged = { ...base, origin: own, 'x-forwarded-host': 'evil.example' };
          const answer = await ask({ url: `${own}${page}`, headers: forged, body: body() });
          expect([page, answer.status]).toEqual([page, 400]);
        }
      });
    });
  });
}

const noLinks = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ],
  ...['//evil.example', 'https://user:pass@evil.example/', 'https:evil.example', 'file:///etc/passwd'],
];

test('a document leads to the web and nowhere else', async () => {
  const made = handMade.find(({ action }) => action.endsWith('registerDocumentAction'));
  if (made === undefined) throw new Error('No form registers a document.');
  const rest = made.fields(worldOf(made)).filter(([name]) => name !== 'url');
  const send = (url: string) => call({ made, by: made.by, fields: [...rest, ['url', url]] });
  await unchanged(async () => {
    for (const url of noLinks) {
      const answer = await send(url);
      expect([url, outcomeOf(answer)]).toEqual([url, 'invalid']);
      expect(answer.text).toMatch(/"field":"url"/);
    }
  });
  expect(outcomeOf(await send('https://van-ban.example/ke-hoach.pdf'))).toMatch(/^gone \//);
});

test('the handlers take what they are for and nothing else', async () => {
  const world = worlds.get('drafting');
  if (world === undefined) throw new Error('The world of this test was not made.');
  const cookie = await cookieOf(world.sids.officer);
  const doors = [
    '/api',
    '/api/reports',
    '/api/auth/session',
    '/api/auth/signin',
    '/api/auth/callback/credentials',
  ];
  const more = [
    '/api/auth/signout',
    '/api/health/live',
    '/api/health/ready',
    '/speculation-rules',
    '/',
    '/ban-lam-viec',
  ];
  await unchanged(async () => {
    for (const door of [...doors, ...more]) {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        for (const type of ['application/json', 'multipart/form-data', 'text/plain']) {
          const sent = { origin: portal.origin, 'content-type': type, ...cookie };
          const url = `${portal.origin}${door}`;
          const answer = await ask({
            url,
            headers: sent,
            method,
            body: '{"email":{"not":""},"csrfToken":"x"}',
          });
          expect(answer.status, `${method} ${door} ${type}`).toBeLessThan(500);
          expect(answer.headers.get('set-cookie'), `${method} ${door}`).toBeNull();
          expect(answer.headers.get('access-control-allow-origin')).toBeNull();
        }
      }
    }
    for (const origin of ['https://evil.example', 'null']) {
      const url = `${portal.origin}/api/auth/sign-out`;
      const answer = await ask({ url, headers: { ...cookie, origin }, method: 'POST', body: new FormData() });
      expect(answer.status).toBe(403);
    }
  });
});

/** The address of each screen, whatever the state of the report it names. */
const screensOf = ({ periodCode, reportId, receipt }: World): Readonly<Record<string, string>> => ({
  desk: '/ban-lam-viec',
  report: `/ban-lam-viec/bao-cao/${periodCode}?tinh=`,
  reportItem: `/ban-lam-viec/bao-cao/${periodCode}/nhiem-vu/1?tinh=`,
  reportCheck: `/ban-lam-viec/bao-cao/${periodCode}/kiem-tra?tinh=`,
  reportPrint: `/ban-lam-viec/bao-cao/${periodCode}/ban-in?tinh=`,
  reportWorkbook: `/ban-lam-viec/bao-cao/${periodCode}/bang-tinh?tinh=`,
  receipt: `/ban-lam-viec/bao-cao/${periodCode}/bien-nhan/${receipt}`,
  review: '/tham-dinh',
  reviewReport: `/tham-dinh/${reportId}`,
  monitor: '/giam-sat',
  errorReports: '/loi-da-bao',
  account: '/tai-khoan',
});

test('an area of other roles answers 403 whatever it is asked, everything else of strangers 404', async () => {
  const world = worlds.get('submitted');
  if (world === undefined) throw new Error('The world of this test was not made.');
  const { province, other } = world;
  const inside = { officer: province, officerElsewhere: other, leader: province, leaderElsewhere: other };
  for (const [screen, address] of Object.entries(screensOf(world))) {
    for (const subject of subjects) {
      const own = Object.entries(inside).find(([name]) => name === subject)?.[1] ?? province;
      const url = `${portal.origin}${address.endsWith('=') ? `${address}${own.slug}` : address}`;
      const { status } = await ask({ url, headers: await cookieOf(world.sids[subject]) });
      const wanted = areaMatrix[screen]?.[subject];
      const known = wanted === '403' ? [403] : wanted === '401' ? [307] : [200, 404];
      expect([screen, subject, known.includes(status), status]).toEqual([screen, subject, true, status]);
    }
  }
});

test('an officer of two provinces chooses one, and every page goes on naming it', async () => {
  const world = worlds.get('drafting');
  if (world === undefined) throw new Error('The world of this test was not made.');
  const cookie = await cookieOf(world.sids.officerOfTwo);
  const { id: otherId, slug: otherSlug } = world.other;
  const period = await db().reportingPeriod.findUniqueOrThrow({
    where: { code: world.periodCode },
    select: { id: true },
  });
  await db().report.create({ data: { periodId: period.id, provinceId: otherId } });
  const see = (path: string) => ask({ url: `${portal.origin}${path}`, headers: cookie });
  const report = `/ban-lam-viec/bao-cao/${world.periodCode}`;
  for (const path of [report, `${report}/kiem-tra`, `${report}/ban-in`, `${report}/nhiem-vu/1`]) {
    const { status, text } = await see(path);
    expect([path, status]).toEqual([path, 200]);
    for (const slug of [world.province.slug, otherSlug]) expect(text).toContain(`"${report}?tinh=${slug}"`);
    expect(text).not.toContain(world.canary);
  }
  for (const [slug, strange] of [
    [world.province.slug, otherSlug],
    [otherSlug, world.province.slug],
  ] as const) {
    const { status, text } = await see(`${report}?tinh=${slug}`);
    expect([slug, status]).toEqual([slug, 200]);
    expect(text).toContain(`${report}/nhiem-vu/2?tinh=${slug}`);
    expect(text).toContain(`/en/desk/reports/${world.periodCode}?provinces=${slug}`);
    expect(text).not.toContain(`tinh=${strange}`);
    const item = await see(`${report}/nhiem-vu/3?tinh=${slug}`);
    expect([item.status, item.text.includes(world.canary)]).toEqual([200, slug === world.province.slug]);
  }
  const saved = await postAction({
    origin: portal.origin,
    id: actions.get('reporting/actions/confirm confirmUnchangedAction') ?? '',
    headers: cookie,
    page: `${report}?tinh=${world.province.slug}`,
    fields: [
      ['locale', 'vi'],
      ['reportId', world.reportId],
      ['items', '12:1'],
    ],
  });
  expect(outcomeOf(saved)).toContain(`?tinh=${world.province.slug}`);
});

test('a body that no page can have sent is refused in words, and never as an error of ours', async () => {
  const id = actions.get('accounts/actions/sign-in signInAction') ?? '';
  const state = '{"values":{},"issues":[]}';
  const ref = (...parts: Fields): Fields => [['$ACTION_REF_1', ''], ...parts];
  const described = ['$ACTION_1:0', `{"id":"${id}","bound":"$@1"}`] as const;
  const forms: readonly Fields[] = [
    [['a', 'b']],
    [['$ACTION_ID_zzz', '']],
    ref(),
    ref(['$ACTION_1:0', 'nonsense']),
    ref(described),
    ref(described, ['$ACTION_1:1', 'nonsense']),
    ref(described, ['$ACTION_1:1', '["$F1"]']),
    ref(['$ACTION_1:0', `{"id":"${id}"`]),
  ];
  const calls: readonly Fields[] = [
    [['a', 'b']],
    [['0', '']],
    [['0', '5']],
    ...['$1', '$1:a:b', '$F1', '$Q2', '$B2', '$nzz', '$zz'].map((text): Fields => [
      ['0', `[${state},"${text}"]`],
    ]),
    [['0', '[]'], ['0', '[]']], // prettier-ignore
    [['0', '[]'], ['_1', 'x']], // prettier-ignore
  ];
  await unchanged(async () => {
    for (const page of ['/dang-nhap', '/en/sign-in', '/', '/khong-co']) {
      const tries: readonly [Record<string, string>, Fields][] = [
        ...forms.map((fields): [Record<string, string>, Fields] => [{}, fields]),
        ...calls.map((fields): [Record<string, string>, Fields] => [{ 'next-action': id }, fields]),
        [{ 'next-action': 'nonsense' }, [['0', `[${state},"$K1"]`]]],
        [{ 'next-action': 'toString' }, [['0', `[${state},"$K1"]`]]],
      ];
      for (const [headers, fields] of tries) {
        const body = new FormData();
        for (const [name, value] of fields) body.append(name, value);
        const sent = { url: `${portal.origin}${page}`, headers: { origin: portal.origin, ...headers }, body };
        const { status, text } = await ask(sent);
        expect([page, headers, fields, status]).toEqual([page, headers, fields, 400]);
        expect(text).toContain(page.startsWith('/en') ? 'form could not be read' : 'Biểu mẫu không đọc được');
      }
    }
  });
});

test('a page from before an update is told so where there is no script', async () => {
  for (const [page, words] of [
    ['/dang-nhap', 'Trang đã cũ'],
    ['/en/sign-in', 'The page is out of date'],
  ] as const) {
    const body = plainBody('60'.repeat(21), [['locale', 'vi']]);
    const sent = { url: `${portal.origin}${page}`, headers: { origin: portal.origin }, body };
    const { status, text } = await ask(sent);
    expect([page, status]).toEqual([page, 409]);
    expect(text).toContain(`<h1>${words}</h1>`);
  }
});

test('an act that an update took away writes nothing, and is named as unknown to the page that asks', async () => {
  await unchanged(async () => {
    for (const made of handMade) {
      const world = worldOf(made);
      const sent = {
        origin: portal.origin,
        id: '60'.repeat(21),
        headers: await cookieOf(world.sids[made.by]),
      };
      const answer = await postAction({ ...sent, fields: made.fields(world), page: made.page(world) });
      const told = answer.headers.get('x-nextjs-action-not-found');
      expect([made.action, answer.status, told]).toEqual([made.action, 409, '1']);
    }
  });
});

test('files are only read, and a TRACE is nowhere an error', async () => {
  const port = Number(new URL(portal.origin).port);
  const statusOf = (method: string, path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request({ port, host: '127.0.0.1', method, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject).end();
    });
  for (const path of ['/icon.svg', '/favicon.ico', '/share.png'])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])
      expect([path, method, await statusOf(method, path)]).toEqual([path, method, 405]);
  for (const path of ['/', '/dang-nhap', '/ban-lam-viec', '/api', '/api/health/live', '/khong-co'])
    expect([path, await statusOf('TRACE', path)]).toEqual([path, 405]);
  expect(await statusOf('GET', '/icon.svg')).toBe(200);
});

/** What the check page would send now. */
async function sendingOf({ reportId }: World): Promise<Fields> {
  const { idempotencyKey, digest, items } = await aSending(reportId);
  const seen = items.map(({ task, version }) => ['items', `${String(task)}:${String(version)}`] as const);
  return [['reportId', reportId], ['idempotencyKey', idempotencyKey], ['digest', digest], ...seen];
}

test('the bodies were right: from the one who may, each of them is taken', async () => {
  const taken = ['item saveItem', 'confirm confirm', 'reporting/actions/decide', 'submit submit'];
  for (const name of taken) {
    const made = handMade.find(({ action }) => action.includes(name));
    if (made === undefined) throw new Error(`Nothing is called ${name}.`);
    const plain = name.startsWith('submit') ? await sendingOf(worldOf(made)) : made.fields(worldOf(made));
    const fields = plain.map(([field, value]) => [field, value.normalize('NFD')] as const);
    expect(outcomeOf(await call({ made, by: made.by, fields })), name).toMatch(/^gone \//);
  }
  const kept = await db().reportItem.findFirst({
    where: { note: 'Ghi chú'.normalize('NFC') },
    select: { id: true },
  });
  expect(kept).not.toBeNull();
});
