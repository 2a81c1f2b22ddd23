import { chromium, type Page } from '@playwright/test';
import { requireChromium } from '@/ops/chromium';

export type Visible = Readonly<{ request: number; took: number }>;

async function signIn(page: Page, origin: string, password: string): Promise<void> {
  await page.goto(`${origin}/en/sign-in`);
  await page.locator('input[name=email]').fill('thamdinh@tiendoso.example');
  await page.locator('input[name=password]').fill(password);
  await page.locator('form:has(input[name=password]) button[type=submit]').click();
  await page.waitForURL(/\/en\/review/);
}

/** Opens the reports that wait until one may be published, and publishes it. */
async function publishOne(page: Page, origin: string): Promise<string> {
  await page.goto(`${origin}/en/review`);
  const report = await page.locator('main a[href*="/en/review/"]').first().getAttribute('href');
  if (report === null) throw new Error('no report waits for review');
  await page.goto(origin + report);
  for (const accept of await page.locator('input[type=radio][value=accept]:visible').all())
    await accept.check();
  await page.locator('button[name=act][value=publish]').click();
  const link = await page.locator('main a[href*="/en/provinces/"]').first().getAttribute('href');
  if (link === null) throw new Error('the answer names no public page');
  return link;
}

/** Publishes a waiting report as a reviewer does and counts the public requests until the page has changed. */
export async function publishToVisible(origin: string, password: string): Promise<Visible> {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: ['--no-sandbox'] });
  try {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await signIn(page, origin, password);
    const before = await (await fetch(`${origin}/en`)).text();
    await publishOne(page, origin);
    const begun = performance.now();
    for (let request = 1; request <= 100; request += 1) {
      const now = await (await fetch(`${origin}/en`)).text();
      if (now !== before) return { request, took: performance.now() - begun };
    }
    throw new Error('the publication never became visible');
  } finally {
    await browser.close();
  }
}
