import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, expectToFit, watch } from '@/tests/support/journey';
import { furtherAddresses, openAddresses, strayAddresses } from '@/tests/support/screen-examples';

test.describe.configure({ mode: 'parallel' });
// What is wrong is named by the checks themselves; a recording of pages this long would take as long as they do.
test.use({ trace: 'off' });

const widths = [360, 768, 1440];

/** Nothing but colours differs between these and the first, so only the rules about colours are asked again. */
const colours = [
  { colorScheme: 'light', forcedColors: 'none', rules: [] },
  { colorScheme: 'dark', forcedColors: 'none', rules: ['color-contrast', 'link-in-text-block'] },
  { colorScheme: 'light', forcedColors: 'active', rules: ['color-contrast'] },
  { colorScheme: 'dark', forcedColors: 'active', rules: ['color-contrast'] },
] as const;

/** Asked for the colour a text is filled with, Chromium tells the page's own where the reader's is shown. */
async function tellShownColours(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      element.style.webkitTextFillColor = getComputedStyle(element).color;
  });
}

/** Lets every text have the page's own colour again. */
async function untellColours(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      element.style.webkitTextFillColor = '';
  });
}

for (const address of [...openAddresses, ...strayAddresses]) {
  test(`${address} is open to everybody at every width and in every colour`, async ({ page }) => {
    const troubles: string[] = [];
    watch(page, troubles);
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const { rules, ...media } of colours) {
        await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
        if (media.forcedColors === 'active') await tellShownColours(page);
        await test.step(`${String(width)} px, ${JSON.stringify(media)}`, async () => {
          await expectAccessible(page, rules);
          await expectToFit(page);
        });
      }
      await untellColours(page);
    }
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
