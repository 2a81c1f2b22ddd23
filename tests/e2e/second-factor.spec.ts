import { expect, type Locator, type Page } from '@playwright/test';
import { codeAt } from '@/tests/support/codes';
import { testEnvironment } from '@/tests/support/database-templates';
import { expectAccessible, expectToFit, signInAs, test, watch, ways } from '@/tests/support/journey';

const screen = '/tai-khoan/xac-thuc-hai-lop';
const wanted = '/ban-lam-viec/bao-cao/2022-12';

/** What the telephone shows so many seconds from now. */
function shown(key: string, seconds = 0): string {
  return codeAt(new Date(Date.now() + seconds * 1000), key);
}

/** Says who it is where that is asked; within five minutes it is not asked again. */
async function prove(form: Locator, code?: string): Promise<void> {
  const field = form.getByLabel('Mật khẩu của bạn');
  if ((await field.count()) > 0) await field.fill(testEnvironment.DEMO_PASSWORD);
  if (code !== undefined) await form.locator('input[name="oneTimePassword"]').fill(code);
}

async function give(form: Locator, code: string, button: string): Promise<void> {
  await form.locator('input[name="oneTimePassword"]').fill(code);
  await form.getByRole('button', { name: button }).click();
}

/** Sets a second factor up, at the first try with a code of another device; the key and the ten codes on paper. */
async function setUp(page: Page): Promise<Readonly<{ key: string; paper: readonly string[] }>> {
  await page.goto(`${screen}?tiep=${encodeURIComponent(wanted)}`);
  const start = page.locator('form', { has: page.getByRole('button', { name: 'Bắt đầu thiết lập' }) });
  await prove(start);
  await start.getByRole('button').click();
  const key = (await page.locator('code.key').innerText()).replaceAll(' ', '');
  const form = page.locator('section', { has: page.getByRole('heading', { name: 'Bước 2' }) });
  await give(form, shown('A'.repeat(32)), 'Bật xác thực hai lớp');
  await expect(page.locator('.errsum')).toContainText('Mã không đúng');
  await give(form, shown(key), 'Bật xác thực hai lớp');
  await expect(page.locator('[data-outcome="done"]')).toContainText('Đã bật xác thực hai lớp');
  await page.getByRole('button', { name: 'Lập mã khôi phục' }).click();
  await expect(page.locator('.codes li')).toHaveCount(10);
  return { key, paper: await page.locator('.codes li').allInnerTexts() };
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL('/dang-nhap?xong=signed-out');
}

/** What everybody needs of a screen, in light and dark, on a telephone and at a desk. */
async function expectGood(page: Page): Promise<void> {
  for (const [width, colorScheme] of [
    [360, 'dark'],
    [1440, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
    await expectToFit(page);
  }
}

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled });
    const who = javaScriptEnabled ? 'canbo.phu-yen' : 'canbo.vinh-long';

    test('a second factor is set up, asked for, replaced by a code on paper and taken off', async ({
      page,
    }) => {
      test.slow();
      const troubles: string[] = [];
      watch(page, troubles);
      const check = () => (javaScriptEnabled ? expectGood(page) : expectToFit(page));
      await signInAs(page, who);
      const { key, paper } = await setUp(page);
      await check();
      await page.getByRole('link', { name: 'Về trang bạn định mở' }).click();
      await expect(page).toHaveURL(wanted);
      await signOut(page);

      await signInAs(page, who);
      await expect(page).toHaveURL('/dang-nhap/ma-xac-thuc');
      await page.goto(wanted);
      await expect(page).toHaveURL(`/dang-nhap/ma-xac-thuc?tiep=${encodeURIComponent(wanted)}`);
      const device = page.locator('main form').first();
      await give(device, shown('A'.repeat(32)), 'Tiếp tục');
      await expect(page.locator('.errsum')).toContainText('Mã không đúng');
      await check();
      await give(device, shown(key, 30), 'Tiếp tục');
      await expect(page).toHaveURL(wanted);
      await signOut(page);

      await signInAs(page, who);
      const fold = page.locator('main details');
      await fold.locator('summary').click();
      await give(fold, paper[0] ?? '', 'Tiếp tục');
      await expect(page).toHaveURL('/ban-lam-viec');
      await page.goto(screen);
      await expect(page.getByText('còn 9 trên 10 mã')).toBeVisible();
      const off = page.locator('details', { has: page.getByText('Tắt xác thực hai lớp') });
      await off.locator('summary').click();
      await prove(off, paper[1]);
      await off.getByRole('button', { name: 'Tắt xác thực hai lớp' }).click();
      await expect(page.locator('[data-outcome="done"]')).toContainText('Đã tắt xác thực hai lớp');
      await signOut(page);
      await signInAs(page, who);
      await expect(page).toHaveURL('/ban-lam-viec');
      expect(troubles).toEqual([]);
    });
  });
}
