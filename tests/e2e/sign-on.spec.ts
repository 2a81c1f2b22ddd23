import { expect, type Page } from '@playwright/test';
import { testEnvironment } from '@/tests/support/database-templates';
import { expectAccessible, expectToFit, signInAs, test, watch, ways } from '@/tests/support/journey';

const subject = (way: string) => `can-bo-${way.replaceAll(' ', '-')}`;
const wanted = '/ban-lam-viec/bao-cao/2022-12';

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL('/dang-nhap?xong=signed-out');
}

/** On the provider’s page, which is another site. */
async function atProvider(page: Page, who: string, act = 'Vào'): Promise<void> {
  await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/authorize/);
  await page.getByLabel('Ai').fill(who);
  await page.getByRole('button', { name: act, exact: true }).click();
}

/** What everybody needs of a screen, in light and dark, on a telephone and at a desk. */
async function expectGood(page: Page, javaScriptEnabled: boolean): Promise<void> {
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (javaScriptEnabled) await expectAccessible(page);
    await expectToFit(page);
  }
}

async function expectStopped(page: Page, problem: string): Promise<void> {
  await expect(page.locator(`[data-outcome="${problem}"]`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toHaveCount(0);
}

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled });
    const who = javaScriptEnabled ? 'canbo.soc-trang' : 'canbo.ca-mau';

    test('single sign-on is bound by its owner, signs in, and is taken off again', async ({ page }) => {
      test.slow();
      const troubles: string[] = [];
      watch(page, troubles);
      await signInAs(page, who);
      await page.goto('/tai-khoan');
      await expectGood(page, javaScriptEnabled);
      const bind = page.locator('form', { has: page.getByRole('button', { name: 'Nối với' }) });
      await bind.getByLabel('Mật khẩu của bạn').fill(testEnvironment.DEMO_PASSWORD);
      await bind.getByRole('button').click();
      await atProvider(page, subject(way));
      await expect(page).toHaveURL('/tai-khoan?xong=sign-on-bound');
      await expect(page.getByText('Đang nối')).toBeVisible();
      await signOut(page);
      // Whoever sits down at the same machine goes back and sees nothing of it.
      await page.goBack();
      await expect(page).toHaveURL(/\/dang-nhap/);
      await expect(page.getByText('Đang nối')).toHaveCount(0);

      await page.goto(wanted);
      await expectGood(page, javaScriptEnabled);
      await page.getByRole('button', { name: 'Vào cổng bằng Tài khoản cơ quan' }).click();
      await atProvider(page, subject(way));
      await expect(page).toHaveURL(wanted);
      await page.goto('/tai-khoan');
      await page.getByRole('button', { name: 'Thôi nối với' }).click();
      await expect(page.locator('.errsum')).toBeVisible();
      const off = page.locator('form', { has: page.getByRole('button', { name: 'Thôi nối với' }) });
      await off.getByLabel('Mật khẩu của bạn').fill(testEnvironment.DEMO_PASSWORD);
      await off.getByRole('button').click();
      await expect(page).toHaveURL('/tai-khoan?xong=sign-on-unbound');
      await signOut(page);
      expect(troubles).toEqual([]);
    });

    test('whoever is not known here, or turns back, is told so and is nobody', async ({ page }) => {
      const troubles: string[] = [];
      watch(page, troubles);
      for (const [act, problem] of [
        ['Vào', 'unknown'],
        ['Hủy', 'cancelled'],
      ] as const) {
        await page.goto('/dang-nhap');
        await page.getByRole('button', { name: 'Vào cổng bằng' }).click();
        const told = page.waitForResponse((each) => each.url().includes('/dang-nhap/mot-lan?'));
        await atProvider(page, 'khong-ai-biet', act);
        expect((await told).status()).toBe(403);
        await expectStopped(page, problem);
        await expectGood(page, javaScriptEnabled);
      }
      expect(troubles).toEqual([]);
    });

    test('the page on the way says where it leads', async ({ page }) => {
      // A provider that answers with nothing leaves the browser where it is.
      await page.route(/\/authorize\?/, (route) => route.fulfill({ status: 204 }));
      await page.goto('/en/sign-in');
      await page.getByRole('button', { name: 'Enter with' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('On the way to sign in');
      await expect(page.getByRole('link', { name: 'Go to Tài khoản cơ quan' })).toBeVisible();
      await expectGood(page, javaScriptEnabled);
    });
  });
}

test('an answer of the provider is worth nothing in another browser, and nothing twice', async ({
  browser,
}) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: 'Vào cổng bằng' }).click();
  await expect(page).toHaveURL(/\/authorize\?/);
  // The answer is caught before this browser brings it back.
  const form = { subject: 'ke-xau', act: 'in' };
  const answer = await page.request.post(page.url(), { form, maxRedirects: 0 });
  const address = answer.headers()['location'] ?? '';
  expect(address).toContain('/api/auth/sign-on?code=');
  const victim = await (await browser.newContext()).newPage();
  await signInAs(victim, 'canbo.an-giang');
  const told = await victim.goto(address);
  expect(told?.status()).toBe(400);
  await expect(victim.locator('[data-outcome="stray"]')).toBeVisible();
  await victim.goto('/tai-khoan');
  await expect(victim.getByRole('button', { name: 'Đăng xuất' }).first()).toBeVisible();
  await page.goto(address);
  await expectStopped(page, 'unknown');
  expect((await page.goto(address))?.status()).toBe(400);
  await expectStopped(page, 'stray');
});
