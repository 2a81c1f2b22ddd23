import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { db } from '@/lib/platform/db';
import { formWith, Person } from '@/ops/bench/person';
import { namesOfActions } from '@/ops/build';
import { aUser, password } from '@/tests/support/accounts';
import { listActions, startAttackedPortal, type AttackedPortal } from '@/tests/support/attacked-portal';

test.describe.configure({ timeout: 120_000 });

let portal: AttackedPortal;
let beside: string;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  portal = await startAttackedPortal();
  beside = await portal.beside();
});

test.afterAll(() => portal.stop());

/** An officer of Huế who signs in on the first instance; the same person as the other meets them. */
async function officerOfBoth(account: string) {
  const { id: provinceId } = await db().province.findFirstOrThrow({ where: { slug: 'thua-thien-hue' } });
  await aUser({ email: `${account}@tiendoso.example`, role: 'officer', provinceId });
  const here = await Person.signIn(portal.origin, account, password);
  const there = here.asking((url, { headers, ...asked }) =>
    fetch(url.replace(portal.origin, beside), {
      ...asked,
      headers: { ...(headers as Record<string, string>), origin: beside },
    }),
  );
  return { here, there };
}

test('a form of one instance is taken by the other', async () => {
  const { here, there } = await officerOfBoth('hai-may');
  const where = '/ban-lam-viec/van-ban/dang-ky';
  const form = formWith(await (await here.read(where)).text(), 'provinceId');
  const typed = {
    ...{ kind: 'plan', number: '902/KH-UBND', issuedOn: '01/11/2022', issuer: 'UBND tỉnh' },
    ...{ title: 'Kế hoạch của hai máy', signatory: '', url: '', periodFrom: '', periodTo: '' },
  };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  const answer = await there.post(where, form);
  expect(answer.headers.get('location')).toMatch(/van-ban\/[0-9a-f-]{36}/);
  expect(await db().document.count({ where: { title: typed.title } })).toBe(1);
});

test('a session of one instance holds on the other, and ends there with the next question', async () => {
  const { here, there } = await officerOfBoth('hai-phien');
  expect((await there.read('/ban-lam-viec')).status).toBe(200);
  const form = new FormData();
  form.set('locale', 'vi');
  expect((await here.post('/api/auth/sign-out', form)).headers.get('location')).toContain('signed-out');
  const refused = await there.read('/ban-lam-viec');
  expect([refused.status, refused.headers.get('location')]).toEqual([
    307,
    expect.stringContaining('/dang-nhap'),
  ]);
});

test('an action is named by its file and its name alone, so that another build calls it the same', async () => {
  const names = await listActions();
  expect(names.size).toBeGreaterThan(50);
  for (const [what, id] of names) {
    const [place = '', name = ''] = what.split(' ');
    const named = `${namesOfActions}lib/features/${place}.ts:${name}`;
    // Before it, one byte on what the action takes.
    expect([what, id.slice(2)]).toEqual([what, createHash('sha1').update(named).digest('hex')]);
  }
});
