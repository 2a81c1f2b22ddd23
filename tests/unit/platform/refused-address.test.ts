import { expect, test } from 'vitest';
import { readRefused, writeRefused } from '@/lib/platform/refused-address';
import { visible } from '@/lib/platform/text';

const asked = (address: string) => {
  const { pathname, searchParams } = new URL(address, 'http://portal.test');
  return readRefused(writeRefused({ pathname, searchParams }));
};

test('an address that cannot be answered keeps what could be read and names what could not', () => {
  expect(asked('/van-ban?ngay=31/2/2022&q=ng%C3%A2n+s%C3%A1ch&loai=x&la=1')).toEqual({
    locale: 'vi',
    screen: 'documents',
    params: {},
    state: { q: 'ngân sách' },
    wrong: [
      { name: 'date', given: '31/2/2022', value: null },
      { name: 'kind', given: 'x', value: null },
    ],
  });
  expect(asked('/en/provinces/ha-noi?date=%3Cb%3E')).toMatchObject({
    locale: 'en',
    params: { slug: 'ha-noi' },
    wrong: [{ given: '<b>' }],
  });
});

test('a long wrong value stays wrong when it is cut', () => {
  for (const long of ['a'.repeat(3000), '%20'.repeat(3000), '%F0%9F%98%80'.repeat(2000)])
    expect(asked(`/tim-kiem?q=${long}`)?.wrong).toHaveLength(1);
  expect(asked(`/so-sanh?tinh=${'ha-noi,'.repeat(500)}`)?.wrong).toHaveLength(1);
});

test('a segment nobody wrote says nothing', () => {
  const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = [
    ...[null, {}, 'x', [], [1], ['/khong-co'], ['/tinh'], ['/tinh', ['ngay', '2022-05-05']]],
    ...[
      ['/tinh', ['ngay']],
      ['/tinh', ['ngay', 1]],
      ['/ban-lam-viec', ['ngay', 'x']],
    ],
  ];
  for (const segment of ['', 'abc', '____', ...forged.map(written)]) expect(readRefused(segment)).toBeNull();
  expect(
    readRefused(writeRefused({ pathname: '/khong/co', searchParams: new URLSearchParams() })),
  ).toBeNull();
});

test('what cannot be seen or turns the text stands as a mark', () => {
  expect(visible('a\u202eb\u0000\ud800')).toBe('a\ufffdb\ufffd\ufffd');
});
