import { expect, test } from '@playwright/test';

test.describe('citing a page, without script', () => {
  test.use({ javaScriptEnabled: false });

  test('leads to an address that keeps the figures and says whether something newer exists', async ({
    page,
  }) => {
    await page.goto('/tinh/quang-tri?ngay=2022-10-20');
    await page.getByRole('button', { name: 'Trích dẫn số liệu này' }).click();
    await expect(page).toHaveURL(/\/trich-dan\/[0-9a-f]{64}$/);
    const hash = page.url().slice(-64);
    await expect(page.getByText('Số liệu đến 20/10/2022, giữ nguyên từ lúc được trích dẫn.')).toBeVisible();
    await expect(page.locator('blockquote')).toContainText('20/10/2022');
    await expect(page.getByText('Nay đã có số mới hơn')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Điều gì đã khác' })).toBeVisible();
    await expect(page.getByText(`SHA-256 ${hash}`).first()).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(new RegExp(`/en/cite/${hash}$`));
    await expect(page.getByText('Something newer exists')).toBeVisible();
  });

  test('that nobody cited is not found', async ({ page }) => {
    const answer = await page.goto(`/trich-dan/${'0'.repeat(64)}`);
    expect(answer?.status()).toBe(404);
  });
});

test('a page says to programs what it is, in a block that no title can end', async ({ request }) => {
  const html = await (await request.get('/tinh/quang-tri')).text();
  const block = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1] ?? '{}';
  const data: unknown = JSON.parse(block);
  expect(data).toMatchObject({ '@graph': [{ '@type': 'BreadcrumbList' }, { '@type': 'Dataset' }] });
  expect(html).toContain('type="application/atom+xml"');
  expect(html).toMatch(/property="og:image" content="http[^"]+\/share\.png"/);
  const dated = await (await request.get('/tinh/quang-tri?ngay=2022-10-20')).text();
  expect(dated).toContain('<meta name="robots" content="noindex, follow"/>');
});

test('the map of the site and the feeds answer', async ({ request }) => {
  const feeds = ['/api/v1/publications.atom', '/api/v1/provinces/quang-tri/publications.atom?lang=en'];
  for (const address of ['/robots.txt', '/sitemap.xml', ...feeds])
    expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
});
