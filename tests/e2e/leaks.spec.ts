import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { aUser, openFor } from '@/tests/support/accounts';
import { versionOf } from '@/tests/support/access-world';
import {
  cookieOf,
  listActions,
  startAttackedPortal,
  type AttackedPortal,
} from '@/tests/support/attacked-portal';
import { aProvince, aReport, aSending, newestRevision } from '@/tests/support/factories';
import { ask, outcomeOf, postAction, type Fields } from '@/tests/support/hand-made';

test.describe.configure({ timeout: 300_000 });

let portal: AttackedPortal;
let actions: ReadonlyMap<string, string>;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await startAttackedPortal();
  actions = await listActions();
});

test.afterAll(() => portal.stop());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Fifty times a second somebody of the public reads a page; words that are secret then may stand in none. */
class Public {
  /** Where it reads; a process that was killed is missing for a while. */
  origins: readonly string[];
  readonly secret = new Set<string>();
  readonly leaks: string[] = [];
  answers = 0;
  readonly #addresses: readonly string[];
  #isReading = true;
  readonly #readers: readonly Promise<void>[];

  constructor(origins: readonly string[], addresses: readonly string[]) {
    this.origins = origins;
    this.#addresses = addresses;
    this.#readers = Array.from({ length: 10 }, (_, place) => this.#read(place));
  }

  async #read(place: number): Promise<void> {
    for (let turn = place; this.#isReading; turn += 1) {
      const next = pause(200);
      const origin = this.origins[turn % this.origins.length] ?? '';
      const address = this.#addresses[Math.floor(turn / 2) % this.#addresses.length] ?? '';
      const kept = [...this.secret];
      const answer = await ask({ url: origin + address, headers: {} }).catch(() => null);
      if (answer !== null) this.answers += 1;
      for (const word of kept)
        if (this.secret.has(word) && answer?.text.includes(word) === true)
          this.leaks.push(`${address} tells ${word}`);
      await next;
    }
  }

  async stop(): Promise<void> {
    this.#isReading = false;
    await Promise.all(this.#readers);
  }
}

/** A word of its own each time, so that whose words a page holds is told by the word. */
const aWord = (what: string) => `CHIM-${what}-${crypto.randomUUID()}`;

type Act = Readonly<{ origin: string; action: string; sid: string; page: string; fields: Fields }>;

async function act({ origin, action, sid, page, fields }: Act): Promise<string> {
  const id = actions.get(`reporting/actions/${action}`) ?? '';
  const headers = await cookieOf(sid);
  return outcomeOf(await postAction({ origin, id, headers, page, fields: [['locale', 'vi'], ...fields] }));
}

test('fifty readers a second find no word before it is published, and none that was taken back, while a process dies', async () => {
  const here = portal.origin;
  const there = await portal.beside();
  const province = await aProvince();
  const { id: reportId } = await aReport({ province });
  const [officer, reviewer] = [
    await openFor((await aUser({ role: 'officer', provinceId: province.id })).id),
    await openFor((await aUser({ role: 'reviewer' })).id),
  ];
  const desk = '/ban-lam-viec/bao-cao/2022-12';
  const own = [desk, `${desk}/nhiem-vu/1`, `${desk}/kiem-tra`, `${desk}/in`, '/ban-lam-viec'];
  const pages = [
    ...[`/tinh/${province.slug}`, `/en/provinces/${province.slug}`, '/', '/nhiem-vu/1', '/en/tasks/1'],
    `/api/v1/progress?province=${province.slug}`,
    ...[`/api/v1/progress.csv?province=${province.slug}`, `/tinh/${province.slug}?ngay=2022-12-16`],
  ];
  const shows = async (origin: string, word: string) =>
    (await ask({ url: `${origin}/tinh/${province.slug}`, headers: {} })).text.includes(word);
  const everywhere = (origins: readonly string[], word: string, isShown: boolean) =>
    expect
      .poll(async () => Promise.all(origins.map((origin) => shows(origin, word))), { timeout: 10_000 })
      .toEqual(origins.map(() => isShown));

  const write = async (origin: string, note: string) => {
    const fields: Fields = [
      ...([
        ['reportId', reportId],
        ['task', '1'],
        ['version', String(await versionOf(reportId, 1))],
        ['valueStatus', 'reported'],
        ['percent', '50'],
      ] as const),
      ...(['value', 'completedOn', 'obstacle', 'proposal', 'reply', 'documentIds'] as const).map(
        (name) => [name, ''] as const,
      ),
      ['note', note],
    ];
    expect(
      await act({ origin, action: 'item saveItemAction', sid: officer, page: `${desk}/nhiem-vu/1`, fields }),
    ).toMatch(/^(gone|saved|done)/);
    // The pages of those who may read it are made too: whatever keeps pages must not keep these.
    for (const page of own)
      for (const headers of [{}, { rsc: '1' }])
        await ask({ url: origin + page, headers: { ...(await cookieOf(officer)), ...headers } });
  };
  const submit = async (origin: string) => {
    const { idempotencyKey, digest, items } = await aSending(reportId);
    const fields: Fields = [
      ['reportId', reportId],
      ['idempotencyKey', idempotencyKey],
      ['digest', digest],
      ...items.map(({ task, version }) => ['items', `${String(task)}:${String(version)}`] as const),
    ];
    expect(
      await act({
        origin,
        action: 'submit submitReportAction',
        sid: officer,
        page: `${desk}/kiem-tra`,
        fields,
      }),
    ).toMatch(/^gone/);
    await ask({ url: `${origin}/tham-dinh/${reportId}`, headers: await cookieOf(reviewer) });
    return newestRevision(reportId);
  };
  const decide = async (origin: string, action: string, more: Fields) => {
    const page = `/tham-dinh/${reportId}`;
    const revisionId = await newestRevision(reportId);
    const fields: Fields = [['reportId', reportId], ['revisionId', revisionId], ...more];
    expect(await act({ origin, action, sid: reviewer, page, fields })).toMatch(/^gone/);
  };
  const publish: Fields = [
    ['act', 'publish'],
    ...Array.from({ length: 22 }, (_, index) => [`mark-${String(index + 1)}`, 'accept'] as const),
  ];

  const readers = new Public([here, there], pages);
  const [first, second, third] = [aWord('MỘT'), aWord('HAI'), aWord('BA')];
  readers.secret.add(first);
  await write(here, first);
  await submit(there);
  await pause(2000);

  readers.secret.delete(first);
  await decide(here, 'decide decideReportAction', publish);
  await everywhere([here, there], first, true);

  readers.secret.add(second);
  await decide(there, 'reopen reopenReportAction', [['reason', 'Tỉnh xin sửa.']]);
  await write(there, second);
  await portal.kill(there);
  readers.origins = [here];
  await write(here, second);
  await submit(here);
  const again = await portal.beside();
  readers.origins = [here, again];
  await pause(2000);
  expect(await shows(again, first)).toBe(true);

  readers.secret.delete(second);
  await decide(again, 'decide decideReportAction', publish);
  await everywhere([here, again], second, true);
  await everywhere([here, again], first, false);
  readers.secret.add(first);

  readers.secret.add(third);
  await decide(here, 'reopen reopenReportAction', [['reason', 'Tỉnh xin sửa lần nữa.']]);
  await write(again, third);
  await pause(3000);
  await readers.stop();
  expect(readers.leaks).toEqual([]);
  expect(readers.answers).toBeGreaterThan(200);
  expect(await db().revision.count({ where: { reportId } })).toBe(2);

  const control = new Public([here], pages);
  control.secret.add(second);
  await pause(2000);
  await control.stop();
  expect(control.leaks.length).toBeGreaterThan(0);
});
