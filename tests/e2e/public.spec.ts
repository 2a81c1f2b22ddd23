import { expect, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/journey';

const pages = [
  ['/', '/?ngay=2022-05-05', '/?chi-tieu=nghi-quyet', '/?chi-tieu=dti', '/tinh', '/tinh?q=khong-co-tinh-nay'],
  ['/tinh/lang-son', '/tinh/lao-cai?ngay=2025-08-01', '/nhiem-vu', '/nhiem-vu/3', '/nhiem-vu/9'],
  ['/thuat-ngu', '/gioi-thieu', '/rieng-tu', '/en/glossary', '/en/about', '/en/privacy'],
  ['/lo-trinh', '/lo-trinh?ngay=2026-01-01', '/en/programme', '/en/programme?date=2026-01-01'],
  ['/phuong-phap', '/tro-nang', '/en', '/en?date=2022-05-05', '/en/provinces', '/en/provinces/lang-son'],
  ['/en/tasks', '/en/tasks/3', '/en/method', '/en/accessibility'],
].flat();

for (const address of pages) {
  test(`${address} passes axe and fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the headline sets the claim beside what documents prove, on its day and today', async ({ page }) => {
    await page.goto('/');
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toContainText('63/63');
    await expect(headline).toContainText('4, 44 và 38');
    await page.getByRole('link', { name: '05/05/2022' }).click();
    await expect(headline).toContainText('đến 05/05/2022 hồ sơ trên cổng chứng minh được 4, 38 và 29 tỉnh');
  });

  test('the measure of map and table is in the address', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Nghị quyết', exact: true }).click();
    await expect(page).toHaveURL(/\?chi-tieu=nghi-quyet/);
    await expect(page.getByRole('heading', { name: /^44 tỉnh có nghị quyết trong hồ sơ/ })).toBeVisible();
  });

  test('a province is found in three keys without diacritics', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').first().fill('lan');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('link', { name: 'Lạng Sơn', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lạng Sơn');
    await expect(page.getByText('49-NQ/TU').first()).toBeVisible();
  });

  test('the list narrows by region and says how many it shows', async ({ page }) => {
    await page.goto('/tinh');
    await page.getByLabel('Vùng').selectOption({ label: 'Tây Nguyên' });
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await expect(page).toHaveURL(/vung=tay-nguyen/);
    await expect(page.getByText('5 trên 63 tỉnh, thành phố')).toBeVisible();
  });

  test('an empty answer says what may be typed', async ({ page }) => {
    await page.goto('/tinh?q=atlantis');
    await expect(page.getByText('Không có tỉnh nào ứng với “atlantis”')).toBeVisible();
  });
});

test('what no province is called is not found, and a unit of another time is told', async ({ request }) => {
  expect((await request.get('/tinh/khong-co')).status()).toBe(404);
  expect((await request.get('/nhiem-vu/23')).status()).toBe(404);
  const gone = await request.get('/tinh/yen-bai?ngay=2026-01-01');
  expect(gone.status()).toBe(200);
  expect(await gone.text()).toContain('không còn là đơn vị cấp tỉnh');
});
