import { expect, test } from '@playwright/test';
import { expectAccessible, expectToFit } from '@/tests/support/journey';

test('the page of a document passes axe and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/en/documents?q=05-nq/tu');
  await page.getByRole('link', { name: '05-NQ/TU', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: /other documents numbered/ })).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a document is found by its number however written, and says what it proves', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Văn bản', exact: true }).first().click();
    await page.getByLabel('Tìm theo số, nội dung, cơ quan').fill('49 nq tu');
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await expect(page).toHaveURL(/\/van-ban\?q=49\+nq\+tu/);
    await page.getByRole('link', { name: '49-NQ/TU' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('49-NQ/TU');
    await expect(page.getByText('Chắc chắn đã có từ 28/09/2021.')).toBeVisible();
    await page.getByRole('link', { name: 'Số công bố bên cạnh số chứng minh được của cả nước' }).click();
    await expect(page.getByText('Bộ TT&TT công bố 55/63').first()).toBeVisible();
  });

  test('the address holds what was asked, and each part of it can be taken away', async ({ page }) => {
    await page.goto('/en/documents');
    await page.getByLabel('Kind').selectOption('directive');
    await page.getByText('More: days, year, region, order').click();
    await page.getByLabel('Issued up to').fill('31/12/2022');
    await page.getByLabel('Existing on').fill('5/5/2022');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(/kind=directive/);
    await expect(page.getByText('issued after the chosen day and not shown here')).toBeVisible();
    await page.getByRole('link', { name: 'Remove: directive' }).click();
    await page.getByRole('link', { name: 'Remove: up to 31 December 2022' }).click();
    await expect(page).toHaveURL('/en/documents?date=2022-05-05');
  });

  test('the figure of the overview leads to claim and proof, and on to the document', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('link', { name: /công bố, đầu tháng 5\/2022/ })
      .nth(1)
      .click();
    await expect(page).toHaveURL('/cong-bo/resolution');
    await expect(
      page.getByText('12 tỉnh chưa tìm thấy văn bản nào, trong đó 2 tỉnh chỉ thấy chỉ thị'),
    ).toBeVisible();
    await expect(page.getByRole('heading', { name: '38 tỉnh chứng minh được đến 05/05/2022' })).toBeVisible();
    await page.getByRole('link', { name: '49-NQ/TU' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('49-NQ/TU');
  });

  test('a province’s documents lead to their pages in both languages', async ({ page }) => {
    await page.goto('/en/provinces/lang-son');
    await page.getByRole('link', { name: '49-NQ/TU' }).first().click();
    await expect(page.getByText('Proves: resolution of Lang Son')).toBeVisible();
    await page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page.getByText('Chứng minh: nghị quyết của Lạng Sơn')).toBeVisible();
  });
});

for (const [address, status] of [
  ['/van-ban/00000000-0000-4000-8000-000000000000', 404],
  ['/van-ban/49-NQ', 404],
  ['/en/documents/x', 404],
  ['/van-ban?trang=999', 404],
  ['/van-ban?trang=0', 400],
  ['/van-ban?trang=-1', 400],
  ['/van-ban?loai=x', 400],
  ['/nhiem-vu?nam=2019', 400],
  ['/van-ban?ngay=2022-05-05&ngay=2022-12-16', 400],
  ['/van-ban?nam=20', 400],
  ['/van-ban?ngay=hom-nay', 400],
  [`/van-ban?q=${'x'.repeat(1000)}`, 400],
  ['/cong-bo/khong-co', 404],
  ['/en/claims/resolution?date=2022-13-01', 400],
  ["/van-ban?q=';drop table--", 200],
  ['/van-ban?q=///', 200],
  ['/van-ban?trang=', 200],
] as const) {
  test(`${address.slice(0, 60)} answers ${String(status)}`, async ({ request }) => {
    expect((await request.get(address)).status()).toBe(status);
  });
}

test('markup in a question stays words', async ({ page }) => {
  await page.goto(`/van-ban?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByText('Không có văn bản nào khớp với “<img src=x onerror=alert(1)>”')).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('a registry page is one stored document without script', async ({ request }) => {
  await request.get('/van-ban?loai=nghi-quyet&nam=2021');
  const again = await request.get('/van-ban?nam=2021&loai=nghi-quyet');
  expect(again.headers()['x-nextjs-cache']).toBe('HIT');
  expect(await again.text()).not.toMatch(/\/_next\/static\/chunks\/[^"]+\.js/);
});
