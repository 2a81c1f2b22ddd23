import { readFile } from 'node:fs/promises';
import { expect, type Download, type Page } from '@playwright/test';
import { knownKinds } from '@/lib/platform/storage/kinds';
import { expectAccessible, test, ways } from '@/tests/support/journey';
import { cellIn, typeInto } from '@/tests/support/spreadsheet';

const report = '/ban-lam-viec/bao-cao/2022-12';

async function download(page: Page, name: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
  return file;
}

async function handIn(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: 'bao-cao.xlsx', mimeType: knownKinds.xlsx.mime, buffer };
  await page.getByLabel('Bảng tính đã điền').setInputFiles(file);
  await page.getByRole('button', { name: 'Đọc thử' }).click();
}

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled });

    test('an officer fills the report in as a spreadsheet, mends what is wrong in it, looks and writes', async ({
      signIn,
    }) => {
      test.slow();
      const page = await signIn(javaScriptEnabled ? 'canbo.son-la' : 'canbo.dak-lak');
      await page.goto(report);
      await page
        .getByRole('link', { name: /bảng tính/i })
        .first()
        .click();
      const taken = await download(page, 'Tải bảng tính');
      expect(taken.suggestedFilename()).toMatch(/^bao-cao-(son-la|dak-lak)-2022-12\.xlsx$/);
      const book = await readFile(await taken.path());

      await handIn(page, Buffer.from('không phải bảng tính'));
      await expect(page.locator('#f-file-error')).toBeVisible();
      await expect(page).toHaveTitle(/^Lỗi: /);

      await handIn(page, await typeInto(book, { 5: { percent: 'khoảng 60' }, 9: { confirm: 'Đúng rồi' } }));
      const tried = page.locator('[data-tried]');
      await expect(tried).toHaveAttribute('data-tried', 'refused');
      await expect(tried).toContainText('Chưa ghi được: 2 chỗ cần sửa.');
      const issue = tried.getByRole('row', { name: /Mức độ hoàn thành \(%\)/ });
      await expect(issue).toContainText('H7');
      if (javaScriptEnabled) await expectAccessible(page);

      const marked = await download(page, 'Tải tệp này với chỗ sai được tô đỏ và ghi chú bên cạnh');
      expect(marked.suggestedFilename()).toMatch(/-can-sua\.xlsx$/);
      const back = await readFile(await marked.path());
      expect(await cellIn(back, 5, 'percent')).toBe('khoảng 60');
      expect(await cellIn(back, 5, 'problem')).toContain('Mức độ hoàn thành');
      expect(await cellIn(back, 9, 'problem')).not.toBeNull();
      expect(await cellIn(back, 6, 'problem')).toBeNull();

      await handIn(
        page,
        await typeInto(back, {
          5: { percent: '61,5', note: 'Thêm ba huyện, theo bảng tính.' },
          9: { confirm: 'Có' },
        }),
      );
      await expect(tried).toHaveAttribute('data-tried', 'ready');
      const changed = page.getByRole('table', { name: 'Mục 5: thay đổi' });
      await expect(changed.locator('ins').first()).toContainText('61,5');
      await expect(changed).toContainText('Thêm ba huyện, theo bảng tính.');
      await page.goto(`${report}/nhiem-vu/5`);
      await expect(page.getByLabel('Kết quả, ghi chú')).not.toHaveValue(/theo bảng tính/);
      await page.goBack();
      await page.getByRole('button', { name: 'Ghi 2 mục vào báo cáo' }).click();
      await expect(page.locator('[data-outcome="workbook-written"]')).toBeVisible();
      await expect(page.locator('#muc-5')).toHaveAttribute('data-mark', 'changed');
      await expect(page.locator('#muc-5')).toContainText('61,5');
      await expect(page.locator('#muc-9')).toHaveAttribute('data-mark', 'unchanged');

      await page.goto(`${report}/bang-tinh`);
      await handIn(page, await typeInto(book, { 5: { percent: 62 } }));
      await expect(tried).toContainText(/Mục 5 đã được .* sửa trên cổng/);
      await expect(page.getByRole('button', { name: /^Ghi/ })).toHaveCount(0);
    });
  });
}
