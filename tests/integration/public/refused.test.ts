import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { showAddress } from '@/tests/support/public-pages';

/** What a page says, without its marks. */
async function said(address: string) {
  const html = (await showAddress(address)) ?? '';
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return { html: main, text: main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ') };
}

test.each([
  [
    '/van-ban?trang=9999',
    404,
    /“9999” không dùng được cho số trang.*Danh sách có \d+ trang/,
    '/van-ban?trang=',
  ],
  ['/en/documents?page=9999&kind=letter', 404, /The list has 1 page\./, '/en/documents?kind=letter'],
  ['/chi-so/dti?thanh-phan=zzz', 404, /“zzz” không dùng được/, '/chi-so/dti?thanh-phan='],
  ['/?chi-tieu=zzz', 400, /Ví dụ: nhiem-vu/, 'href="/"'],
  ['/?nam=2019', 400, /không có năm để chọn/, 'href="/"'],
  ['/van-ban?tu-ngay=2023-01-01&den-ngay=2022-01-01', 400, /đứng trước ngày bắt đầu/, 'tu-ngay=2023-01-01'],
  ['/van-ban?tinh=ha-noi,xyz', 400, /ở địa chỉ “xyz”\./, 'value="ha-noi,xyz"'],
  ['/en/documents?provinces=xyz,zzz&kind=plan', 400, /at “xyz”, “zzz”/, '/en/documents?kind=plan'],
  ['/tinh/hanoi', 404, /Có phải là: Hà Nội/, '/tinh/ha-noi'],
  ['/en/provinces/khong-co-dau', 404, /There is no province at “khong-co-dau”/, '/en/provinces'],
  ['/tinh/99', 404, /Không có tỉnh, thành phố nào ở địa chỉ “99”/, '/tinh'],
  ['/chi-so/dti?nam=1999', 404, /1999/, '/chi-so/dti?nam=2020'],
])(
  '%s says what is wrong and what is right, and offers nothing to cite',
  async (address, status, words, link) => {
    const { html, text } = await said(address);
    expect(html).toContain(`data-status="${String(status)}"`);
    expect(text).toMatch(words);
    expect(html.replaceAll('&amp;', '&')).toContain(link);
    expect(html).not.toMatch(/\/api\/citations|<iframe|&lt;iframe|\/bao-loi|\/report-error/);
  },
);

test('a page in the middle of the list still has its way to cite', async () => {
  expect((await said('/van-ban?trang=2')).html).toContain('/api/citations');
});

test('documents are asked of a province that is gone and of the centre', async () => {
  for (const address of ['/van-ban?tinh=binh-duong', '/van-ban?tinh=trung-uong'])
    expect((await said(address)).html).toContain('/api/citations');
});
