import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markWords } from '@/lib/features/search/model/mark';
import { goneAfter, placeOf, titleOf } from '@/lib/features/search/model/place';
import { pagesOf } from '@/lib/features/search/model/result';
import { suggestionsAsked } from '@/lib/features/search/schema';

const marked = (text: string, ...words: string[]) =>
  markWords(text, words)
    .filter((piece) => piece.isMarked)
    .map((piece) => piece.text);

describe('the words of the question', () => {
  test('are marked whatever their diacritics, tone placement and zeros', () => {
    expect(marked('Tỉnh Lạng Sơn', 'lang', 'son')).toEqual(['Lạng', 'Sơn']);
    expect(marked('05-NQ/TU', '5', 'nq')).toEqual(['05', 'NQ']);
    expect(marked('Hòa Bình'.normalize('NFD'), 'hoa')).toEqual(['Hòa'.normalize('NFD')]);
  });

  test('are marked where a word begins with them, short ones only where they stand whole', () => {
    expect(marked('nghị quyết', 'quy')).toEqual(['quyết']);
    expect(marked('Hà Nội, hạ tầng', 'ha')).toEqual(['Hà', 'hạ']);
    expect(marked('hành chính', 'ha')).toEqual([]);
  });

  test('change nothing of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        expect(
          markWords(text, words)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

const unit = {
  kind: 'province',
  code: '74',
  to: null,
  documentNumber: null,
  became: [],
  formedFrom: [],
  later: [],
} as const;

describe('what is found lives', () => {
  test.each([
    ['task', '8', '/nhiem-vu/8', '/en/tasks/8'],
    ['document', 'x-1', '/van-ban/x-1', '/en/documents/x-1'],
    ['indicator', 'dti', '/chi-so/dti', '/en/indicators/dti'],
    ['milestone', 'qd-749', '/lo-trinh#qd-749', '/en/programme#qd-749'],
    ['term', 'ban-chi-dao', '/thuat-ngu#ban-chi-dao', '/en/glossary#ban-chi-dao'],
    ['page', 'method', '/phuong-phap', '/en/method'],
    ['page', 'programme#partners', '/lo-trinh#partners', '/en/programme#partners'],
    ['page', 'no-such-screen', '/', '/en'],
    ['province', 'lang-son', '/tinh/lang-son', '/en/provinces/lang-son'],
  ] as const)('%s %s at %s', (kind, address, vi, en) => {
    const found = { kind, address, province: null };
    expect([placeOf(found, 'vi'), placeOf(found, 'en')]).toEqual([vi, en]);
  });

  test('at its own page, and a unit younger than the 63 on its first day', () => {
    const found = { kind: 'province', address: 'an-giang' } as const;
    const older = { ...unit, from: '2008-08-01' };
    const younger = { ...unit, from: '2025-07-01' };
    expect(placeOf({ ...found, province: older }, 'vi')).toBe('/tinh/an-giang');
    expect(placeOf({ ...found, province: younger }, 'vi')).toBe('/tinh/an-giang?ngay=2025-07-01');
  });
});

test('a unit that is gone was there until the day before the next one', () => {
  const from = '2008-08-01';
  expect(goneAfter({ province: { ...unit, from, to: '2025-07-01' } })).toBe('2025-06-30');
  expect([goneAfter({ province: { ...unit, from } }), goneAfter({ province: null })]).toEqual([null, null]);
});

const paper = { kind: 'plan', issuer: null, issuedOn: null, precision: null, isInvented: false } as const;

test('a document is named with its province, and says that its title is Vietnamese', () => {
  const titles = { titleVi: '05-NQ/TU', titleEn: '05-NQ/TU' };
  const ofHanoi = { ...paper, provinceVi: 'Hà Nội', provinceEn: 'Hanoi' };
  const ofNone = { ...paper, provinceVi: null, provinceEn: null };
  expect(titleOf({ kind: 'document', ...titles, document: ofHanoi }, 'vi')).toEqual({
    title: '05-NQ/TU – Hà Nội',
    isForeign: false,
  });
  expect(titleOf({ kind: 'document', ...titles, document: ofHanoi }, 'en')).toEqual({
    title: '05-NQ/TU – Hanoi',
    isForeign: true,
  });
  expect(titleOf({ kind: 'document', ...titles, document: ofNone }, 'vi').title).toBe('05-NQ/TU');
  expect(titleOf({ kind: 'term', ...titles, document: null }, 'en').isForeign).toBe(false);
});

test('an answer of nothing has one page, and the twenty-first entry makes a second', () => {
  expect([0, 1, 20, 21].map(pagesOf)).toEqual([1, 1, 1, 2]);
});

test('suggestions are asked with up to a hundred characters, none of them a mark that turns text round', () => {
  const isRead = (q: string, locale = 'vi') => suggestionsAsked.safeParse({ q, locale }).success;
  expect(suggestionsAsked.parse({ q: 'lang son' })).toEqual({ q: 'lang son', locale: 'vi' });
  expect(isRead('a'.repeat(100))).toBe(true);
  expect(isRead('a'.repeat(101))).toBe(false);
  expect(isRead('')).toBe(false);
  expect(isRead('a\u202eb')).toBe(false);
  expect(isRead('lang son', 'fr')).toBe(false);
});
