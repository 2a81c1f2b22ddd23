import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectAwake, test, ways } from '@/tests/support/journey';

const report = '/ban-lam-viec/bao-cao/2022-12';
const groups = ['Nền tảng chung', 'Chính quyền số', 'Kinh tế số', 'Xã hội số'];

async function confirmGroup(page: Page, group: string): Promise<void> {
  const section = page.locator('section.grp', { has: page.getByRole('heading', { name: group }) });
  await section.getByRole('button', { name: /^Xác nhận \d+ mục/ }).click();
  await expect(page.locator('[data-outcome="confirmed"]')).toBeVisible();
  await expect(section.locator('[data-mark="unanswered"]')).toHaveCount(0);
}

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled });
    const province = javaScriptEnabled ? 'can-tho' : 'hai-duong';

    test('an officer confirms what did not change, edits one item with a new document, checks, sends and keeps a receipt', async ({
      signIn,
    }) => {
      const page = await signIn(`canbo.${province}`);
      await page.goto('/ban-lam-viec');
      await expect(page.getByText('Có thể gửi ngay, không cần chờ đến hạn.')).toBeVisible();
      await page.getByRole('link', { name: 'Làm báo cáo' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Báo cáo tháng 12/2022');

      for (const group of groups) await confirmGroup(page, group);
      await expect(page.getByText('Mọi mục đã có câu trả lời.').first()).toBeAttached();

      await page.goto(`${report}/nhiem-vu/17`);
      await page.getByText('Đăng ký văn bản mới làm minh chứng').click();
      const register = page.locator('#dang-ky');
      await register.getByLabel('Số, ký hiệu').fill('4321/KH-UBND');
      await register.getByLabel('Ngày ban hành').fill('05/12/2022');
      await register.getByLabel('Cơ quan ban hành').fill('UBND tỉnh');
      await register.getByLabel('Trích yếu').fill('Kế hoạch lập hồ sơ sức khỏe điện tử');
      await page.getByLabel('Mức độ hoàn thành').fill('97,5');
      await page.getByLabel('Kết quả, ghi chú').fill('Thêm ba huyện đã lập đủ hồ sơ.');
      await page.getByRole('button', { name: 'Lưu mục 17' }).click();
      await expect(page.locator('[data-outcome="document-registered"]')).toBeVisible();
      await expect(page.locator('#muc-17')).toContainText('97,5');

      await page.goto(`${report}/nhiem-vu/17`);
      await expect(page.getByLabel(/4321\/KH-UBND/)).toBeChecked();

      await page.goto(`${report}/kiem-tra`);
      const second = await signIn(`canbo.${province}`);
      await second.goto(`${report}/kiem-tra`);
      await expect(
        page.getByText('Đủ 22/22 mục: 1 mục thay đổi, 21 mục không đổi. Có thể gửi.'),
      ).toBeVisible();
      await expect(page.locator('[data-task="17"] ins').first()).toContainText('97,5');

      await second.goto(report);
      await second
        .locator('#muc-5')
        .getByRole('button', { name: /^Không thay đổi/ })
        .click();
      await expect(second.locator('[data-outcome="confirmed"]')).toBeVisible();
      await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
      await expect(page.locator('.errsum[data-outcome="stale"]')).toContainText(
        'báo cáo đã khác với bản bạn vừa xem',
      );
      await expect(page.locator('.errsum a')).toHaveText([/^Mục 5 vừa được .* sửa sau khi bạn mở trang này/]);
      await expect(page).toHaveTitle(/^Lỗi: /);
      await expect(page.locator('#f-task-5')).toHaveCount(1);
      await second.goto(`${report}/kiem-tra`);
      await page.getByRole('button', { name: 'Gửi báo cáo' }).click();

      await expect(page).toHaveURL(/\/bien-nhan\/[A-Z]{2}\d{2}-2022-12-01$/);
      await expect(page.locator('[data-outcome="submitted"]')).toBeVisible();
      await expect(page.getByText('22 mục: 21 không đổi, 1 thay đổi')).toBeVisible();
      await expect(page.locator('.hash').first()).toHaveText(/^([0-9a-f]{4} ?){16}$/);

      await second.getByRole('button', { name: 'Gửi báo cáo' }).click();
      await expect(second.locator('[data-read-only="submitted"]')).toContainText(/Đã gửi lúc .* – biên nhận/);
      await expect(second.getByRole('link', { name: /^Sửa mục/ })).toHaveCount(0);

      await page.goto(report);
      await expect(page.locator('[data-read-only="submitted"]')).toBeVisible();
      await expect(page.getByRole('button', { name: /Không thay đổi/ })).toHaveCount(0);
    });

    test('what is wrong is said at the top, at the field and in the title, and nothing typed is lost', async ({
      signIn,
    }) => {
      const mine = await signIn(javaScriptEnabled ? 'canbo.bac-kan' : 'canbo.bac-lieu');
      await mine.goto(`${report}/nhiem-vu/16`);
      await mine.getByLabel('Có số liệu', { exact: true }).check();
      await mine.getByLabel('Mức độ hoàn thành').fill('khoảng 60');
      await mine.getByLabel('Kết quả, ghi chú').fill('Giữ nguyên chữ này');
      await mine.getByRole('button', { name: 'Lưu mục 16' }).click();
      await expect(mine.locator('.errsum')).toBeFocused();
      await expect(mine).toHaveTitle(/^Lỗi: /);
      await expect(mine.getByLabel('Mức độ hoàn thành')).toHaveValue('khoảng 60');
      await expect(mine.getByLabel('Kết quả, ghi chú')).toHaveValue('Giữ nguyên chữ này');
      const words = await mine.locator('.errsum a').first().textContent();
      await expect(mine.locator('#f-percent-error')).toHaveText(words ?? '');
    });

    test('an item and its new document are mended together, kept together, and lead on to the next item', async ({
      signIn,
    }) => {
      const page = await signIn(javaScriptEnabled ? 'canbo.bac-kan' : 'canbo.bac-lieu');
      await page.goto(`${report}/nhiem-vu/17`);
      await page.getByLabel('Không áp dụng cho tỉnh').check();
      await page.getByLabel('Mức độ hoàn thành').fill('100');
      await page.getByLabel('Kết quả, ghi chú').fill('Chữ này còn lại');
      await page.getByText('Đăng ký văn bản mới làm minh chứng').click();
      await page.getByLabel('Ngày ban hành').fill('05/12/2030');
      await page.getByLabel('Liên kết đến văn bản').fill('không phải liên kết');
      await page.getByRole('button', { name: 'Lưu mục 17' }).click();
      const summary = page.locator('.errsum');
      await expect(summary).toContainText('Hãy xóa mức độ hoàn thành');
      await expect(summary).toContainText('Hãy nhập số, ký hiệu.');
      await expect(summary).toContainText('Ngày ban hành không được sau hôm nay.');
      await expect(summary).toContainText('Hãy nhập liên kết');
      await expect(page.getByLabel('Kết quả, ghi chú')).toHaveValue('Chữ này còn lại');

      await page.getByLabel('Có số liệu', { exact: true }).check();
      await page.getByLabel('Số, ký hiệu').fill('77/KH-UBND');
      await page.getByLabel('Ngày ban hành').fill('05/12/2022');
      await page.getByLabel('Cơ quan ban hành').fill('UBND tỉnh');
      await page.getByLabel('Trích yếu').fill('Kế hoạch');
      await page.getByLabel('Liên kết đến văn bản').fill('');
      await page.getByRole('button', { name: 'Lưu và sang mục sau' }).click();
      await expect(page).toHaveURL(/nhiem-vu\/18/);
      await expect(page.locator('[data-outcome="saved-without-day-before"]')).toContainText(
        'thiếu ngày hoàn thành',
      );
      await page.getByRole('link', { name: 'Mở lại mục 17' }).click();
      await expect(page.getByLabel(/77\/KH-UBND/)).toBeChecked();
      await expect(page.getByLabel('Kết quả, ghi chú')).toHaveValue('Chữ này còn lại');
    });

    test('two people who save the same item choose only where both wrote, and neither loses a word', async ({
      signIn,
    }) => {
      const province = javaScriptEnabled ? 'binh-dinh' : 'binh-phuoc';
      const [one, two] = [await signIn(`canbo.${province}`), await signIn(`canbo.${province}`)];
      for (const page of [one, two]) await page.goto(`${report}/nhiem-vu/5`);
      await one.getByLabel('Kết quả, ghi chú').fill('Bản của người thứ nhất');
      await one.getByLabel('Khó khăn').fill('Khó khăn của người thứ nhất');
      await one.getByRole('button', { name: 'Lưu mục 5' }).click();
      await expect(one.locator('[data-outcome="saved"]')).toBeVisible();
      await two.getByLabel('Kết quả, ghi chú').fill('Bản của người thứ hai');
      await two.getByLabel('Đề xuất').fill('Đề xuất của người thứ hai');
      await two.getByRole('button', { name: 'Lưu mục 5' }).click();
      const versions = two.getByRole('group', { name: 'Hai bản của mục 5' });
      await expect(versions).toContainText('Ô bạn không sửa nay theo bản đã lưu: Khó khăn.');
      await expect(versions.getByRole('radio')).toHaveCount(2);
      await expect(versions.getByRole('radio', { checked: true })).toHaveCount(0);
      await expect(two.getByLabel('Kết quả, ghi chú')).toHaveValue('Bản của người thứ hai');
      await expect(two.getByLabel('Khó khăn')).toHaveValue('Khó khăn của người thứ nhất');
      await two.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
      await expect(two.locator('.errsum a')).toHaveText('Hãy chọn bản được giữ của ô này.');
      await versions.getByLabel('Bản đã lưu: Bản của người thứ nhất').check();
      if (javaScriptEnabled) await expectAccessible(two);
      await two.getByRole('button', { name: 'Lưu theo lựa chọn' }).click();
      await expect(two.locator('[data-outcome="saved"]')).toBeVisible();
      await two.goto(`${report}/nhiem-vu/5`);
      await expect(two.getByLabel('Kết quả, ghi chú')).toHaveValue('Bản của người thứ nhất');
      await expect(two.getByLabel('Khó khăn')).toHaveValue('Khó khăn của người thứ nhất');
      await expect(two.getByLabel('Đề xuất')).toHaveValue('Đề xuất của người thứ hai');
    });

    test('an explanation that comes after the report was sent is told as not kept, with its words', async ({
      signIn,
    }) => {
      const officer = javaScriptEnabled ? 'canbo.tra-vinh' : 'canbo.kien-giang';
      const [one, two] = [await signIn(officer), await signIn(officer)];
      await one.goto(report);
      for (const group of groups) await confirmGroup(one, group);
      await one.goto(`${report}/nhiem-vu/17`);
      await one.getByLabel('Mức độ hoàn thành').fill('1');
      await one.getByRole('button', { name: 'Lưu mục 17' }).click();
      await expect(one.locator('[data-outcome="saved"]')).toBeVisible();
      await one.goto(`${report}/kiem-tra`);
      const said = one.locator('#f-explain-percent-fell-17');
      await said.fill('Tính lại theo cách mới.');
      await one.getByRole('button', { name: 'Lưu giải thích mục 17' }).click();
      await expect(one.locator('[data-outcome="explained"]')).toBeVisible();

      await two.goto(`${report}/kiem-tra`);
      await two.getByRole('button', { name: 'Gửi báo cáo' }).click();
      await expect(two.locator('[data-outcome="submitted"]')).toBeVisible();

      await said.fill('Tính lại theo cách mới, từ tháng này.');
      await one.getByRole('button', { name: 'Lưu giải thích mục 17' }).click();
      await expect(one.locator('[data-read-only="submitted"]')).toBeVisible();
      await expect(one.locator('#f-task-17 [data-outcome="illegal-transition"]')).toContainText(
        /chưa được lưu.*Tính lại theo cách mới, từ tháng này\./,
      );
      await expect(one.locator('#f-task-17 [data-explained="yes"]')).toContainText('Tính lại theo cách mới.');
      await expect(one.locator('[data-outcome="explained"]')).toHaveCount(0);
      if (javaScriptEnabled) await expectAccessible(one);
      await one.goto(one.url());
      await expect(one.locator('[data-read-only="submitted"]')).toBeVisible();
      await expect(one.locator('[data-outcome="explained"]')).toHaveCount(0);
    });
  });
}

test('leaving an item with something unsaved asks first', async ({ signIn }) => {
  const page = await signIn('canbo.dien-bien');
  await page.goto(`${report}/nhiem-vu/5`);
  await page.getByText('Đăng ký văn bản mới làm minh chứng').click();
  await expectAwake(page.getByLabel('Số, ký hiệu'));
  await page.getByLabel('Số, ký hiệu').fill('Chưa lưu');
  const asked = page.waitForEvent('dialog');
  const left = page.getByRole('link', { name: /^Mục sau/ }).click({ noWaitAfter: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await left;
  await expect(page.getByLabel('Số, ký hiệu')).toHaveValue('Chưa lưu');
});

test('what is typed is saved by itself, kept over a lost connection and a closed window, and sent again', async ({
  signIn,
}) => {
  const page = await signIn('canbo.dien-bien');
  const item = `${report}/nhiem-vu/6`;
  const save = (state: string) => page.locator(`[data-save="${state}"]`);
  await page.goto(item);
  const note = page.getByLabel('Kết quả, ghi chú');
  await expectAwake(note);
  await note.fill('Thêm hai huyện.');
  await expect(save('saved')).toHaveText(/^Đã lưu \d\d:\d\d$/, { timeout: 3000 });
  await page.context().setOffline(true);
  await note.fill('Thêm hai huyện, mất mạng.');
  await expect(save('waiting')).toContainText('sẽ thử lại');
  await page.context().setOffline(false);
  await expect(save('saved')).toBeVisible();
  await page.context().setOffline(true);
  await note.fill('Thêm hai huyện, đóng cửa sổ.');
  await expect(save('waiting')).toBeVisible();
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(item);
  await expect(again.getByLabel('Kết quả, ghi chú')).toHaveValue('Thêm hai huyện, đóng cửa sổ.');
  // Sent again from here, unless the window that was closed had handed it over after all.
  await expect.poll(() => again.evaluate(() => Object.keys(localStorage))).toEqual([]);
  await again.goto(report);
  await expect(again.locator('#muc-6')).toHaveAttribute('data-mark', 'changed');
  await again.goto(`${report}/kiem-tra`);
  await expectAccessible(again);
});

test('a press while the portal cannot be reached is told, and carried out once it answers', async ({
  signIn,
}) => {
  const page = await signIn('canbo.dien-bien');
  await page.goto(`${report}/nhiem-vu/7`);
  await page.route('**/api/desk/items', (route) => route.abort());
  await expectAwake(page.getByLabel('Kết quả, ghi chú'));
  await page.getByLabel('Kết quả, ghi chú').fill('Thêm hai huyện.');
  await page.getByRole('button', { name: 'Lưu mục 7' }).press('Enter');
  await expect(page.locator('[data-save="pressed"]')).toContainText('Chưa lưu được');
  await page.unroute('**/api/desk/items');
  await expect(page).toHaveURL(/#muc-7$/, { timeout: 15_000 });
  await expect(page.locator('#muc-7')).toHaveAttribute('data-mark', 'changed');
});

test('a press after all was saved by itself is carried out', async ({ signIn }) => {
  const page = await signIn('canbo.dien-bien');
  await page.goto(`${report}/nhiem-vu/8`);
  const note = page.getByLabel('Kết quả, ghi chú');
  await expectAwake(note);
  await note.fill('Thêm ba huyện.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await page.getByRole('button', { name: 'Lưu mục 8' }).press('Enter');
  await expect(page).toHaveURL(/#muc-8$/);
  await expect(page.locator('#muc-8')).toHaveAttribute('data-mark', 'changed');
});

test('a page from before an update says so, keeps what was typed and records nothing', async ({ signIn }) => {
  const page = await signIn('canbo.dien-bien');
  // The portal of after an update knows none of the acts of the page that stands open.
  const grow = (to: Page) =>
    to.route('**', (route) => {
      const headers = route.request().headers();
      return headers['next-action'] === undefined
        ? route.fallback()
        : route.continue({ headers: { ...headers, 'next-action': '60'.repeat(21) } });
    });
  await page.goto(`${report}/nhiem-vu/9`);
  const note = page.getByLabel('Kết quả, ghi chú');
  await expectAwake(note);
  await page.getByText('Đăng ký văn bản mới làm minh chứng').click();
  await page.getByLabel('Trích yếu').fill('Kế hoạch gõ dở');
  await note.fill('Thêm bốn huyện.');
  await expect(page.locator('[data-save="saved"]')).toBeVisible();
  await grow(page);
  await page.getByRole('button', { name: 'Lưu mục 9' }).press('Enter');
  await expect(page.locator('.errsum[data-outcome="outdated"]')).toContainText(
    'từ trước khi cổng được cập nhật',
  );
  await expect(page.locator('.errsum')).toBeFocused();
  await expect(note).toHaveValue('Thêm bốn huyện.');
  await expect(page.getByLabel('Trích yếu')).toHaveValue('Kế hoạch gõ dở');
  await page.reload();
  await expect(note).toHaveValue('Thêm bốn huyện.');
  await expect(page.getByText('Kế hoạch gõ dở')).toHaveCount(0);

  const visitor = await page.context().newPage();
  await visitor.goto('/en/forgot-password');
  const email = visitor.getByLabel('E-mail');
  await expectAwake(email);
  await email.fill('canbo.dien-bien@tiendoso.example');
  await grow(visitor);
  await visitor.locator('main form button').press('Enter');
  await expect(visitor.locator('[data-outcome="outdated"]')).toContainText('reload the page');
  await expect(email).toHaveValue('canbo.dien-bien@tiendoso.example');
});

test('one press confirms one item, and its row says so', async ({ signIn }) => {
  const page = await signIn('canbo.dien-bien');
  await page.goto(report);
  const row = page.locator('#muc-16');
  await row.getByRole('button', { name: /^Không thay đổi/ }).press('Enter');
  await expect(row.getByRole('button', { name: /^Không thay đổi/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/#muc-16$/);
});

test('what another province drafts looks like what does not exist', async ({ signIn }) => {
  const page = await signIn('canbo.an-giang');
  for (const address of [`${report}?tinh=lang-son`, '/ban-lam-viec/bao-cao/2031-01']) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang này');
  }
});

test('a part of the portal for other roles says so, and shows what one’s own account may do', async ({
  signIn,
}) => {
  const page = await signIn('canbo.an-giang');
  const nowhere = '0190f3a0-0000-7000-8000-000000000001';
  for (const address of ['/tham-dinh', `/tham-dinh/${nowhere}`, '/giam-sat']) {
    const answer = await page.goto(address);
    expect([address, answer?.status()]).toEqual([address, 403]);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Phần này không dành cho tài khoản của bạn',
    );
    await expectAccessible(page);
  }
  await page.getByRole('link', { name: 'Xem tài khoản của tôi' }).click();
  await expect(page).toHaveURL('/tai-khoan');
});
