import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
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

export const test = base.extend<People>({
  signIn: async ({ browser, javaScriptEnabled }, give) => {
    const troubles: string[] = [];
    const open: Page[] = [];
    await give(async (who) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      watch(page, troubles);
      open.push(page);
      await page.goto('/dang-nhap');
      await page.getByLabel('Thư điện tử').fill(`${who}@tiendoso.example`);
      await page.getByLabel('Mật khẩu').fill(testEnvironment.DEMO_PASSWORD);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await expect(page.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();
      return page;
    });
    await Promise.all(open.map((page) => page.context().close()));
    expect(troubles).toEqual([]);
  },
});

/**
 * What an automatic check finds wrong for people who use a page in another way than by eye and mouse: by all of its
 * rules, or by those named. It is told to name what is wrong and nothing else, which takes a third of the time.
 */
export async function expectAccessible(page: Page, rules: readonly string[] = []): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(' ')).slice(0, 3)]),
  ).toEqual([]);
}

/** Every journey is walked twice: with script, and as if there were none. */
export const ways = [
  { way: 'with script', javaScriptEnabled: true },
  { way: 'without script', javaScriptEnabled: false },
] as const;
