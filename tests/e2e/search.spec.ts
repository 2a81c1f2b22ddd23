import { expect, test } from '@playwright/test';
import { expectAccessible } from '@/tests/support/journey';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the box on any page leads to what a unit that is gone became', async ({ page }) => {
    await page.goto('/nhiem-vu');
    await page.getByRole('searchbox').first().fill('bình dương');
    await page.getByRole('button', { name: 'Tìm' }).first().click();
    await expect(page).toHaveURL(/\/tim-kiem\?q=/);
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Bình Dương' }) });
    await expect(first.first()).toContainText(
      'Đến hết ngày 30/06/2025; sau đó thuộc Hồ Chí Minh theo Nghị quyết 202/2025/QH15',
    );
    await first.first().getByRole('link', { name: 'Hồ Chí Minh' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hồ Chí Minh');
  });

  test('pages hold twenty entries each', async ({ page }) => {
    await page.goto('/tim-kiem?q=nghi+quyet');
    await expect(page.locator('.results > li')).toHaveCount(20);
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await expect(page).toHaveURL(/trang=2/);
    await expect(page.locator('.results').first()).toHaveAttribute('start', '21');
  });
});

test('what cannot be looked for is said in words and by the status', async ({ request }) => {
  const statusOf = async (q: string) => (await request.get(`/tim-kiem?q=${encodeURIComponent(q)}`)).status();
  expect(await statusOf('a'.repeat(1000))).toBe(400);
  expect(await statusOf('!!!')).toBe(400);
  expect(await statusOf('a\u202eb')).toBe(400);
  expect(await statusOf("' or 1=1 --")).toBe(200);
  expect((await request.get('/tim-kiem?q=nghi+quyet&trang=99')).status()).toBe(404);
  const markup = await (
    await request.get(`/tim-kiem?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  ).text();
  expect(markup).not.toContain('<img src=x');
});

test('answers are made for one asking, without the framework’s script, and are in no catalogue', async ({
  request,
}) => {
  const ask = async () => {
    const answer = await request.get('/tim-kiem?q=lang+son');
    const html = await answer.text();
    expect(html).toContain('<meta name="robots" content="noindex"/>');
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(answer.headers()['x-nextjs-cache']).not.toBe('HIT');
  };
  await ask();
  await ask();
});

test.describe('with JavaScript', () => {
  test('the key / goes to the box, and suggestions are chosen by keyboard', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    const box = page.getByRole('combobox').first();
    await expect(box).toBeFocused();
    await page.keyboard.type('lang so');
    const first = page.getByRole('option').first();
    await expect(first).toContainText('Lạng Sơn');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(first).toBeHidden();
    await page.keyboard.type('n');
    await expect(first).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tinh\/lang-son$/);
  });

  test('on a phone the first suggestion is followed, and nothing of one is cut off', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto('/');
    await page.keyboard.press('/');
    await page.keyboard.type('lan');
    const options = page.getByRole('option');
    await expect(options.first()).toContainText('Lạng Sơn');
    const cut = await options.evaluateAll(
      (all) => all.filter((one) => one.scrollWidth > one.clientWidth).length,
    );
    expect(cut).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/tinh\/lang-son$/);
  });

  test('the key / can be turned off for good', async ({ page }) => {
    await page.goto('/tro-nang');
    await page.getByRole('checkbox', { name: /Dùng phím/ }).uncheck();
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(page.locator('#q')).not.toBeFocused();
  });

  test('where suggestions fail the form still works', async ({ page }) => {
    await page.route('**/api/search*', (route) => route.abort());
    await page.goto('/en');
    await page.getByLabel('Search the portal').fill('hanoi');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search: “hanoi”');
  });
});

test('suggestions are few, refuse what is no question, and write nothing', async ({ request }) => {
  const answer = await request.get('/api/search?q=qu&locale=en');
  expect(answer.status()).toBe(200);
  const { items } = (await answer.json()) as { items: { title: string; href: string }[] };
  expect(items.length).toBeLessThanOrEqual(8);
  expect(items[0]?.href).toMatch(/^\/en\/provinces\//);
  expect((await request.get('/api/search')).status()).toBe(400);
  expect((await request.get(`/api/search?q=${'a'.repeat(101)}`)).status()).toBe(400);
  expect((await request.post('/api/search?q=a')).status()).not.toBe(200);
});
