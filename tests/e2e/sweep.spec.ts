import { expect, test } from '@playwright/test';
import { expectAccessible, expectToFit, watch } from '@/tests/support/journey';
import { furtherAddresses, openAddresses, strayAddresses } from '@/tests/support/screen-examples';
import { expectAccessibleInEveryColour } from '@/tests/support/shown-colours';

test.describe.configure({ mode: 'parallel' });
// What is wrong is named by the checks themselves; a recording of pages this long would take as long as they do.
test.use({ trace: 'off' });

for (const address of [...openAddresses, ...strayAddresses]) {
  test(`${address} is open to everybody at every width and in every colour`, async ({ page }) => {
    const troubles: string[] = [];
    watch(page, troubles);
    await page.goto(address);
    await expectAccessibleInEveryColour(page);
    expect(troubles).toEqual([]);
  });
}

for (const address of furtherAddresses) {
  test(`${address} is open to everybody on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address);
    await expectAccessible(page);
    await expectToFit(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  for (const language of ['vi', 'en']) {
    test(`every page in ${language} says what it is about and shows it`, async ({ page }) => {
      const isEnglish = (address: string) => /^\/en\b/.test(address);
      for (const address of [...openAddresses, ...strayAddresses]) {
        if (isEnglish(address) !== (language === 'en')) continue;
        await page.goto(address);
        await expect(page.locator('html'), address).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
        expect((await page.getByRole('main').innerText()).length, address).toBeGreaterThan(60);
        await expectToFit(page);
      }
    });
  }
});
