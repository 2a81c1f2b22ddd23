import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { locales } from '@/lib/i18n/locale';
import { embedScreens, type EmbedName } from '@/lib/platform/embed-screens';
import { path } from '@/lib/platform/routes';
import { freePort } from '@/ops/port';

const names = Object.keys(embedScreens) as EmbedName[];
const params = (screen: EmbedName) => ({
  slug: 'lang-son',
  code: screen === 'embedIndicatorMap' ? 'dti' : 'papi',
});

/** Figures and what is told in their stead: of a question, a unit that is gone, and what never was. */
const framed = [
  ...locales.flatMap((locale) => names.map((screen) => [path(locale, screen, params(screen)), 200] as const)),
  ...([
    ['/nhung/ban-do?chi-tieu=papi&nam=2022&ranh-gioi=hien-nay', 200],
    ['/nhung/xep-hang?phan=cuoi&ngay=2025-08-01', 200],
    ['/en/embed/trends?region=tay-nguyen', 200],
    ['/nhung/tinh/binh-duong/chi-so?ngay=2025-08-01', 200],
    ['/nhung/tinh/khong-co/chi-so', 404],
    ['/nhung/chi-so/dti/ban-do?nam=1999', 404],
    ['/en/embed/map?measure=none', 404],
    ['/nhung/gi-do/khac', 404],
    ['/en/embed', 404],
    ['/nhung/ban-do?nam=x', 400],
  ] as const),
];

test('figures and what stands in their stead may be framed by anybody, without script, form or sign-in', async ({
  request,
}) => {
  for (const [address, status] of framed) {
    const answer = await request.get(address);
    const { 'x-frame-options': refusal, ...headers } = answer.headers();
    expect(answer.status(), address).toBe(status);
    expect(refusal, address).toBeUndefined();
    expect(headers['content-security-policy'], address).toContain('frame-ancestors *');
    const html = await answer.text();
    expect(html, address).not.toMatch(/<script|<form|\/dang-nhap|\/sign-in/);
    expect(html, address).toContain('name="robots" content="noindex"');
    expect(html, address).toContain('Tiến độ số');
    for (const [link] of html.matchAll(/<a [^>]*href="[^#"][^>]*>/g))
      expect(link, address).toContain('target="_blank" rel="noopener"');
  }
});

test('no other page may, and search engines are led to the page of a figure', async ({
  request,
  baseURL,
}) => {
  const others = [
    '/',
    '/en',
    '/?ngay=2022-05-05',
    '/tinh/lang-son',
    '/du-lieu',
    '/dang-nhap',
    '/ban-lam-viec',
  ];
  for (const address of [...others, '/khong-co', '/?nam=x', '/nhungla', '/robots.txt', '/api/v1/provinces']) {
    const headers = (await request.get(address)).headers();
    expect(headers['x-frame-options'], address).toBe('DENY');
    expect(headers['content-security-policy'] ?? "frame-ancestors 'none'", address).toContain(
      "frame-ancestors 'none'",
    );
  }
  const figure = await request.get('/nhung/ban-do?chi-tieu=nghi-quyet&ngay=2022-10-20');
  expect(await figure.text()).toContain(
    `rel="canonical" href="${String(baseURL)}/?ngay=2022-10-20&amp;chi-tieu=nghi-quyet"`,
  );
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('/nhung/');
  const { etag = '' } = figure.headers();
  const again = await request.get('/nhung/ban-do?chi-tieu=nghi-quyet&ngay=2022-10-20', {
    headers: { 'if-none-match': etag },
  });
  expect(again.status()).toBe(304);
});

for (const javaScriptEnabled of [true, false])
  test(`a figure stands on another site ${javaScriptEnabled ? 'with' : 'without'} script, and leads to its page in a tab of its own`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 400, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(`${String(baseURL)}/?ngay=2022-10-20&chi-tieu=nghi-quyet`);
    await page.getByText('Nhúng', { exact: true }).click();
    const code = await page.getByLabel(/^Nghị quyết: lưới ô theo tỉnh, tính đến 20\/10\/2022/).inputValue();
    const refused = `<iframe src="${String(baseURL)}/tinh" title="refused"></iframe>`;
    const elsewhere = createServer((_, answer) => {
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.end(`<!doctype html><html lang="vi"><title>Tòa soạn</title>${code}${refused}</html>`);
    });
    const port = await freePort();
    await once(elsewhere.listen(port, '127.0.0.1'), 'listening');
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    const frame = page.frameLocator('iframe[title^="Nghị quyết: lưới ô theo tỉnh"]');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('có nghị quyết trong hồ sơ');
    await expect(frame.getByText('tính đến 20/10/2022').last()).toBeVisible();
    await expect(frame.getByRole('link', { name: 'Tiến độ số', exact: true })).toBeVisible();
    expect(page.frames().map((each) => each.url())).not.toContain(`${String(baseURL)}/tinh`);
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: /^Trang đầy đủ/ }).click();
    const tab = await opened;
    await expect(tab).toHaveURL(`${String(baseURL)}/?ngay=2022-10-20&chi-tieu=nghi-quyet#map`);
    expect(await tab.evaluate(() => window.opener === null)).toBe(true);
    await context.close();
    elsewhere.close();
  });

test('a frame is as high as what stands in it, on a phone and beside an article, and its source is always seen', async ({
  page,
  baseURL,
}) => {
  const codes: string[] = [];
  for (const address of ['/?chi-tieu=dti&nam=2022', '/tinh/lang-son', '/chi-so/dti']) {
    await page.goto(`${String(baseURL)}${address}`);
    await page.getByText('Nhúng', { exact: true }).click();
    const boxes = await page.locator('textarea.embed-code').all();
    codes.push(...(await Promise.all(boxes.map((box) => box.inputValue()))));
  }
  expect(codes.length).toBeGreaterThanOrEqual(7);
  let article = '';
  const elsewhere = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><body style="margin:0">${article}`);
  });
  const port = await freePort();
  await once(elsewhere.listen(port, '127.0.0.1'), 'listening');
  for (const width of [320, 480, 720])
    for (const code of codes) {
      await page.setViewportSize({ width, height: 900 });
      article = code;
      await page.goto(`http://127.0.0.1:${String(port)}/`);
      const frame = page.frameLocator('iframe');
      const embed = frame.locator('.embed');
      await expect(embed).toBeVisible();
      const size = await embed.evaluate((shown) => ({
        over: shown.getBoundingClientRect().height - window.innerHeight,
        wider: document.documentElement.scrollWidth - window.innerWidth,
        link: Number(shown.querySelector('footer')?.getBoundingClientRect().bottom) - window.innerHeight,
      }));
      const said = `${String(width)}: ${code}`;
      expect(size.wider, said).toBeLessThanOrEqual(0);
      expect(size.link, said).toBeLessThanOrEqual(0);
      if (!code.includes('/xep-hang')) expect(size.over, said).toBeLessThanOrEqual(0);
    }
  elsewhere.close();
});
