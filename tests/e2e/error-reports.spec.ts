import { expect } from '@playwright/test';
import { expectAccessible, expectToFit, test, ways } from '@/tests/support/journey';

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled });

    test('a reader says on a page what is wrong, and a reviewer handles it', async ({ page, signIn }) => {
      const said = `Hạng của Hà Nội khác văn bản gốc, ${way}`;
      await page.goto('/?chi-tieu=dti&nam=2022&ngay=2022-05-05');
      await page.getByRole('link', { name: 'Báo lỗi số liệu trên trang này' }).click();
      await expect(page.getByLabel('Trang có số liệu sai')).toHaveValue(/^\/\?.*chi-tieu=dti/);
      await expect(page.getByLabel('Số liệu nào')).toHaveValue(/chuyển đổi số .* 2022$/);
      await expect(page.getByText('Số liệu bạn xem là của ngày 05/05/2022')).toBeVisible();

      await page.getByLabel('Thư điện tử của bạn').fill('doc.gia@tiendoso.example');
      await page.getByRole('button', { name: 'Gửi', exact: true }).click();
      await expect(page.locator('.errsum a')).toHaveText(['Hãy viết điều bạn thấy sai.']);
      await expect(page.locator('.errsum')).toBeFocused();
      await expect(page).toHaveTitle(/^Lỗi: /);
      await expect(page.getByLabel('Thư điện tử của bạn')).toHaveValue('doc.gia@tiendoso.example');
      if (javaScriptEnabled) await expectAccessible(page);

      await page.getByLabel('Sai ở đâu, đúng ra là gì').fill(said);
      await page.getByRole('button', { name: 'Gửi', exact: true }).click();
      const reference = page.getByText(/^BL-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      await expect(reference).toBeVisible();
      await expect(page).toHaveTitle(/^Đã nhận báo lỗi/);
      const number = (await reference.textContent()) ?? '';

      const reviewer = await signIn('thamdinh');
      await reviewer.goto('/loi-da-bao');
      const report = reviewer.getByRole('region', { name: number });
      await expect(report).toContainText(said);
      await expect(report).toContainText('05/05/2022');
      await expect(report).toContainText('doc.gia@tiendoso.example');
      await report.getByRole('button', { name: `Ghi là đã xử lý ${number}` }).click();
      await expect(report).toContainText('Hãy viết lỗi này đã được xử lý thế nào.');
      await report.getByLabel('Đã xử lý thế nào').fill('Đã đối chiếu: số trên cổng đúng.');
      await report.getByRole('button', { name: `Ghi là đã xử lý ${number}` }).click();
      await expect(reviewer.locator('[data-outcome="done"]')).toBeVisible();
      await expect(report).toContainText('Đã đối chiếu: số trên cổng đúng.');
      await expect(report.getByRole('button')).toHaveCount(0);
      if (javaScriptEnabled) await expectAccessible(reviewer);
    });
  });
}

test('what fills in every box it finds is told which one to leave empty', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/en/report-error?from=/en/provinces/ha-noi');
  await expect(page.getByLabel('Leave this empty')).toBeHidden();
  for (const box of await page.locator('main :is(input:not([type="hidden"]), textarea)').all())
    await box.evaluate((each: HTMLInputElement) => (each.value ||= 'mua@tiendoso.example'));
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.locator('.errsum a')).toHaveText([/^The box that must stay empty has text in it/]);
  await page.getByLabel('Leave this empty').fill('');
  await expectAccessible(page);
  await expectToFit(page);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText(/^BL-/)).toBeVisible();
});
