import { expect, type Page } from '@playwright/test';
import { test, ways } from '@/tests/support/journey';

const report = '/ban-lam-viec/bao-cao/2022-12';

/** Opens a waiting report from the queue by its province's name. */
async function openReport(page: Page, province: string): Promise<void> {
  await page.goto('/tham-dinh');
  await page.getByRole('link', { name: `Mở báo cáo của ${province}, tháng 12/2022` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('báo cáo tháng 12/2022');
}

/** Says to have seen what did not change, where that is still to be said, and accepts every item that asks for a decision. */
async function acceptAll(page: Page): Promise<void> {
  for (const item of await page
    .locator('.rev:not(.clean)')
    .filter({ has: page.getByRole('radio', { name: 'Chấp nhận' }) })
    .all())
    await item.getByRole('radio', { name: 'Chấp nhận' }).check();
  const see = page.getByRole('button', { name: /^Đánh dấu đã xem/ });
  if (!(await see.isVisible())) return;
  await see.click();
  await expect(see).toBeHidden();
}

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled });
    const [slug, name] = javaScriptEnabled
      ? ['quang-tri', 'Tỉnh Quảng Trị']
      : ['dong-thap', 'Tỉnh Đồng Tháp'];

    test('a reviewer returns an item, the officer repairs it, the reviewer publishes, and the public sees it', async ({
      signIn,
      request,
    }) => {
      const reviewer = await signIn('thamdinh');
      await openReport(reviewer, name);
      const item = reviewer.locator('.rev:not(.clean)').first();
      const number = (await item.locator('.n').first().textContent()) ?? '';
      await expect(reviewer.getByRole('button', { name: /^Trả lại/ })).toBeHidden();
      await item.getByRole('radio', { name: 'Trả lại' }).check();
      await expect(reviewer.getByRole('button', { name: 'Công bố' })).toBeHidden();
      await reviewer.getByRole('button', { name: /^Trả lại/ }).click();
      await expect(reviewer.locator('.errsum')).toBeFocused();
      await expect(reviewer).toHaveTitle(/^Lỗi: /);
      await expect(item.getByRole('radio', { name: 'Trả lại' })).toBeChecked();
      await item.getByLabel(/^Lý do trả lại mục/).fill('Nêu rõ số liệu của từng huyện.');
      await reviewer.getByRole('button', { name: /^Trả lại/ }).click();
      await expect(reviewer.locator('[data-outcome="returned"]')).toBeVisible();

      const officer = await signIn(`canbo.${slug}`);
      await officer.goto('/ban-lam-viec');
      await expect(officer.getByText('Nêu rõ số liệu của từng huyện.')).toBeVisible();
      await officer.getByRole('link', { name: 'Sửa 1 mục bị trả lại' }).click();
      await expect(officer.getByRole('heading', { name: 'Mục bị trả lại, cần sửa trước' })).toBeVisible();
      await officer.getByRole('link', { name: /^Mở để sửa/ }).click();
      await officer.getByLabel('Trả lời người thẩm định').fill('Đã bổ sung theo từng huyện.');
      await officer.getByLabel('Kết quả, ghi chú').fill('Số liệu của 10 huyện, thị xã, thành phố.');
      await officer.getByRole('button', { name: `Lưu mục ${number}` }).click();
      await expect(officer.getByText('Đã sửa hết các mục bị trả lại.')).toBeVisible();
      await officer.goto(`${report}/kiem-tra`);
      await officer.getByRole('button', { name: 'Gửi báo cáo' }).click();
      await expect(officer).toHaveURL(/-2022-12-02$/);

      const before = await (await request.get(`/tinh/${slug}`)).text();
      expect(before).not.toContain('Số liệu của 10 huyện');
      await openReport(reviewer, name);
      await expect(reviewer.getByText('Đã bổ sung theo từng huyện.')).toBeVisible();
      await acceptAll(reviewer);
      await reviewer.getByRole('button', { name: 'Công bố' }).click();
      await expect(reviewer.locator('[data-outcome="published"]')).toBeVisible();
      const after = await (await request.get(`/tinh/${slug}`)).text();
      expect(after).not.toBe(before);
      expect(after).toContain('12/2022');
      expect(after).not.toContain('Đã bổ sung theo từng huyện.');
      await reviewer.getByRole('link', { name: /^Xem trang công khai/ }).click();
      await expect(reviewer).toHaveURL(new RegExp(`/tinh/${slug}$`));
    });

    test('of two reviewers one decides, and the other is told that it has been decided', async ({
      signIn,
    }) => {
      const name = javaScriptEnabled ? 'Tỉnh Hà Tĩnh' : 'Tỉnh Bình Thuận';
      const [one, two] = [await signIn('thamdinh'), await signIn('thamdinh2')];
      for (const page of [one, two]) {
        await openReport(page, name);
        await acceptAll(page);
      }
      const first = one
        .locator('.rev:not(.clean)')
        .filter({ has: one.getByRole('radio') })
        .first();
      await one.goto(one.url());
      await one.getByRole('button', { name: 'Công bố' }).click();
      await expect(one.locator('.errsum')).toContainText(/Hãy chấp nhận hoặc trả lại mục \d+/);
      await expect(first).toContainText(/Hãy chấp nhận hoặc trả lại mục \d+/);
      await acceptAll(one);
      await one.getByRole('button', { name: 'Công bố' }).click();
      await expect(one.locator('[data-outcome="published"]')).toBeVisible();
      await two.getByRole('button', { name: 'Công bố' }).click();
      const told = two.locator('[data-outcome="already-decided"]');
      await expect(told.filter({ hasText: /đã công bố báo cáo này lúc/ })).toBeVisible();
    });

    test('who decides on a report that another took meanwhile is told so, and keeps the words', async ({
      signIn,
    }) => {
      const name = javaScriptEnabled ? 'Tỉnh Vĩnh Phúc' : 'Tỉnh Thanh Hóa';
      const [one, two] = [await signIn('thamdinh'), await signIn('thamdinh2')];
      for (const page of [one, two]) await openReport(page, name);
      await one.getByRole('button', { name: 'Nhận thẩm định' }).click();
      await expect(one.locator('[data-reservation="mine"]')).toBeVisible();
      const item = two
        .locator('.rev:not(.clean)')
        .filter({ has: two.getByRole('radio') })
        .first();
      await item.getByRole('radio', { name: 'Trả lại' }).check();
      await item.getByRole('textbox', { name: /^Lý do/ }).fill('Nêu số của từng huyện.');
      await two.getByRole('button', { name: /^Trả lại/ }).click();
      const told = two.locator('[data-outcome="stale"]');
      await expect(told).toContainText('Chưa có gì được ghi.');
      await expect(told).toContainText('Nêu số của từng huyện.');
      await expect(two).toHaveTitle(/^Lỗi: /);
      await one.getByRole('button', { name: 'Thôi nhận' }).click();
    });
  });
}

/** One interaction is one key that acts: Enter on a button, A in an item, which moves on to the next. */
test('a reviewer decides an open report with three changes and one warning in 6 interactions by keyboard', async ({
  signIn,
}) => {
  const page = await signIn('thamdinh');
  await openReport(page, 'Thành phố Hải Phòng');
  let count = 0;
  const press = async (key: string) => {
    count += 1;
    await page.keyboard.press(key);
  };
  await expect(page.locator('.decision input:checked')).toHaveCount(0);
  await page.getByRole('button', { name: 'Công bố' }).click();
  await expect(page.locator('.errsum')).toContainText(/không đổi chưa được xem: \d/);
  const items = page.locator('.rev:not(.clean)').filter({ has: page.getByRole('radio') });
  await expect(items).toHaveCount(4);
  await items.first().getByRole('radio').first().focus();
  for (const item of await items.all()) {
    await press('a');
    await expect(item.getByLabel('Chấp nhận')).toBeChecked();
  }
  const see = page.getByRole('button', { name: /^Đánh dấu đã xem/ });
  await see.focus();
  await press('Enter');
  await expect(see).toBeHidden();
  await page.getByRole('button', { name: 'Công bố' }).focus();
  await press('Enter');
  await expect(page.locator('[data-outcome="published"]')).toBeVisible();
  expect(count).toBeLessThanOrEqual(6);
});

test('unchanged items are seen together with one press, and a clean report is published in 6 interactions', async ({
  signIn,
}) => {
  const page = await signIn('thamdinh');
  await openReport(page, 'Tỉnh Quảng Nam');
  const list = page.locator('.clean details');
  await expect(list).toHaveAttribute('open');
  const see = page.getByRole('button', { name: /^Đánh dấu đã xem cả \d+ mục$/ });
  await see.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.clean')).toContainText(/Bạn đã xem \d+ mục lúc/);
  await expect(list).not.toHaveAttribute('open');
  await expect(page.locator('.final')).toContainText('đã xem mọi mục không đổi');
  const items = page.locator('.rev:not(.clean)').filter({ has: page.getByRole('radio') });
  // One to open it, one to see, one for each item that asks, one to publish.
  expect(3 + (await items.count())).toBeLessThanOrEqual(6);
  await acceptAll(page);
  await page.getByRole('button', { name: 'Công bố' }).click();
  await expect(page.locator('[data-outcome="published"]')).toBeVisible();
});

test('Enter inside an item neither decides nor sends a message', async ({ signIn }) => {
  const page = await signIn('thamdinh');
  await openReport(page, 'Tỉnh Bình Dương');
  const item = page.locator('.rev:not(.clean)').first();
  await item.getByRole('radio', { name: 'Trả lại' }).check();
  await item.getByRole('checkbox').first().press('Enter');
  await item.getByRole('radio', { name: 'Chấp nhận' }).check();
  await item.getByRole('radio', { name: 'Chấp nhận' }).press('Enter');
  await expect(page.locator('form.decision')).not.toHaveAttribute('data-outcome');
  await expect(page.locator('.errsum')).toHaveCount(0);
});

test('in an item A accepts and moves on, R returns and opens the reason', async ({ signIn }) => {
  const page = await signIn('thamdinh');
  await openReport(page, 'Tỉnh Bình Dương');
  const items = page.locator('.rev:not(.clean)');
  await items.nth(0).getByLabel('Chấp nhận').focus();
  await page.keyboard.press('a');
  await expect(items.nth(0).getByLabel('Chấp nhận')).toBeChecked();
  await expect(items.nth(1).getByLabel('Chấp nhận')).toBeFocused();
  await page.keyboard.press('r');
  await expect(items.nth(1).getByLabel(/^Lý do trả lại/)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Trả lại 1 mục' })).toBeVisible();
});

test('the board counts every province once and shows the period that is asked for', async ({ signIn }) => {
  const page = await signIn('lanhdaobo');
  await page.goto('/giam-sat');
  await page.getByLabel('Kỳ báo cáo').selectOption('2022-11');
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await expect(page).toHaveURL(/ky=2022-11/);
  await expect(page.getByRole('table', { name: /^Tình trạng theo tỉnh/ }).locator('tbody tr')).toHaveCount(
    63,
  );
  const counts = page.getByRole('table', { name: /^Số tỉnh theo tình hình/ });
  const numbers = (await counts.locator('tbody td').allTextContents()).map(Number);
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(63);
});
