import { expect, type Page } from '@playwright/test';
import { expectAccessible, test, ways } from '@/tests/support/journey';
import { aPng } from '@/tests/support/library';

const library = '/ban-lam-viec/van-ban';
const item = '/ban-lam-viec/bao-cao/2022-12/nhiem-vu';

async function register(page: Page, number: string, issuer: string): Promise<void> {
  await page.getByLabel('Số, ký hiệu').fill(number);
  await page.getByLabel('Ngày ban hành').fill('05/12/2022');
  await page.getByLabel('Cơ quan ban hành').fill(issuer);
  await page.getByLabel('Trích yếu').fill('Kế hoạch phổ cập kỹ năng số');
  await page.getByRole('button', { name: 'Đăng ký văn bản' }).click();
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel(/^Tôi đã xem tệp/).check();
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'image/png', buffer });
  await page.getByRole('button', { name: 'Tải tệp lên' }).click();
}

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled });
    const [number, other, task] = javaScriptEnabled ? [7001, 7002, 10] : [7003, 7004, 11];

    test('an officer registers a document once, gives it its file, finds it as evidence, and cannot withdraw what is used', async ({
      signIn,
    }) => {
      test.slow();
      const page = await signIn('canbo.ninh-thuan');
      await page.goto(library);
      await page.getByRole('link', { name: 'Đăng ký văn bản' }).click();
      await register(page, `${number}/KH-UBND`, 'UBND tỉnh');
      await expect(page.locator('[data-outcome="registered"]')).toBeVisible();
      const document = new URL(page.url()).pathname;

      await upload(page, 'ke-hoach.png', Buffer.from('không phải ảnh'));
      await expect(page.locator('#f-file-error')).toBeVisible();
      await expect(page).toHaveTitle(/^Lỗi: /);
      await upload(page, 'ke-hoach.png', aPng(`journey ${way}`));
      await expect(page.locator('[data-outcome="file-attached"]')).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await page.goto(`${library}/dang-ky`);
      await register(page, `0${number} kh ubnd`, 'Ủy ban nhân dân tỉnh');
      await expect(page.locator('.errsum')).toBeFocused();
      await expect(page.getByLabel('Trích yếu')).toHaveValue('Kế hoạch phổ cập kỹ năng số');
      const known = page.getByRole('link', { name: 'Mở văn bản đã có để dùng' });
      await expect(known).toHaveAttribute('href', document);
      await register(page, `${other}/KH-UBND`, 'UBND tỉnh');
      await expect(page.locator('[data-outcome="registered"]')).toBeVisible();
      const unused = new URL(page.url()).pathname;

      const before = await page.context().newPage();
      await before.goto(document);
      await page.goto(`${item}/${task}`);
      const box = page.getByRole('checkbox', { name: `${number}/KH-UBND` });
      const find = page.getByLabel(/^Tìm trong văn bản của tỉnh/);
      await find.fill(`pho cap ${number}`);
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Tìm', exact: true }).last().click();
      await expect(page.getByText('1 văn bản khớp.')).toBeVisible();
      await box.check();
      await page.getByRole('button', { name: `Lưu mục ${task}` }).click();
      await expect(page.locator(`#muc-${task}`)).toHaveAttribute('data-mark', 'changed');

      await before.getByRole('button', { name: 'Rút văn bản' }).click();
      await expect(before.locator('[data-outcome="illegal-transition"]')).toBeVisible();
      await before.goto(document);
      await expect(before.locator('main')).toContainText(new RegExp(`Nhiệm vụ ${task}, .*12/2022`));
      await expect(before.getByRole('button', { name: 'Rút văn bản' })).toHaveCount(0);
      await before.goto(unused);
      await before.getByRole('button', { name: 'Rút văn bản' }).click();
      await expect(before.locator('[data-outcome="withdraw"]')).toBeVisible();
      await expect(before.locator('main').getByRole('button')).toHaveCount(0);

      await page.goto(`${library}?q=2314`);
      await page.getByRole('link', { name: /2314/ }).click();
      await expect(page.getByText('không sửa và không xóa được')).toBeVisible();
      await expect(page.getByText('đã công bố').first()).toBeVisible();
      await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    });
  });
}
