import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

type Part = Readonly<{ name: string; hasRows: boolean; links: readonly string[] }>;

/** Rows of figures, or the page of a document. */
const proof = /<tbody|href="\/(?:en\/documents|van-ban)\/[0-9a-f-]{36}"/;

for (const address of ['/', '/en?date=2022-05-05', '/tinh/lang-son', '/en/provinces/lang-son']) {
  test(`every figure of ${address} leads in two clicks to its rows or a document`, async ({
    page,
    request,
  }) => {
    const isProof = async (link: string) => proof.test(await (await request.get(link)).text());
    await page.goto(address);
    // Each headline, figure, panel and section by itself, where it says a number; what cites the page says its date.
    const kinds =
      'main :is(article, section, .headline, .panel):not(:has(> .wrap > form[action="/api/citations"]))';
    const parts = await page.locator(kinds).evaluateAll((all) =>
      all
        .filter((part) => /\d/.test(part.textContent) && part.querySelector('article, section') === null)
        .map((part): Part => ({
          name: part.textContent.trim().slice(0, 60),
          hasRows: part.querySelector('tbody tr') !== null,
          links: [...part.querySelectorAll('a')].map(({ href }) => href),
        })),
    );
    expect(parts.length).toBeGreaterThan(5);
    for (const { name, hasRows, links } of parts) {
      const leads = hasRows || (await Promise.all(links.slice(0, 6).map(isProof))).includes(true);
      expect(leads, name).toBe(true);
    }
  });
}
