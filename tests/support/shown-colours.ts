import { test, type Page } from '@playwright/test';
import { expectAccessible, expectToFit } from '@/tests/support/journey';

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

/** The automatic check of a page that is open, at every width and in the colours of every reader, on one load. */
export async function expectAccessibleInEveryColour(page: Page): Promise<void> {
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
}
