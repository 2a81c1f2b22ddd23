import { expect, test, type Page } from '@playwright/test';

test.describe.configure({ timeout: 240_000 });
// A count of sheets says what is wrong; a recording would hold every page twice.
test.use({ trace: 'off' });

/** Pages of the file the browser prints: each is one object of the type Page. */
async function printed(page: Page, address: string): Promise<number> {
  await page.goto(address);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}

/** The addresses that a brief makes longer than so many pages of A4, with how many it has. */
async function tooLong(page: Page, addresses: readonly string[], most = 2): Promise<readonly string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const count = await printed(page, address);
    if (count < 1 || count > most) found.push(`${address}: ${String(count)}`);
  }
  return found;
}

test('every province prints on two pages of A4 at most', async ({ page }) => {
  await page.goto('/tinh');
  const links = await page
    .locator('main a[href^="/tinh/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const addresses = [...new Set(links.filter((link) => /^\/tinh\/[a-z-]+$/.test(link)))];
  expect(addresses).toHaveLength(63);
  expect(await tooLong(page, addresses)).toEqual([]);
});

test('and so it does in English, where names and dates are longer', async ({ page }) => {
  const slugs = ['ha-noi', 'ho-chi-minh', 'ba-ria-vung-tau', 'thua-thien-hue', 'quang-nam', 'lang-son'];
  expect(
    await tooLong(
      page,
      slugs.map((slug) => `/en/provinces/${slug}`),
    ),
  ).toEqual([]);
});

test('the overview and a task print on two pages, an index on three, the programme on five', async ({
  page,
}) => {
  const overviews = ['/', '/en', '/?ngay=2022-05-05', '/?ngay=2025-08-01', '/en?date=2025-08-01'];
  expect(await tooLong(page, [...overviews, '/nhiem-vu/1', '/en/tasks/3'])).toEqual([]);
  expect(await tooLong(page, ['/chi-so/dti', '/en/indicators/dti'], 3)).toEqual([]);
  expect(await tooLong(page, ['/lo-trinh', '/en/programme'], 5)).toEqual([]);
});
