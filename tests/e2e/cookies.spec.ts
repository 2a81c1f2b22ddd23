import { expect, test, type Page } from '@playwright/test';
import { sessionRules } from '@/lib/platform/auth/session-rules';
import { aUser, password } from '@/tests/support/accounts';
import { aWorld } from '@/tests/support/access-world';
import { listActions, startAttackedPortal, type AttackedPortal } from '@/tests/support/attacked-portal';
import { postAction } from '@/tests/support/hand-made';
import { databaseSnapshot } from '@/tests/support/snapshot';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let portal: AttackedPortal;

test.afterEach(() => portal.stop());

const ages = `Path=/; Expires=then; Max-Age=${String(sessionRules.absoluteMinutes * 60)}`;

for (const [way, address, expected] of [
  ['without HTTPS, on a machine of one’s own,', null, `session=sealed; ${ages}; HttpOnly; SameSite=lax`],
  [
    ...(['over HTTPS', 'https://tiendoso.example'] as const),
    `__Host-session=sealed; ${ages}; Secure; HttpOnly; SameSite=lax`,
  ],
] as const)
  test(`signing in ${way} gives one cookie that no script and no other site reaches, and the page it leads to`, async () => {
    const settings = address === null ? {} : { PUBLIC_URL: address, NEXTAUTH_URL: address };
    portal = await startAttackedPortal({ settings });
    const { email } = await aUser({ role: 'ministry_leader' });
    const forwarded =
      address === null
        ? {}
        : { origin: address, 'x-forwarded-host': new URL(address).host, 'x-forwarded-proto': 'https' };
    const { headers, location } = await postAction({
      ...{ origin: portal.origin, page: '/dang-nhap', headers: forwarded },
      id: (await listActions()).get('accounts/actions/sign-in signInAction') ?? '',
      fields: [
        ...([
          ['locale', 'vi'],
          ['next', ''],
          ['email', email],
          ['password', password],
        ] as const),
      ],
    });
    const given = headers
      .getSetCookie()
      .map((each) =>
        each.replace(/session=[^;]{100,};/, 'session=sealed;').replace(/Expires=[^;]+/, 'Expires=then'),
      );
    expect(given).toEqual([expected]);
    // Next asks itself for the page that an act leads to: over HTTPS only the front server would answer it.
    expect([location, headers.get('content-type')]).toEqual(['/giam-sat;push', 'text/x-component']);
  });

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${portal.origin}/dang-nhap`);
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
}

test('what two tabs show is of one session: ended in one it ends in both, and another’s page acts for nobody', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  portal = await startAttackedPortal();
  const { province, periodCode } = await aWorld('drafting');
  const [officer, stranger] = [
    await aUser({ role: 'officer', provinceId: province.id }),
    await aUser({ role: 'ministry_leader' }),
  ];
  const [one, two] = [await context.newPage(), await context.newPage()];
  await signIn(one, officer.email);
  const item = `${portal.origin}/ban-lam-viec/bao-cao/${periodCode}/nhiem-vu/2?tinh=${province.slug}`;
  const write = async () => {
    await one.goto(item);
    await one.getByLabel('Khó khăn').fill('Viết trong cửa sổ thứ nhất.');
  };
  const press = () => one.getByRole('button', { name: /^Lưu/ }).first().click();
  await write();
  await two.goto(`${portal.origin}/tai-khoan`);
  await two.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(two).toHaveURL(/dang-nhap/);
  let before = await databaseSnapshot();
  await press();
  await expect(one).toHaveURL(/dang-nhap\?tiep=.*nhiem-vu%2F2/);
  expect(await databaseSnapshot()).toBe(before);

  await signIn(one, officer.email);
  await write();
  await signIn(two, stranger.email);
  before = await databaseSnapshot();
  await press();
  await expect(one.getByRole('heading', { level: 1 })).toHaveText(
    'Phần này không dành cho tài khoản của bạn',
  );
  expect(await databaseSnapshot()).toBe(before);
  await context.close();
});
