import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectToFit, test, ways } from '@/tests/support/journey';

const report = '/ban-lam-viec/bao-cao/2022-12';
const groups = ['Nền tảng chung', 'Chính quyền số', 'Kinh tế số', 'Xã hội số'];
const word = 'Bổ sung kết quả mục 20 rồi trình lại.';
const reason = 'Nêu căn cứ của mức độ hoàn thành.';

/** The leader decides that from today on reports are signed. */
async function turnOn(leader: Page): Promise<void> {
  await leader.goto('/ban-lam-viec');
  await leader.getByRole('link', { name: 'Chữ ký lãnh đạo' }).click();
  await leader.getByRole('button', { name: 'Ghi', exact: true }).click();
  await expect(leader.getByRole('table')).toContainText('đang áp dụng');
}

/** The officer answers everything: one item changed, the others as they were. */
async function answer(officer: Page): Promise<void> {
  await officer.goto(`${report}/nhiem-vu/20`);
  await officer.getByLabel('Mức độ hoàn thành').fill('94');
  await officer.getByRole('button', { name: 'Lưu mục 20' }).click();
  await expect(officer.locator('#muc-20')).toHaveAttribute('data-mark', 'changed');
  for (const name of groups) {
    const section = officer.locator('section.grp', { has: officer.getByRole('heading', { name }) });
    await section.getByRole('button', { name: /^Xác nhận \d+ mục/ }).click();
    await expect(section.locator('[data-mark="unanswered"]')).toHaveCount(0);
  }
}

async function handUp(officer: Page): Promise<void> {
  await officer.goto(`${report}/kiem-tra`);
  await expect(officer.getByRole('button', { name: 'Gửi báo cáo' })).toHaveCount(0);
  await officer.getByRole('button', { name: 'Trình lãnh đạo ký' }).click();
  await expect(officer.getByRole('button', { name: 'Rút lại để sửa' })).toBeVisible();
}

/** The leader opens what waits from the desk. */
async function read(leader: Page): Promise<void> {
  await leader.goto('/ban-lam-viec');
  await expect(leader.getByText('1 báo cáo chờ bạn ký')).toBeVisible();
  await leader.getByRole('link', { name: 'Đọc và ký' }).click();
  await expect(leader.locator('[data-task="20"] ins').first()).toContainText('94');
}

async function returnItem(reviewer: Page, slug: string): Promise<void> {
  await reviewer.goto('/tham-dinh');
  await reviewer.locator('main tr', { hasText: slug }).getByRole('link').click();
  const item = reviewer.locator('#muc-20');
  await item.getByRole('radio', { name: 'Trả lại' }).check();
  await item.getByRole('checkbox', { name: 'Mức độ hoàn thành' }).check();
  await item.getByLabel(/^Lý do trả lại mục/).fill(reason);
  await reviewer.getByRole('button', { name: /^Trả lại/ }).click();
  await expect(reviewer.locator('[data-outcome="returned"]')).toBeVisible();
}

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled });
    const [slug, name] = javaScriptEnabled ? ['tay-ninh', 'Tây Ninh'] : ['long-an', 'Long An'];

    test('a leader turns the signature on, sends a report back with a word, and signs it; the remark stands at its field', async ({
      signIn,
      request,
    }) => {
      test.slow();
      const [leader, officer] = [await signIn(`lanhdao.${slug}`), await signIn(`canbo.${slug}`)];
      const look = async (page: Page) => {
        if (!javaScriptEnabled) return;
        await page.setViewportSize({ width: 360, height: 740 });
        await expectToFit(page);
        await expectAccessible(page);
      };
      await turnOn(leader);
      await look(leader);
      await answer(officer);
      await handUp(officer);
      await look(officer);
      await read(leader);
      await look(leader);
      await leader.getByText('Gửi lại cho cán bộ').click();
      await leader.getByLabel(/^Lời nhắn/).fill(word);
      await leader.getByRole('button', { name: 'Gửi lại cán bộ' }).click();
      await expect(leader.getByRole('button', { name: 'Ký và gửi Bộ' })).toHaveCount(0);
      await officer.goto('/ban-lam-viec');
      await expect(officer.locator('[data-sent-back]')).toContainText(word);
      await handUp(officer);
      await read(leader);
      await leader.getByRole('button', { name: 'Ký và gửi Bộ' }).click();
      await expect(leader).toHaveURL(/\/bien-nhan\/[A-Z]{2}\d{2}-2022-12-01$/);

      const reviewer = await signIn('thamdinh2');
      await returnItem(reviewer, name);
      await officer.goto(`${report}/nhiem-vu/20`);
      const field = officer.getByRole('textbox', { name: 'Mức độ hoàn thành' });
      await expect(field).toHaveAccessibleDescription(new RegExp(reason));
      await look(officer);
      const shown = await (await request.get(`/tinh/${slug}`)).text();
      for (const secret of [word, reason]) expect(shown).not.toContain(secret);
    });
  });
}
