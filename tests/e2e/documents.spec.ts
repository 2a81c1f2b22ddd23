import { expect, test, type APIResponse } from '@playwright/test';

const publicPages = ['/', '/tinh', '/tinh/ha-noi', '/nhiem-vu', '/nhiem-vu/1'];
const englishPages = ['/en', '/en/provinces', '/en/provinces/ha-noi', '/en/tasks', '/en/tasks/1'];

const languageOf = (html: string) => /<html lang="(\w+)"/.exec(html)?.[1];
const cacheOf = (answer: APIResponse) => answer.headers()['x-nextjs-cache'];
const linkOf = (html: string, language: string) =>
  new RegExp(`<link rel="alternate" hrefLang="${language}" href="([^"]+)"`).exec(html)?.[1];

for (const [language, pages] of [
  ['vi', publicPages],
  ['en', englishPages],
] as const) {
  for (const address of pages) {
    test(`${address} is a document in its language, the same twice`, async ({ request }) => {
      const [made, kept] = [await request.get(address), await request.get(address)];
      const html = await kept.text();
      expect([made.status(), kept.status()]).toEqual([200, 200]);
      expect(cacheOf(kept)).toBe('HIT');
      expect(languageOf(html)).toBe(language);
      expect(html.match(/<h1/g)).toHaveLength(1);
      expect(html).toContain('rel="canonical"');
      expect(kept.headers()['cache-control']).toBe('public, max-age=0, s-maxage=10');
    });

    test(`${address} asks for no script unless it says that it hydrates`, async ({ request }) => {
      const answer = await request.get(address);
      const html = await answer.text();
      expect(answer.headers()['content-security-policy']).not.toMatch(/script-src[^;]*'unsafe/);
      expect(answer.headers()['link']).toBeUndefined();
      if (!html.includes('data-hydrate')) expect(html).not.toMatch(/\/_next\/static\/chunks\/[^"]+\.js/);
    });

    test(`${address} leads to itself in the other language`, async ({ request }) => {
      const other = language === 'vi' ? 'en' : 'vi';
      const html = await (await request.get(address)).text();
      const there = new URL(linkOf(html, other) ?? '').pathname;
      expect(html).toContain(`href="${there}"`);
      expect(languageOf(await (await request.get(there)).text())).toBe(other);
    });
  }
}

const missing = [
  ['/khong-co', 'vi', 'Không tìm thấy'],
  ['/tinh/khong-co', 'vi', 'Không tìm thấy'],
  ['/tinh/Khong-Co', 'vi', 'Không tìm thấy'],
  ['/nhiem-vu/99', 'vi', 'Không tìm thấy'],
  ['/provinces', 'vi', 'Không tìm thấy'],
  ['/tinh/ha-noi/x/y', 'vi', 'Không tìm thấy'],
  ['/fr/provinces', 'vi', 'Không tìm thấy'],
  ['/view/abc', 'vi', 'Không tìm thấy'],
  ['/en/khong-co', 'en', 'not found'],
  ['/en/provinces/nowhere', 'en', 'not found'],
  ['/en/tasks/abc', 'en', 'not found'],
  ['/en/tinh', 'en', 'not found'],
] as const;

for (const [address, language, words] of missing) {
  test(`${address} is said to be missing, in words`, async ({ request }) => {
    const answer = await request.get(address);
    const html = await answer.text();
    expect(answer.status()).toBe(404);
    expect(languageOf(html)).toBe(language);
    expect(html).toContain(words);
  });
}

test('all addresses nobody has are one stored page', async ({ request }) => {
  await request.get('/khong-co-0');
  expect(cacheOf(await request.get('/khong-co-1/hai/ba'))).toBe('HIT');
});

const wrong = [
  ['/?ngay=2022-02-30', 'vi'],
  ['/?ngay=hom-nay', 'vi'],
  ['/?chi-tieu=x', 'vi'],
  ['/tinh?vung=x', 'vi'],
  ['/tinh?sap-xep=id', 'vi'],
  ['/en?date=05/13/2022', 'en'],
  ['/?ngay=1999-01-01', 'vi'],
  ['/en?date=31/07/2008', 'en'],
  ['/en/provinces?q=%00', 'en'],
  ['/en/provinces?q=%E2%80%AE', 'en'],
] as const;

for (const [address, language] of wrong) {
  test(`${address} is refused in words`, async ({ request }) => {
    const answer = await request.get(address);
    expect(answer.status()).toBe(400);
    expect(languageOf(await answer.text())).toBe(language);
  });
}

test('no page is told in parts, and what Next itself has not is a plain 404', async ({ request }) => {
  const parts = { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_full' };
  const doors = ['/tinh.segments/_tree.segment.rsc', '/tinh.rsc', '/ban-lam-viec.rsc'];
  const answers = [
    await request.get('/tinh', { headers: parts }),
    await request.get('/_next/image?url=%2Ficon.svg&w=64&q=75'),
    ...(await Promise.all(doors.map((door) => request.get(door)))),
  ];
  for (const answer of answers)
    expect([answer.status(), answer.headers()['cache-control']]).toEqual([404, 'private, no-store']);
});

test('what people look for switches nothing on', async ({ request }) => {
  const answer = await request.get('/tinh?q=ha%20data-hydrate%20data-status%20x');
  expect(answer.status()).toBe(200);
  expect(await answer.text()).not.toMatch(/\/_next\/static\/chunks\/[^"]+\.js/);
});

test('a question is a static page, whatever the order and whatever else is asked', async ({ request }) => {
  const first = await request.get('/?ngay=2022-05-05&chi-tieu=ke-hoach');
  const again = await request.get('/?chi-tieu=ke-hoach&utm_source=x&ngay=2022-05-05');
  expect([first.status(), again.status()]).toEqual([200, 200]);
  expect(cacheOf(again)).toBe('HIT');
  expect(await again.text()).toContain('?ngay=2022-05-05&amp;chi-tieu=ke-hoach');
});

test('an unknown question is no question', async ({ request }) => {
  await request.get('/');
  const answer = await request.get('/?utm_source=x&khac=nonsense');
  expect([answer.status(), cacheOf(answer)]).toEqual([200, 'HIT']);
});

for (const [from, to] of [
  ['/vi', '/'],
  ['/vi/provinces/ha-noi', '/tinh/ha-noi'],
  ['/vi/tinh', '/tinh'],
  ['/tinh/Ha-Noi', '/tinh/ha-noi'],
  ['/EN/SIGN-IN', '/en/sign-in'],
  ['/THAM-DINH/aB_9', '/tham-dinh/aB_9'],
  ['/VI/view/abc/provinces', '/tinh'],
  ['/en/view/abc/provinces', '/en/provinces'],
] as const) {
  test(`${from} leads to ${to}`, async ({ request }) => {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(new URL(answer.headers()['location'] ?? '', 'http://localhost').pathname).toBe(to);
  });
}

test('the API says what it does not know as a problem', async ({ request }) => {
  for (const address of ['/api', '/api/none', '/api/v1/none']) {
    const answer = await request.get(address);
    expect(answer.status()).toBe(404);
    expect(answer.headers()['content-type']).toContain('application/problem+json');
  }
});

test('a page made for one person has a nonce of its own and is kept by nobody', async ({ request }) => {
  const [one, two] = [await request.get('/dang-nhap'), await request.get('/dang-nhap')];
  const nonce = (answer: APIResponse) =>
    /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1];
  expect(nonce(one)).toBeDefined();
  expect(nonce(one)).not.toBe(nonce(two));
  expect(one.headers()['cache-control']).toContain('private');
  expect(one.headers()['cache-control']).toContain('no-store');
  expect(await one.text()).toContain(`nonce="${nonce(one) ?? ''}"`);
});

test('every answer carries the headers of all', async ({ request }) => {
  for (const address of ['/', '/khong-co', '/dang-nhap', '/api/none']) {
    const headers = (await request.get(address)).headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});

const cut = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nhalf';
const refusedActs = [
  [413, 'Nội dung gửi lên quá lớn', 'What was sent is too large', 'same', 'x'.repeat(12_000_000)],
  [400, 'Biểu mẫu không đọc được', 'The form could not be read', 'same', cut],
  [403, 'Yêu cầu không được nhận', 'The request was not accepted', 'another', cut],
] as const;

for (const [status, vi, en, origin, data] of refusedActs) {
  test(`an act refused with ${String(status)} is told why in the language of its page`, async ({
    request,
    baseURL,
  }) => {
    for (const [address, language, words] of [
      ['/', 'vi', vi],
      ['/dang-nhap', 'vi', vi],
      ['/en/tasks', 'en', en],
    ] as const) {
      const headers = {
        origin: origin === 'same' ? (baseURL ?? '') : 'https://another.example',
        'content-type': 'multipart/form-data; boundary=x',
      };
      const answer = await request.post(address, { headers, data: Buffer.from(data) });
      expect([address, answer.status()]).toEqual([address, status]);
      const html = await answer.text();
      expect(languageOf(html)).toBe(language);
      expect(html).toContain(`<h1>${words}</h1>`);
    }
  });
}
