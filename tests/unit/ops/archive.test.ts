import { describe, expect, test } from 'vitest';
import { isKept, placeOf } from '@/ops/archive/address';
import { archivedPage, insteadPage, leadsTo } from '@/ops/archive/page';

const at = (address: string) => new URL(address, 'http://portal');

describe('what an archive holds', () => {
  test.each([
    ['/', '/', 'index.html'],
    ['/en', '/en/', 'en/index.html'],
    ['/?chi-tieu=dti', '/chi-tieu=dti/', 'chi-tieu=dti/index.html'],
    ['/tinh/lang-son', '/tinh/lang-son/', 'tinh/lang-son/index.html'],
    ['/chi-so/dti?nam=2021', '/chi-so/dti/nam=2021/', 'chi-so/dti/nam=2021/index.html'],
    ['/du-lieu/tat-ca.zip', '/du-lieu/tat-ca.zip', 'du-lieu/tat-ca.zip'],
    ['/api/v1/tasks', '/api/v1/tasks.json', 'api/v1/tasks.json'],
    ['/api/v1/tasks.csv?year=2022', '/api/v1/tasks~year=2022.csv', 'api/v1/tasks~year=2022.csv'],
    [
      '/api/documents/00000000-0000-4000-8000-000000000001/file',
      '/api/documents/00000000-0000-4000-8000-000000000001/file.json',
      'api/documents/00000000-0000-4000-8000-000000000001/file.json',
    ],
    ['/icon.svg?icon.1iukgkvvngrr6.svg', '/icon.svg', 'icon.svg'],
  ])('%s lies at %s', (address, link, file) => {
    expect(isKept(at(address))).toBe(true);
    expect(placeOf(at(address))).toEqual({ link, file });
  });

  test.each([
    '/dang-nhap',
    '/ban-lam-viec',
    '/bao-loi?tu=%2F',
    '/tim-kiem?q=hue',
    '/tinh/lang-son?ngay=2022-05-05',
    '/en/provinces?q=hue',
    '/api/health/ready',
    '/api/desk/items',
    '/nhung/ban-do?chi-tieu=dti',
    '/nothing/of/the/kind',
  ])('%s is not in it', (address) => {
    expect(isKept(at(address))).toBe(false);
  });

  test('questions that no file could be named by keep names of their own', () => {
    const files = ['a/b', 'a:b', 'a'.repeat(400), '../../x'].map(
      (value) => placeOf(at(`/api/v1/tasks.csv?key=${encodeURIComponent(value)}`)).file,
    );
    expect(new Set(files).size).toBe(4);
    expect(files.every((file) => /^api\/v1\/tasks~[^/]{1,100}\.csv$/.test(file))).toBe(true);
  });
});

const page =
  '<!DOCTYPE html><html lang="vi"><head><title>Tỉnh</title><link rel="canonical" href="http://portal/tinh"/>' +
  '<script src="/search.js" defer=""></script></head><body><header class="mast"><form role="search" action="/tim-kiem">' +
  '<input name="q"/></form><a href="/en/provinces">English</a></header><main id="main"><h1>Tỉnh</h1>' +
  '<form action="/tinh"><input name="ngay"/></form><form method="post" action="/api/citations"></form>' +
  '<a href="/bao-loi?tu=%2Ftinh&amp;ngay=2022-12-16">Báo lỗi</a><a href="#map">Bản đồ</a>' +
  '<a href="https://example.org/x">Nguồn</a><script type="application/ld+json">{"a":1}</script></main></body></html>';

describe('a page of an archive', () => {
  const led = archivedPage(page, '2027-01-01', (written) =>
    written.startsWith('/en') ? '/en/provinces/' : written.startsWith('/') ? '/luu-tru/' : null,
  );

  test('leads to files, and says what it is before anything else', () => {
    expect(leadsTo(led)).toEqual([
      '#i-info',
      '/luu-tru/',
      '/en/provinces/',
      '/luu-tru/',
      '#map',
      'https://example.org/x',
    ]);
    expect(led.indexOf('Bản lưu của cổng ngày 01/01/2027')).toBeLessThan(led.indexOf('<header'));
    expect(led).not.toContain('http://portal/tinh');
  });

  test('asks nobody anything and runs nothing', () => {
    expect(led).not.toMatch(/<form|<input|search\.js/);
    expect(led).toContain('application/ld+json');
    expect(led).toContain('bản lưu không trả lời câu hỏi');
  });

  test('the one about what is missing wears the same clothes', () => {
    const told = insteadPage(led);
    expect(told.match(/<h1>/g)).toHaveLength(1);
    expect(told).toContain('Đây là bản lưu, không phải cổng đang chạy</h1>');
    expect(told).toContain('<header class="mast">');
  });
});
