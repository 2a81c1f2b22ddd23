import { expect, test } from 'vitest';
import { joinedLists } from '@/lib/platform/query-lists';

const compare = { locale: 'vi', screen: 'compare' } as const;
const joined = (text: string) => joinedLists(compare, new URLSearchParams(text));

test('what a form without script sends becomes one list, in the order given', () => {
  expect(joined('tinh=ha-noi&tinh=da-nang')).toBe('?tinh=ha-noi,da-nang');
  expect(joined('tinh=da-nang&tinh=&tinh=ha-noi&tinh=')).toBe('?tinh=da-nang,ha-noi');
  expect(joined('tinh=ha-noi,da-nang&ngay=2022-05-05&tinh=lao-cai')).toBe(
    '?ngay=2022-05-05&tinh=ha-noi,da-nang,lao-cai',
  );
});

test('names are read however they are written', () => {
  expect(joined('tinh=Hà Nội, HUẾ')).toBe('?tinh=ha-noi,thua-thien-hue');
  expect(joined('tinh=../../x')).toBe('?tinh=x');
});

test('nothing chosen asks nothing', () => {
  expect(joined('tinh=&tinh=')).toBe('');
  expect(joined('tinh=%00&ngay=2022-05-05')).toBe('?ngay=2022-05-05');
});

test('a list that already is the one is left alone, and so is one named twice in it', () => {
  for (const text of ['', 'ngay=2022-05-05', 'tinh=ha-noi', 'tinh=ha-noi%2Cda-nang', 'tinh=ha-noi,ha-noi'])
    expect(joined(text)).toBeNull();
});

test('other screens, other languages’ words and endless lists are not read', () => {
  const two = new URLSearchParams('tinh=a&tinh=b');
  expect(joinedLists({ locale: 'vi', screen: 'monitor' }, two)).toBeNull();
  expect(joinedLists({ locale: 'vi', screen: 'province' }, two)).toBeNull();
  expect(joinedLists({ locale: 'en', screen: 'compare' }, two)).toBeNull();
  expect(joined(`tinh=${'a,'.repeat(1001)}`)).toBeNull();
});
