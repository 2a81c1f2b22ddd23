import { expect } from '@playwright/test';
import { apiHref, formats, resourceNames } from '@/lib/platform/api/names';
import { locales } from '@/lib/i18n/locale';
import { href } from '@/lib/platform/routes';
import { Crawl } from '@/tests/support/crawl';
import { test } from '@/tests/support/journey';

/** The only server of others that pages lead to: the map's makers, whose licence asks for it. */
const elsewhere = ['data.vietnam.opendevelopmentmekong.net'];

test.use({ javaScriptEnabled: false });

test('every link, file and place that a public page leads to is there, and none tells a secret', async ({
  page,
  request,
  signIn,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const secrets = ['CHIM-SON-CA-BAO-LOI', 'chim-son-ca@tiendoso.example', 'CHIM-SON-CA-BAN-NHAP'] as const;
  const [message, email, draft] = secrets;
  await page.goto('/bao-loi?tu=/tinh/ha-noi&ngay=2022-12-16');
  await page.getByLabel('Sai ở đâu, đúng ra là gì').fill(message);
  await page.getByLabel('Thư điện tử của bạn').fill(email);
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await expect(page.getByText(/^BL-/)).toBeVisible();
  const officer = await signIn('canbo.dien-bien');
  await officer.goto('/ban-lam-viec/bao-cao/2022-12/nhiem-vu/7');
  await officer.getByLabel('Kết quả, ghi chú').fill(draft);
  await officer.getByRole('button', { name: 'Lưu mục 7' }).click();
  await expect(officer.locator('[data-outcome^="saved"]')).toBeVisible();

  const day = '2026-01-01';
  const units: unknown = await (await request.get(`/api/v1/provinces?date=${day}&per-page=100`)).json();
  const slugs = [...JSON.stringify(units).matchAll(/"slug":"([a-z-]+)"/g)].map(([, slug = '']) => slug);
  expect(slugs).toHaveLength(34);
  const crawl = new Crawl(baseURL ?? '', secrets);
  await crawl.run([
    ...['/', '/en', '/sitemap.xml', '/robots.txt', '/api/v1/openapi.json'],
    ...locales.flatMap((locale) => slugs.map((slug) => href(locale, 'province', { slug }, { date: day }))),
    ...resourceNames.flatMap((name) => formats.map((format) => apiHref(name, format))),
  ]);
  expect([...crawl.troubles]).toEqual([]);
  expect([...crawl.elsewhere.keys()]).toEqual(elsewhere);
  for (const [pages, least] of [
    [/^\/(en\/provinces|tinh)\/[a-z-]+$/, 2 * 63],
    [/^\/(en\/tasks|nhiem-vu)\/\d+$/, 2 * 22],
    [/^\/(en\/documents|van-ban)\/[0-9a-f-]{36}$/, 2 * 150],
    [/^\/(en\/indicators|chi-so)\/[a-z-]+$/, 2 * 8],
    [/\.(csv|xlsx)(\?|$)/, 40],
  ] as const)
    expect(
      [...crawl.followed.keys()].filter((path) => pages.test(path)).length,
      pages.source,
    ).toBeGreaterThanOrEqual(least);
});
