import { expect } from '@playwright/test';
import { expectAccessible, expectToFit, test } from '@/tests/support/journey';

test('a merger is planned, its page tells everything it would touch, and it can be discarded', async ({
  signIn,
}) => {
  const page = await signIn('quantri');
  await page.setViewportSize({ width: 360, height: 900 });
  await page.goto('/quan-tri/sap-xep');
  for (const [label, text] of [
    ['Tên lần sắp xếp (tiếng Việt)', 'Hợp nhất Cao Bằng và Điện Biên'],
    ['Tên lần sắp xếp (tiếng Anh)', 'Merger of Cao Bằng and Điện Biên'],
    ['Số, ký hiệu nghị quyết', '1/2027/QH16'],
    ['Nguồn', 'Thử'],
    ['Ngày có hiệu lực', '01/01/2027'],
  ] as const)
    await page.getByLabel(label).fill(text);
  await page.getByLabel('Tỉnh Cao Bằng').check();
  await page.getByLabel('Tên, không có “tỉnh” hay “thành phố”').first().fill('Tam Giang');
  await page.getByLabel('Tên tiếng Anh').first().fill('Tam Giang');
  await page.getByLabel('Mã (2 chữ số)').first().fill('98');
  await page.getByRole('button', { name: 'Lập và xem thử' }).click();
  await expect(page.locator('.errsum')).toContainText('Chọn từ hai đơn vị');
  await expectAccessible(page);
  await page.getByLabel('Tỉnh Cao Bằng').check();
  await page.getByLabel('Tỉnh Điện Biên').check();
  await page.getByRole('button', { name: 'Lập và xem thử' }).click();
  await expect(page.getByText('34 → 33')).toBeVisible();
  await expect(page.getByRole('table').getByRole('link', { name: 'Cao Bằng' })).toBeVisible();
  await expect(page.locator('a[href="/quan-tri/nguoi-dung?tinh=cao-bang"]')).toBeVisible();
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByRole('button', { name: 'Bỏ bản lập này' }).click();
  await expect(page.locator('[data-outcome="discard"]')).toBeVisible();
  await expect(page.getByText('đã bỏ', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Áp dụng' })).toHaveCount(0);
  await expectAccessible(page);
});
