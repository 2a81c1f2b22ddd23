import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { Locale } from '@/lib/i18n/locale';
import type { Role } from '@/lib/platform/auth/viewer';
import { path } from '@/lib/platform/routes';
import type { ScreenName } from '@/lib/platform/screens';
import { firstVisits, people, roles, visitsOf, type Visit } from '@/tests/support/desk-examples';
import { expectAccessible, expectToFit, signInAs, watch } from '@/tests/support/journey';
import { expectAccessibleInEveryColour } from '@/tests/support/shown-colours';

test.describe.configure({ mode: 'parallel' });
// What is wrong is named by the checks themselves; a recording of every page would take as long as they do.
test.use({ trace: 'off' });

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

const states = new Map<string, State>();

type Wish = Readonly<{ javaScriptEnabled?: boolean; width?: number }>;

/** A window of somebody who signed in once for all of them. */
async function windowOf(browser: Browser, role: Role, wish: Wish = {}): Promise<Page> {
  const { javaScriptEnabled = true, width = 360 } = wish;
  const known = states.get(role);
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    ...(known === undefined ? {} : { storageState: known }),
  });
  const page = await context.newPage();
  if (known !== undefined) return page;
  await signInAs(page, people[role]);
  states.set(role, await context.storageState());
  return page;
}

/** A reviewer cannot see a committee that nobody filed; while one waits, no other is filed. */
async function fileACommittee(browser: Browser): Promise<void> {
  const page = await windowOf(browser, 'officer');
  await page.goto(path('vi', 'deskCommittee', {}));
  const form = page.getByRole('button', { name: 'Gửi thẩm định' });
  if ((await form.count()) === 0) return page.context().close();
  await page.getByLabel('Quyết định').selectOption({ index: 1 });
  await page.getByLabel('Có hiệu lực từ ngày').fill('01/12/2022');
  await page.getByLabel('Trưởng ban: họ và tên').fill('Nguyễn Văn An');
  await page.getByLabel('Trưởng ban: chức vụ').fill('Chủ tịch UBND tỉnh');
  await form.click();
  await expect(page.getByText('Chờ thẩm định').first()).toBeVisible();
  await page.context().close();
}

/** Nor a document that was not sent. */
async function sendADocument(browser: Browser): Promise<void> {
  const page = await windowOf(browser, 'officer');
  await page.goto(path('vi', 'deskNewDocument', {}));
  await page.getByLabel('Số, ký hiệu').fill(`${crypto.randomUUID().slice(0, 8)}/KH-UBND`);
  await page.getByLabel('Ngày ban hành').fill('01/03/2022');
  await page.getByLabel('Cơ quan ban hành').fill('Ủy ban nhân dân tỉnh');
  await page.getByLabel('Trích yếu').fill('Kế hoạch chuyển đổi số');
  await page.getByLabel('Liên kết đến văn bản').fill('https://van-ban.example/ke-hoach.pdf');
  await page.getByRole('button', { name: 'Đăng ký văn bản' }).click();
  await page.getByRole('button', { name: 'Gửi thẩm định' }).click();
  await expect(page.locator('[data-outcome="send"]')).toBeVisible();
  await page.context().close();
}

const beforehand: Partial<Record<ScreenName, (browser: Browser) => Promise<void>>> = {
  reviewDocument: sendADocument,
  reviewCommittee: fileACommittee,
};

/** The address of a screen; of one whose things have ids by chance, the first that its list leads to. */
async function addressOf(page: Page, visit: Visit, locale: Locale): Promise<string | null> {
  const { screen, params } = visit;
  if (visit.in === undefined) return path(locale, screen, params);
  await page.goto(path(locale, visit.in, {}));
  const stem = path(locale, screen, {});
  const links = await page
    .getByRole('main')
    .locator(`a[href^="${stem}"]`)
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const uuid = /\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
  return links.find((link) => uuid.test(link)) ?? null;
}

async function open(page: Page, visit: Visit, locale: Locale): Promise<string> {
  const address = await addressOf(page, visit, locale);
  expect(address, `something of ${visit.screen}`).not.toBeNull();
  const answer = await page.goto(address ?? '');
  expect([address, answer?.status()]).toEqual([address, 200]);
  expect(answer?.headers()['cache-control'], String(address)).toContain('no-store');
  await expect(page.locator('html'), String(address)).toHaveAttribute('lang', locale);
  await expect(page, String(address)).toHaveTitle(/./);
  await expect(page.getByRole('heading', { level: 1 }), String(address)).toHaveCount(1);
  return String(address);
}

for (const visit of firstVisits) {
  test(`${visit.screen} is open to its ${visit.role} at every width and in every colour`, async ({
    browser,
  }) => {
    await beforehand[visit.screen]?.(browser);
    const page = await windowOf(browser, visit.role);
    const troubles: string[] = [];
    watch(page, troubles);
    await open(page, visit, 'vi');
    await expectAccessibleInEveryColour(page);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
}

for (const role of roles) {
  const seen = () => visitsOf(role).filter(({ screen }) => !(screen in beforehand));

  test(`what the ${role} sees is open in English on a phone`, async ({ browser }) => {
    test.slow();
    const page = await windowOf(browser, role);
    const troubles: string[] = [];
    watch(page, troubles);
    for (const visit of seen())
      await test.step(visit.screen, async () => {
        await open(page, visit, 'en');
        await expectAccessible(page);
        await expectToFit(page);
      });
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test(`what the ${role} sees is there without JavaScript`, async ({ browser }) => {
    test.slow();
    const page = await windowOf(browser, role, { javaScriptEnabled: false });
    for (const visit of seen()) {
      const address = await open(page, visit, 'vi');
      expect((await page.getByRole('main').innerText()).length, address).toBeGreaterThan(60);
      await expectToFit(page);
    }
    await page.context().close();
  });
}
