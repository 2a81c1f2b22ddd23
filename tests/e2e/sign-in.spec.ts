import { expect, type Page } from '@playwright/test';
import { testEnvironment } from '@/tests/support/database-templates';
import { expectAccessible, test, ways } from '@/tests/support/journey';

const words = {
  vi: {
    page: '/dang-nhap',
    button: 'Đăng nhập',
    empty: ['Hãy nhập địa chỉ thư điện tử', 'Hãy nhập mật khẩu.'],
  },
  en: { page: '/en/sign-in', button: 'Sign in', empty: ['Enter an e-mail address', 'Enter your password.'] },
} as const;

type Locale = keyof typeof words;

async function send(page: Page, locale: Locale, email: string, password: string): Promise<void> {
  const { button } = words[locale];
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  // What stands on the page may be the answer to the attempt before.
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: button }).click();
  await answered;
}

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled });

    for (const [locale, wanted] of [
      ['vi', '/ban-lam-viec/bao-cao/2022-12'],
      ['en', '/en/desk/reports/2022-12'],
    ] as const) {
      test(`whoever wanted ${wanted} signs in in its language and comes back to it`, async ({ page }) => {
        await page.goto(wanted);
        await expect(page).toHaveURL(new RegExp(`${words[locale].page}\\?`));
        await send(page, locale, 'canbo.lang-son@tiendoso.example', testEnvironment.DEMO_PASSWORD);
        await expect(page).toHaveURL(wanted);
        await page.goto(words[locale].page);
        await page.locator('[data-outcome="signed-in"] a').click();
        await expect(page).toHaveURL(locale === 'vi' ? '/ban-lam-viec' : '/en/desk');
      });
    }

    test('each empty field is named, in both languages', async ({ page }) => {
      for (const locale of ['vi', 'en'] as const) {
        await page.goto(words[locale].page);
        await send(page, locale, '', '');
        for (const said of words[locale].empty) await expect(page.locator('.errsum')).toContainText(said);
        await expect(page).toHaveTitle(locale === 'vi' ? /^Lỗi: / : /^Error: /);
      }
    });

    test('a forgotten password is asked for from the sign-in page, alike for every address', async ({
      page,
    }) => {
      const answers = [];
      for (const email of ['giamsat@tiendoso.example', `${crypto.randomUUID()}@tiendoso.example`]) {
        await page.goto('/dang-nhap');
        await page.getByRole('link', { name: 'Xin liên kết đặt lại mật khẩu' }).click();
        await expect(page).toHaveURL('/quen-mat-khau');
        await page.getByLabel('Thư điện tử').fill(email);
        await page.getByRole('button', { name: 'Xin liên kết' }).click();
        await expect(page).toHaveURL('/quen-mat-khau?xong=asked');
        await expect(page.getByText('Bản trình diễn không gửi thư ra ngoài')).toBeVisible();
        answers.push(await page.locator('main').innerText());
      }
      expect(answers[0]).toBe(answers[1]);
      await page.goto('/en/forgot-password');
      await page.getByRole('button', { name: 'Ask for the link' }).click();
      await expect(page.locator('.errsum')).toContainText('Enter an e-mail address');
      await expect(page).toHaveTitle('Error: Forgotten password – Tiến độ số');
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test('nobody is locked out by tries that went wrong where all come from one place', async ({ page }) => {
      const nobody = `${crypto.randomUUID()}@tiendoso.example`;
      // With script the page of the last attempt stays, so the answer itself is waited for.
      const attempt = async () => {
        const answer = page.waitForResponse((response) => response.request().method() === 'POST');
        await send(page, 'vi', nobody, 'không phải mật khẩu này');
        await answer;
      };
      await page.goto('/dang-nhap');
      for (let times = 0; times < 6; times += 1) {
        await attempt();
        await expect(page.locator('[data-outcome="invalid"]')).toBeVisible();
      }
    });
  });
}
