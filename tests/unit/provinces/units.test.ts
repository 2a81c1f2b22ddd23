import { expect, test } from 'vitest';
import { shareOf } from '@/lib/features/provinces/model/current';
import { findUnits, matchesName } from '@/lib/features/provinces/model/search';
import {
  byName,
  canonicalSlug,
  isCode,
  isRegion,
  nameOf,
  unitsDay,
} from '@/lib/features/provinces/model/unit';

const unit = (slug: string, name: string, nameEn: string) => ({ slug, name, nameEn });

const hoaBinh = unit('hoa-binh', 'Hòa Bình', 'Hoa Binh');
const hcm = unit('ho-chi-minh', 'Hồ Chí Minh', 'Ho Chi Minh City');
const daNang = unit('da-nang', 'Đà Nẵng', 'Da Nang');
const hanoi = unit('ha-noi', 'Hà Nội', 'Hanoi');
const vungTau = unit('ba-ria-vung-tau', 'Bà Rịa - Vũng Tàu', 'Ba Ria - Vung Tau');

test.each([
  [hoaBinh, 'hoa binh'],
  [hoaBinh, 'Hoà Bình'],
  [hoaBinh, 'HOÀ BÌNH'.normalize('NFD')],
  [hoaBinh, 'tỉnh hòa'],
  [hcm, 'tp hcm'],
  [hcm, 'TP.HCM'],
  [hcm, 'Thành phố Hồ Chí Minh'],
  [hcm, 'sài gòn'],
  [daNang, 'da nang'],
  [daNang, 'đà'],
  [hanoi, 'hanoi'],
  [hanoi, 'ha noi'],
  [vungTau, 'vung tau'],
  [vungTau, 'brvt'],
])('%o answers to “%s”', (province, typed) => {
  expect(matchesName(province, typed)).toBe(true);
});

test.each([
  [hoaBinh, 'inh'],
  [daNang, 'ha noi'],
  [hanoi, 'zzz'],
])('%o does not answer to “%s”', (province, typed) => {
  expect(matchesName(province, typed)).toBe(false);
});

test('blank and punctuation ask for everything', () => {
  expect(findUnits([hoaBinh, hcm], undefined)).toHaveLength(2);
  expect(findUnits([hoaBinh, hcm], ' ., ')).toHaveLength(2);
  expect(findUnits([hoaBinh, hcm], 'hoa')).toEqual([hoaBinh]);
});

test('names stand in Vietnamese order, đ after d', () => {
  const names = ['Đà Nẵng', 'An Giang', 'Điện Biên', 'Bắc Kạn', 'Đắk Lắk', 'Cần Thơ'].map((name) => ({
    name,
  }));
  expect(names.toSorted(byName).map((each) => each.name)).toEqual([
    'An Giang',
    'Bắc Kạn',
    'Cần Thơ',
    'Đà Nẵng',
    'Đắk Lắk',
    'Điện Biên',
  ]);
});

test('a name is written as its language writes it', () => {
  expect([nameOf(hanoi, 'vi'), nameOf(hanoi, 'en')]).toEqual(['Hà Nội', 'Hanoi']);
});

test('a day after the merger is read with the 63 units of its last day', () => {
  expect(unitsDay('2022-12-16')).toBe('2022-12-16');
  expect(unitsDay('2026-11-21')).toBe('2025-06-30');
});

test('regions and renamed units are known', () => {
  expect([isRegion('tay-nguyen'), isRegion('tay-bac'), isRegion(null)]).toEqual([true, false, false]);
  expect([canonicalSlug('hue'), canonicalSlug('ha-noi')]).toEqual(['thua-thien-hue', 'ha-noi']);
});

test('two digits are a code, nothing else is', () => {
  expect(['15', '1', '015', 'ha-noi', '1a', ''].map(isCode)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('a sum is ranked by its share of the most it can be, so that a unit of three is not ahead of a unit of one', () => {
  const sum = (value: number | null) => ({ value, isAtLeast: false });
  expect([shareOf(sum(2), 3), shareOf(sum(1), 1), shareOf(sum(0), 2)]).toEqual([66.7, 100, 0]);
  expect([shareOf(sum(null), 3), shareOf(sum(0), 0)]).toEqual([null, null]);
});
