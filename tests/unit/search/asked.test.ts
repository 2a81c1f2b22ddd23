import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsked } from '@/lib/features/search/model/asked';
import { searchForm } from '@/lib/features/search/model/form';

describe('the form in which the search compares', () => {
  test.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['thuý', 'thúy'],
    ['Lạng Sơn', 'Lạng Sơn'.normalize('NFD')],
    ['Ðà Nẵng', 'đà nẵng'],
    ['05-NQ/TU', '5nq tu'],
    ['VN-HN', 'vn hn'],
    ['4G', '4 g'],
    ['TP.HCM', 'tp  hcm'],
  ])('makes %s and %s one', (left, right) => {
    expect(searchForm(left)).toBe(searchForm(right));
  });

  test('keeps zeros that are not in front, and a lone zero', () => {
    expect(searchForm('2000/QĐ-TTg, 100, 0, 007')).toBe('2000 qd ttg 100 0 7');
  });

  test('of a form is itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchForm(searchForm(text))).toBe(searchForm(text));
      }),
    );
  });
});

describe('a question', () => {
  test('without a letter or a figure is none', () => {
    for (const nothing of ['', '   ', '!!!', '“…”', '–']) expect(readAsked(nothing)).toBeNull();
  });

  test('offers every run of its words as a name, and all of them as one word', () => {
    expect(readAsked('Bà Rịa')).toEqual({
      text: 'ba ria',
      words: ['ba', 'ria'],
      runs: ['ba', 'ba ria', 'ria', 'baria'],
    });
  });

  test('leaves out words that only join, unless there are no others', () => {
    expect(readAsked('nghị quyết của Lạng Sơn')?.text).toBe('nghi quyet lang son');
    expect(readAsked('là gì')?.text).toBe('la gi');
  });

  test('is read to its twelfth word', () => {
    expect(readAsked('x '.repeat(50))?.words).toHaveLength(12);
  });

  test('holds no sign that means something to the database, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (typed) => {
        const asked = readAsked(typed);
        expect(asked?.text ?? 'a').toMatch(/^[\p{L}\p{N} ]+$/u);
      }),
    );
  });
});
