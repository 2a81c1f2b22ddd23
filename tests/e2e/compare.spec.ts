import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('two provinces are chosen by a form, and one address holds the choice', async ({ page }) => {
    await page.goto('/so-sanh');
    await page.getByLabel('Tỉnh thứ 1').selectOption({ label: 'Hà Nội' });
    await page.getByLabel('Tỉnh thứ 2').selectOption({ label: 'Đà Nẵng' });
    await page.getByRole('button', { name: 'So sánh' }).click();
    await expect(page).toHaveURL(/\/so-sanh\?tinh=ha-noi,da-nang$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hà Nội – Đà Nẵng');
    await page.getByRole('link', { name: 'Bỏ Hà Nội' }).click();
    await expect(page).toHaveURL(/\/so-sanh\?tinh=da-nang$/);
  });

  test('what is wrong with a choice is named and the rest is kept', async ({ page }) => {
    await page.goto('/so-sanh?tinh=khong-co,ha-noi,ha-noi,da-nang,lao-cai,kon-tum,can-tho,hue');
    await expect(page.getByText('“khong-co”')).toBeVisible();
    await expect(page.getByText('Hà Nội được nêu nhiều lần')).toBeVisible();
    await expect(page.getByText('nên chưa đưa vào: Thừa Thiên Huế')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Hà Nội – Đà Nẵng – Lào Cai');
  });

  test('a trend is told for the country and for each of its parts', async ({ page }) => {
    await page.goto('/dien-bien?ngay=2022-10-20');
    await page.getByRole('link', { name: 'Từng vùng' }).click();
    await expect(page).toHaveURL(/\?ngay=2022-10-20&nhom=vung$/);
    await expect(page.locator('#status figure')).toHaveCount(6);
    await page.getByRole('link', { name: 'Từng tỉnh' }).click();
    await expect(page.locator('.sparks li')).toHaveCount(63);
  });
});

test('a word that is no grouping, and a list that is none, are refused', async ({ request }) => {
  expect((await request.get('/dien-bien?nhom=x')).status()).toBe(400);
  expect((await request.get(`/so-sanh?tinh=${'a,'.repeat(30)}a`)).status()).toBe(400);
});
