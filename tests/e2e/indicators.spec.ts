import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list leads to an index, and its years are in the address', async ({ page }) => {
    await page.goto('/chi-so');
    await page.getByRole('link', { name: 'Chỉ số chuyển đổi số (DTI) cấp tỉnh' }).click();
    await expect(page).toHaveURL(/\/chi-so\/dti$/);
    await expect(page.getByRole('heading', { name: /^Năm 2022: Đà Nẵng/ })).toBeVisible();
    await page
      .getByRole('navigation', { name: 'Năm của số liệu' })
      .getByRole('link', { name: '2024' })
      .click();
    await expect(page).toHaveURL(/\?nam=2024$/);
    await expect(page.getByRole('heading', { name: /^Năm 2024: Hà Nội, Huế, Hải Phòng/ })).toBeVisible();
  });

  test('a component is chosen by a form and opens on its own newest full year', async ({ page }) => {
    await page.goto('/chi-so/papi?nam=2021');
    await page.getByLabel('Thành phần', { exact: true }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Xem', exact: true }).click();
    await expect(page).toHaveURL(/\?thanh-phan=quan-tri-dien-tu$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Quản trị điện tử');
  });

  test('the published total stands beside the one made again from its parts', async ({ page }) => {
    await page.goto('/chi-so/dti');
    await expect(page.getByRole('heading', { name: /khớp số công bố ở 5 trên 5 tỉnh/ })).toBeVisible();
    const row = page
      .getByRole('region', { name: /số công bố và số tính lại/ })
      .getByRole('row', { name: /Đà Nẵng/ });
    await expect(row).toContainText('0,80018');
    await expect(row).toContainText('0,8002');
  });

  test('a figure leads to its source in one click', async ({ page }) => {
    await page.goto('/en/indicators/dti');
    await page.getByRole('link', { name: 'Source number 1' }).first().click();
    await expect(page).toHaveURL(/#source-1$/);
    await expect(page.locator('#source-1')).toContainText('dti.gov.vn/xep-hang-2022');
  });

  test('a province’s page leads to the pages of its indices', async ({ page }) => {
    await page.goto('/tinh/lang-son');
    const links = page.getByRole('navigation', { name: 'Trang của từng chỉ số' });
    await links.getByRole('link', { name: 'Chỉ số PAPI' }).click();
    await expect(page).toHaveURL(/\/chi-so\/papi$/);
  });
});

test('a year without figures is 404 and names the years that have some', async ({ request }) => {
  const answer = await request.get('/chi-so/dti?nam=2019');
  expect(answer.status()).toBe(404);
  const text = await answer.text();
  expect(text).toContain('chưa có dữ liệu năm 2019');
  expect(text).toContain('/chi-so/dti?nam=2024');
});

test('the overview answers a year without figures as the page of the index does', async ({ request }) => {
  const answer = await request.get('/?chi-tieu=dti&nam=1999');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('nam=2022');
});

test('a page of an index names who published the year it shows', async ({ page }) => {
  await page.goto('/chi-so/dti?nam=2022');
  await expect(page.locator('.lead').first()).toContainText('Bộ Thông tin và Truyền thông');
  await page.goto('/chi-so/dti?nam=2024');
  await expect(page.locator('.lead').first()).toContainText('Bộ Khoa học và Công nghệ');
});

test('what no index is called is 404, what is no year or component is 400', async ({ request }) => {
  expect((await request.get('/chi-so/khong-co')).status()).toBe(404);
  expect((await request.get('/chi-so/dti?thanh-phan=khong-co')).status()).toBe(404);
  expect((await request.get('/chi-so/dti?nam=abc')).status()).toBe(400);
  expect((await request.get('/chi-so/dti?thanh-phan=%3Cb%3E')).status()).toBe(400);
});

test('the code of an index is one in any case', async ({ request }) => {
  const answer = await request.get('/chi-so/DTI?nam=2020', { maxRedirects: 0 });
  expect(answer.status()).toBe(308);
  expect(answer.headers()['location']).toContain('/chi-so/dti?nam=2020');
});

test('the downloads of a page hold the rows it shows', async ({ page, request }) => {
  await page.goto('/chi-so/dti');
  const file = await page.locator('#figures').getByRole('link', { name: /CSV/ }).getAttribute('href');
  const lines = (await (await request.get(file ?? '')).text()).trimEnd().split('\r\n');
  const rows = await page.locator('#figures tbody tr').count();
  expect(lines).toHaveLength(rows + 1);
});
