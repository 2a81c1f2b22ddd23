import { expect, test as base, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';
import { testEnvironment } from '@/tests/support/database-templates';

type People = {
  /** Signs someone of the demonstration in through the form, in a window of their own. */
  signIn: (who: string) => Promise<Page>;
};

/** Troubles that a page tells the console; none may go unseen. */
export function watch(page: Page, troubles: string[]): void {
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      troubles.push(message.text());
  });
}

/** Fills in the form of the sign-in page. */
export async function signInAs(page: Page, who: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử').fill(`${who}@tiendoso.example`);
  await page.getByLabel('Mật khẩu').fill(testEnvironment.DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
}

export const test = base.extend<People>({
  signIn: async ({ browser, javaScriptEnabled }, give) => {
    const troubles: string[] = [];
    const open: Page[] = [];
    await give(async (who) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      watch(page, troubles);
      open.push(page);
      await signInAs(page, who);
      return page;
    });
    await Promise.all(open.map((page) => page.context().close()));
    expect(troubles).toEqual([]);
  },
});

/** Waits until a page's script has taken the form of this field: before that, a press is the browser's own. */
export async function expectAwake(field: Locator): Promise<void> {
  const isTaken = (element: Element) =>
    Object.keys(element.closest('form') ?? {}).some((key) => key.startsWith('__reactProps'));
  await expect.poll(() => field.evaluate(isTaken), { timeout: 30_000 }).toBe(true);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Brings the automatic check to the page, once until it is left: it is half a megabyte. */
async function bringAxe(page: Page): Promise<void> {
  for (const frame of page.frames())
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
}

/** Sections that a phone would lay out as they come near are laid out at once, so that all of them are judged. */
function layOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.section'))
      section.style.contentVisibility = 'visible';
  });
}

/**
 * What an automatic check finds wrong for people who use a page in another way than by eye and mouse: by all of its
 * rules, or by those of colour that are named. It is told to name what is wrong and nothing else, which takes a third of
 * the time; and of rows that differ in nothing but words and numbers, the colours of one are looked at.
 */
export async function expectAccessible(page: Page, colourRules: readonly string[] = []): Promise<void> {
  await layOut(page);
  await bringAxe(page);
  const found = await page.evaluate(async (rules) => {
    const lookOf = (row: Element) => {
      const place = [row.previousElementSibling, row.nextElementSibling].map((beside) => beside === null);
      const isEven = [...(row.parentElement?.children ?? [])].indexOf(row) % 2 === 0;
      const markup = row.outerHTML
        .replace(/>[^<]+/g, '>')
        .replace(/ (id|href|title|headers|aria-(?:label|labelledby|describedby))="[^"]*"/g, '');
      return `${String(place)} ${String(isEven)} ${markup}`;
    };
    const alike = [...document.querySelectorAll('tbody, ul, ol')].flatMap((list) => {
      const seen = new Set<string>();
      return [...list.children].filter((row) => {
        const look = lookOf(row);
        const isSeen = seen.has(look);
        seen.add(look);
        return isSeen;
      });
    });
    const { violations } = await window.axe.run(
      { include: [document.documentElement], exclude: rules.length > 0 ? alike : [] },
      { resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: [...rules] } : {}) },
    );
    return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' ')).slice(0, 3)]);
  }, colourRules);
  expect(found).toEqual([]);
}

/** Nothing makes the page wider than its window, sections that a phone would leave out until they come near among it. */
export async function expectToFit(page: Page): Promise<void> {
  await layOut(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${page.url()} is wider than its window by this many pixels`).toBeLessThanOrEqual(0);
}

/** Every journey is walked twice: with script, and as if there were none. */
export const ways = [
  { way: 'with script', javaScriptEnabled: true },
  { way: 'without script', javaScriptEnabled: false },
] as const;
