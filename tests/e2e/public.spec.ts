import { expect, test } from '@playwright/test';
import { movedParts } from '@/tests/support/moved-parts';
import { strayAddresses } from '@/tests/support/screen-examples';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the headline sets the claim beside what documents prove, on its day and today', async ({ page }) => {
    await page.goto('/');
    const headline = page.getByRole('heading', { level: 1 });
    await expect(headline).toContainText('63/63');
    await expect(headline).toContainText('4, 44 và 38');
    await page.getByRole('link', { name: '05/05/2022' }).click();
    await expect(headline).toContainText('đến 05/05/2022 hồ sơ trên cổng chứng minh được 4, 38 và 29 tỉnh');
  });

  test('the measure of map and table is in the address', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Nghị quyết', exact: true }).click();
    await expect(page).toHaveURL(/\?chi-tieu=nghi-quyet/);
    await expect(page.getByRole('heading', { name: /^44 tỉnh có nghị quyết trong hồ sơ/ })).toBeVisible();
  });

  test('every measure is one choice, and a year or borders one link further', async ({ page }) => {
    await page.goto('/');
    await page.getByLabel('Mọi chỉ tiêu').selectOption({ label: 'Chỉ số PAPI (2020–2024)' });
    await page.getByRole('button', { name: 'Xem', exact: true }).last().click();
    await expect(page).toHaveURL(/chi-tieu=papi/);
    await page
      .getByRole('navigation', { name: 'Năm của số liệu' })
      .getByRole('link', { name: '2024' })
      .click();
    await expect(page).toHaveURL(/chi-tieu=papi&nam=2024/);
    await page.getByRole('link', { name: '34 đơn vị hiện nay' }).click();
    await expect(
      page.getByRole('heading', { name: /không so sánh được trong ranh giới hiện nay/ }),
    ).toBeVisible();
  });

  test('a word of the field explains itself by keyboard, and help leads to the very screen', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Ban Chỉ đạo chuyển đổi số' }).focus();
    await page.keyboard.press('Enter');
    const note = page.getByRole('note').filter({ hasText: 'Ban Chỉ đạo:' });
    await expect(note).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await page.getByRole('link', { name: 'Hướng dẫn sử dụng' }).click();
    await page.getByRole('link', { name: 'Cán bộ tỉnh' }).click();
    await expect(page).toHaveURL(/tro-giup#can-bo$/);
    await page.locator('#can-bo').getByRole('link', { name: 'Xem việc phải làm' }).click();
    await expect(page).toHaveURL(/dang-nhap/);
  });

  test('a word explains itself to a finger, within a narrow window, until one touches elsewhere', async ({
    browser,
  }) => {
    const context = await browser.newContext({
      ...{ javaScriptEnabled: false, hasTouch: true, isMobile: true },
      viewport: { width: 360, height: 800 },
    });
    const page = await context.newPage();
    await page.goto('/tinh/lang-son');
    await page.getByRole('button', { name: 'Ban Chỉ đạo chuyển đổi số' }).tap();
    const note = page.getByRole('note').filter({ hasText: 'Ban Chỉ đạo:' });
    await expect(note).toBeVisible();
    const box = await note.boundingBox();
    expect([box?.x, 360 - (box?.x ?? 0) - (box?.width ?? 0)].every((side) => (side ?? -1) >= 0)).toBe(true);
    await page.touchscreen.tap(4, 4);
    await expect(note).toBeHidden();
    await context.close();
  });

  for (const address of [...strayAddresses, '/tinh/khong-co', '/en/provinces/none', '/en/tasks/99'])
    test(`${address} says in its first picture on a phone why there is nothing`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      const answer = await page.goto(address);
      expect([400, 404]).toContain(answer?.status());
      expect(movedParts((await answer?.text()) ?? '')).toEqual([]);
      const first = page.locator('main > :first-child');
      await expect(first).toHaveCSS('content-visibility', 'visible');
      expect((await first.innerText()).length).toBeGreaterThan(60);
    });

  test('the tile grid is the reader’s choice on any screen', async ({ page }) => {
    await page.goto('/');
    const tiles = page.locator('#map-tiles');
    await expect(tiles).toBeHidden();
    await page.getByRole('link', { name: 'Lưới ô' }).click();
    await expect(tiles).toBeVisible();
    await expect(page.locator('#map-shapes')).toBeHidden();
  });

  test('a province is found in three keys without diacritics', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('searchbox').first().fill('lan');
    await page.getByRole('button', { name: 'Tìm' }).click();
    await page.getByRole('link', { name: 'Lạng Sơn', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lạng Sơn');
    await expect(page.getByText('49-NQ/TU').first()).toBeVisible();
  });

  test('the list narrows by region and says how many it shows', async ({ page }) => {
    await page.goto('/tinh');
    await page.getByLabel('Vùng').selectOption({ label: 'Tây Nguyên' });
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await expect(page).toHaveURL(/vung=tay-nguyen/);
    await expect(page.getByText('5 trên 63 tỉnh, thành phố')).toBeVisible();
  });

  test('an empty answer says what may be typed', async ({ page }) => {
    await page.goto('/tinh?q=atlantis');
    await expect(page.getByText('Không có tỉnh nào ứng với “atlantis”')).toBeVisible();
  });
});

test('a measure nobody knows is a bad question, a year without figures is told so', async ({ request }) => {
  for (const address of [
    '/?chi-tieu=abc',
    '/?chi-tieu=nhiem-vu-23',
    '/?ranh-gioi=cu',
    '/?chi-tieu=dti&nam=22',
  ])
    expect((await request.get(address)).status(), address).toBe(400);
  const missing = await request.get('/?chi-tieu=papi&nam=2010');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('Chưa có Chỉ số PAPI năm 2010 trong hồ sơ');
});

test('a wrong value is named, the rest of what was asked is kept, and a day before the record is told', async ({
  page,
  request,
}) => {
  await page.goto('/tinh?vung=tay-nguyen&ngay=31%2F2%2F2022');
  await expect(page).toHaveTitle(/^Lỗi: /);
  await expect(page.getByText('“31/2/2022” không dùng được cho ngày (“ngay” trong địa chỉ)')).toBeVisible();
  await expect(page.getByText('từ 01/08/2008 đến hôm nay, 16/12/2022')).toBeVisible();
  const link = page.getByRole('link', { name: 'mở trang này, bỏ phần sai' });
  await expect(link).toHaveAttribute('href', '/tinh?vung=tay-nguyen');
  const field = page.getByRole('textbox', { name: 'Ngày' });
  await expect(field).toHaveValue('31/2/2022');
  await field.fill('28/2/2022');
  await page.getByRole('button', { name: 'Xem' }).click();
  await expect(page).toHaveURL(/\/tinh\?vung=tay-nguyen&ngay=28%2F2%2F2022$/);
  const markup = await request.get('/en/documents?date=%3Cscript%3Ealert(1)%3C/script%3E');
  expect(markup.status()).toBe(400);
  expect(await markup.text()).not.toContain('<script>alert');
  for (const [address, words] of [
    ['/?ngay=2008-07-31', 'Ngày này quá sớm'],
    ['/?ngay=2150-01-01', 'Ngày này quá xa'],
    ['/?chi-tieu=xyz', 'xyz” không dùng được cho chỉ tiêu'],
    ['/?ngay=2010-01-01', 'Ngày 01/01/2010 trước văn bản sớm nhất trong hồ sơ'],
    ['/?ngay=2030-01-01', 'Ngày 01/01/2030 chưa đến'],
    ['/so-sanh?tinh=24,ha-noi', 'Mã 24 chỉ tỉnh nào?'],
    ['/tinh?q=24', 'Mã 24 chỉ tỉnh nào?'],
  ] as const)
    expect(await (await request.get(address)).text(), address).toContain(words);
});

test('what no province is called is not found, and a unit of another time is told', async ({ request }) => {
  expect((await request.get('/tinh/khong-co')).status()).toBe(404);
  expect((await request.get('/nhiem-vu/23')).status()).toBe(404);
  const gone = await request.get('/tinh/yen-bai?ngay=2026-01-01');
  expect(gone.status()).toBe(200);
  expect(await gone.text()).toContain('không còn là đơn vị cấp tỉnh');
});

test.describe('the visitor of 2026', () => {
  test.use({ javaScriptEnabled: false });

  test('learns what Bình Dương became, when and by which resolution, and what each part had reached', async ({
    page,
  }) => {
    await page.goto('/tinh/binh-duong?ngay=2026-01-01');
    await expect(
      page.getByText(/đến hết ngày 30\/06\/2025; sau đó, theo Nghị quyết 202\/2025\/QH15/),
    ).toBeVisible();
    await page.getByRole('link', { name: 'Xem Hồ Chí Minh ngày nay' }).click();
    await expect(
      page.getByRole('row', { name: /Bình Dương.*05-NQ\/TU.*DTI 2023: hạng 7\/63/ }),
    ).toBeVisible();
    await expect(page.getByText('DTI 2024: 0,7770, hạng 4/34')).toBeVisible();
    await page.getByRole('link', { name: 'xem đơn vị đó' }).click();
    await expect(page).toHaveURL('/tinh/ho-chi-minh?ngay=2025-06-30');
  });

  test('is asked which unit a code means', async ({ page, request }) => {
    await page.goto('/en/provinces/15');
    await expect(page.getByText('Code 15 means 2 different units')).toBeVisible();
    await page.getByRole('link', { name: 'Lao Cai' }).click();
    await expect(page).toHaveURL('/en/provinces/lao-cai?date=2025-07-01');
    expect((await request.get('/tinh/99')).status()).toBe(404);
  });
});

test.describe('the programme', () => {
  test.use({ javaScriptEnabled: false });

  test('says where it stands on a day, and that no figure is known where none is', async ({ page }) => {
    await page.goto('/lo-trinh');
    await expect(page.locator('.sentence', { hasText: 'đang ở giai đoạn 1 trong 3' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^26 mục tiêu quốc gia; chưa có số/ })).toBeVisible();
    await expect(
      page.getByRole('row', { name: /Top 50.*hạng 108 \(23\/08\/2019\).*chưa có số liệu/ }),
    ).toBeVisible();
    await page.goto('/en/programme?date=2026-01-01');
    await expect(
      page.locator('.sentence', {
        hasText: 'As planned, on 1 January 2026 the programme will be in phase 3 of 3',
      }),
    ).toBeVisible();
  });

  test('offers its days as a calendar', async ({ page, request }) => {
    await page.goto('/lo-trinh');
    const address = await page.getByRole('link', { name: /\.ics/ }).getAttribute('href');
    const answer = await request.get(address ?? '');
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(await answer.text()).toContain('SUMMARY;LANGUAGE=vi:Ngày Chuyển đổi số quốc gia');
  });
});

test('a word of the glossary has an address of its own', async ({ page }) => {
  await page.goto('/thuat-ngu#ban-chi-dao');
  await expect(page.locator(':target')).toContainText('steering committee');
});
