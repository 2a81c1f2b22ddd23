import { expect, type Locator, type Page } from '@playwright/test';
import { test } from '@/tests/support/journey';

const report = '/ban-lam-viec/bao-cao/2022-12';
const groups = ['Nền tảng chung', 'Chính quyền số', 'Kinh tế số', 'Xã hội số'];

/*
 * What counts as one interaction, all by keyboard:
 *   press   Enter or Space on a link, a button, a box or a fold
 *   type    one field filled, however long its text
 * Moving the focus (Tab, a screen reader's jump) is not counted: it decides nothing and differs between people.
 */
class Officer {
  count = 0;

  constructor(readonly page: Page) {}

  async press(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    this.count += 1;
    await control.focus();
    await control.press(key);
  }

  async type(label: string, text: string): Promise<void> {
    this.count += 1;
    const field = this.page.getByLabel(label).first();
    await field.focus();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }
}

type Change = Readonly<{ number: number; percent: string; note: string; document?: string }>;

const changes: readonly Change[] = [
  { number: 6, percent: '91', note: 'Thêm hai cơ quan dùng thử.', document: '5001/BC-STTTT' },
  { number: 12, percent: '92', note: 'Thêm chín dịch vụ có hồ sơ trực tuyến.' },
  { number: 17, percent: '93', note: 'Thêm ba huyện lập đủ hồ sơ.', document: '5002/BC-SYT' },
  { number: 20, percent: '94', note: 'Thêm hai hệ thống được phê duyệt cấp độ.' },
];

async function change(officer: Officer, { number, percent, note, document }: Change): Promise<void> {
  const { page } = officer;
  await officer.press(page.locator(`#muc-${number} .choice a`));
  await officer.type('Mức độ hoàn thành', percent);
  await officer.type('Kết quả, ghi chú', note);
  if (document !== undefined) {
    await officer.press(page.getByText('Đăng ký văn bản mới làm minh chứng'));
    await officer.type('Số, ký hiệu', document);
    await officer.type('Ngày ban hành', '05/12/2022');
    await officer.type('Cơ quan ban hành', 'Sở Thông tin và Truyền thông');
    await officer.type('Trích yếu', 'Báo cáo kết quả');
  }
  await officer.press(page.getByRole('button', { name: `Lưu mục ${number}` }));
  await expect(page.locator('main [data-outcome]').first()).toBeVisible();
  await expect(page.locator(`#muc-${number}`)).toHaveAttribute('data-mark', 'changed');
}

test('an officer returns 22 items, 4 changed with 2 documents, in at most 40 interactions by keyboard', async ({
  signIn,
}) => {
  test.slow();
  const page = await signIn('canbo.hau-giang');
  await page.goto('/ban-lam-viec');
  const officer = new Officer(page);
  await officer.press(page.getByRole('link', { name: 'Làm báo cáo' }));
  await expect(page).toHaveURL(report);
  for (const each of changes) await change(officer, each);
  for (const group of groups) {
    const section = page.locator('section.grp', { has: page.getByRole('heading', { name: group }) });
    await officer.press(section.getByRole('button', { name: /^Xác nhận \d+ mục/ }));
    await expect(section.locator('[data-mark="unanswered"]')).toHaveCount(0);
  }
  await officer.press(page.getByRole('link', { name: 'Kiểm tra trước khi gửi' }).first());
  await expect(page.getByText('Đủ 22/22 mục: 4 mục thay đổi, 18 mục không đổi. Có thể gửi.')).toBeVisible();
  await officer.press(page.getByRole('button', { name: 'Gửi báo cáo' }));
  await expect(page.getByText('22 mục: 18 không đổi, 4 thay đổi')).toBeVisible();
  expect(officer.count).toBeLessThanOrEqual(40);
});
