import { expect, type Locator, type Page } from '@playwright/test';
import { testEnvironment } from '@/tests/support/database-templates';
import { expectAccessible, test, watch, ways } from '@/tests/support/journey';

const users = '/quan-tri/nguoi-dung';
const password = 'con trâu đi trước cái cày theo sau';

/** The administrator says who it is where that is asked; within five minutes it is not asked again. */
async function prove(form: Locator): Promise<void> {
  const field = form.getByLabel('Mật khẩu của bạn');
  if ((await field.count()) > 0) await field.fill(testEnvironment.DEMO_PASSWORD);
}

/** Opens one person's page from the list. */
async function find(admin: Page, email: string): Promise<void> {
  await admin.goto(users);
  await admin.getByLabel('Họ tên hoặc thư điện tử').fill(email);
  await admin.getByRole('button', { name: 'Lọc' }).click();
  await admin.locator('main tbody tr', { hasText: email }).getByRole('link').click();
  await expect(admin.getByText(email)).toBeVisible();
}

/** Opens a folded act, gives what is open to a colleague and presses its button. */
async function act(admin: Page, name: string, colleague: RegExp): Promise<void> {
  const fold = admin.locator('details', { has: admin.locator('summary', { hasText: name }) });
  await fold.locator('summary').click();
  const choice = fold.getByLabel('Bàn giao cho');
  const label = await choice.locator('option').filter({ hasText: colleague }).textContent();
  await choice.selectOption({ label: label ?? '' });
  await prove(fold);
  await fold.getByRole('button').click();
}

async function signInAnew(page: Page, email: string): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

for (const { way, javaScriptEnabled } of ways) {
  test.describe(way, () => {
    test.use({ javaScriptEnabled });
    const [slug, province] = javaScriptEnabled ? ['hung-yen', 'Hưng Yên'] : ['ha-nam', 'Hà Nam'];
    const [email, name] = [`moi.${slug}@coquan.gov.vn`, `Đỗ Thị Mới ${province}`];

    test('an administrator invites an officer, who comes in by a link that works once, takes work over and is shut out', async ({
      signIn,
      page: guest,
    }) => {
      test.slow();
      const troubles: string[] = [];
      watch(guest, troubles);
      const admin = await signIn('quantri');
      await admin.goto(users);
      await admin.getByRole('link', { name: 'Mời người dùng' }).click();
      const invitation = admin.locator('main form').first();
      await invitation.getByLabel('Họ và tên').fill(name);
      await invitation.getByLabel('Thư điện tử').fill(email);
      await invitation.getByLabel('Vai trò').selectOption({ label: 'Cán bộ báo cáo của tỉnh' });
      await prove(invitation);
      await invitation.getByRole('button', { name: 'Mời', exact: true }).click();
      await expect(admin.locator('.errsum')).toBeFocused();
      await expect(invitation.getByLabel('Họ và tên')).toHaveValue(name);
      await invitation.getByLabel('Tỉnh, thành phố').selectOption({ label: province });
      await prove(invitation);
      await invitation.getByRole('button', { name: 'Mời', exact: true }).click();
      const link = (await admin.locator('[data-outcome="done"] code').textContent()) ?? '';
      if (javaScriptEnabled) await expectAccessible(admin);

      const door = new URL(link).pathname;
      await guest.goto(door);
      await expect(guest.getByText(email)).toBeVisible();
      await guest.getByLabel('Mật khẩu mới', { exact: true }).fill(password);
      await guest.getByLabel('Nhập lại mật khẩu mới').fill(password);
      await guest.getByRole('button', { name: 'Đặt mật khẩu' }).click();
      await expect(guest).not.toHaveURL(door);
      expect((await guest.goto(door))?.status()).toBe(404);
      await expect(guest.getByRole('heading', { level: 1 })).toHaveText('Liên kết không còn dùng được');
      await signInAnew(guest, email);
      await expect(guest.getByRole('button', { name: 'Đăng xuất' })).toBeVisible();

      await find(admin, `canbo.${slug}@tiendoso.example`);
      await act(admin, 'Bàn giao việc đang mở', /Đỗ Thị Mới/);
      await expect(admin.getByText('Đã bàn giao; người nhận được báo.')).toBeVisible();
      await expect(admin.getByRole('heading', { name: 'Việc đang mở' })).toHaveCount(0);
      await guest.goto('/thong-bao');
      await expect(guest.locator('main')).toContainText('bàn giao');
      await guest.goto('/ban-lam-viec/bao-cao/2022-12');
      await expect(guest.getByRole('heading', { level: 1 })).toContainText(province);
      const unchanged = guest.getByRole('button', { name: /^Không thay đổi/ });
      await unchanged.first().click();
      await expect(guest.locator('[data-outcome="confirmed"]')).toBeVisible();

      await find(admin, email);
      if (javaScriptEnabled) await expectAccessible(admin);
      await act(admin, 'Khóa tài khoản', /nhận 1 việc/);
      await expect(admin.getByText('Đã khóa tài khoản; mọi phiên đã đóng.')).toBeVisible();
      await guest.goto('/ban-lam-viec');
      await expect(guest).toHaveURL(/dang-nhap/);
      await signInAnew(guest, email);
      await expect(guest.locator('[role="alert"], .errsum').first()).toBeVisible();
      expect(troubles).toEqual([]);
    });

    test('a list of people is tried, mended and invited as a whole', async ({ signIn }) => {
      const admin = await signIn('quantri');
      await admin.goto(`${users}/moi`);
      await admin.getByText('Mời nhiều người bằng danh sách').click();
      const [one, two] = [`mot.${slug}@coquan.gov.vn`, `hai.${slug}@coquan.gov.vn`];
      const list = (role: string) => `Lê Một;${one};${role};${province}\nLê Hai;${two};Giám sát độc lập`;
      const lines = admin.getByLabel('Danh sách, mỗi người một dòng');
      const send = async () => {
        await prove(admin.locator('details', { has: lines }));
        await admin.getByRole('button', { name: /^(Thử danh sách|Mời \d+ người)$/ }).click();
      };
      const file = { name: 'danh-sach.csv', mimeType: 'text/csv', buffer: Buffer.from(list('Vua')) };
      await admin.getByLabel(/^Tệp danh sách/).setInputFiles(file);
      await send();
      await expect(admin.locator('.errsum')).toContainText('1');
      await expect(lines).toHaveValue(/Vua/);
      await lines.fill(list('Cán bộ báo cáo của tỉnh'));
      await send();
      await expect(admin.locator('[data-outcome="tried"]')).toContainText('2 người');
      await admin.getByLabel('Mời tất cả những người trong danh sách').check();
      await send();
      await expect(admin.getByText('Đã mời mọi người trong danh sách.')).toBeVisible();
      for (const email of [one, two]) await find(admin, email);
      await expect(admin.locator('main')).toContainText('Mới mời');
    });
  });
}
