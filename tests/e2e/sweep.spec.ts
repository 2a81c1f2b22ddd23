import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, watch } from '@/tests/support/journey';
import { openAddresses, strayAddresses } from '@/tests/support/screen-examples';

test.describe.configure({ mode: 'parallel' });

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

async function expectToFit(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

for (const address of [...openAddresses, ...strayAddresses]) {
  test(`${address} is open to everybody at every width and in every colour`, async ({ page }) => {
    const troubles: string[] = [];
    watch(page, troubles);
    for (const { rules, ...media } of colours) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.goto(address);
      if (media.forcedColors === 'active') await tellShownColours(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await test.step(`${String(width)} px, ${JSON.stringify(media)}`, async () => {
          await expectAccessible(page, rules);
          await expectToFit(page);
        });
      }
    }
    expect(troubles).toEqual([]);
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
