import { expect, test } from 'vitest';
import { byLetter, letterOf, type Term } from '@/lib/features/glossary/model';

test.each([
  ['Ban Chỉ đạo', 'B'],
  ['đề án', 'Đ'],
  ['ủy ban', 'U'],
  ['ứng dụng', 'Ư'],
  ['ầm', 'Â'],
  ['ắt', 'Ă'],
  ['Ở', 'Ơ'],
  ['đề án'.normalize('NFD'), 'Đ'],
  ['', ''],
])('%s stands under %s', (word, letter) => {
  expect(letterOf(word)).toBe(letter);
});

const term = (termVi: string): Term => ({
  ...{ slug: termVi, termVi, termEn: termVi, abbreviation: null, noteVi: null, noteEn: null },
});

test('words stand in Vietnamese order whatever the order given, each once', () => {
  const groups = byLetter(['đạt', 'xã', 'Ủy ban', 'dữ liệu', 'ứng dụng', 'ban hành', 'Ban Bí thư'].map(term));
  expect(groups.map(({ letter, terms }) => [letter, ...terms.map((each) => each.termVi)])).toEqual([
    ['B', 'Ban Bí thư', 'ban hành'],
    ['D', 'dữ liệu'],
    ['Đ', 'đạt'],
    ['U', 'Ủy ban'],
    ['Ư', 'ứng dụng'],
    ['X', 'xã'],
  ]);
});
