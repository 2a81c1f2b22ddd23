import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNumberLike, matchesNumber, numberKey } from '@/lib/features/documents/model/number';

describe('the number of a document', () => {
  test.each(['05-NQ/TU', '5-nq/tu', '05 NQ TU', '05NQ/TU', '005 – NQ/TU', ' 05-NQ/TU '])(
    'written %s is the same',
    (written) => expect(numberKey(written)).toBe('5-nqtu'),
  );

  test.each([
    ['02239/QĐ-UBND', '2239-qdubnd'],
    ['2239/qd-ubnd', '2239-qdubnd'],
    ['60/2022/NQ-HĐND', '60-2022-nqhdnd'],
    ['797/BTTTT-THH', '797-bttttthh'],
    ['24/QĐ-UBQGCĐS', '24-qdubqgcds'],
    ['0', '0'],
    ['-/-', ''],
  ])('%s is kept as %s', (written, key) => expect(numberKey(written)).toBe(key));

  const part = fc.stringMatching(/^[A-ZĐ]{2,6}$/);
  const number = fc.tuple(fc.integer({ min: 1, max: 99_999 }), part, part);

  test('is the same whatever its zeros, signs, case and form of letters', () => {
    const sign = fc.constantFrom('-', '/', ' ', '.', ' / ', '–', '');
    const zeros = fc.constantFrom('', '0', '00');
    fc.assert(
      fc.property(number, sign, zeros, ([figure, kind, body], between, before) => {
        const written = `${String(figure)}/${kind}-${body}`;
        const other = `${before}${String(figure)}${between}${kind.toLowerCase()}${between}${body.toLowerCase()}`;
        expect(numberKey(other)).toBe(numberKey(written));
        expect(numberKey(other.normalize('NFD'))).toBe(numberKey(written));
        expect(numberKey(numberKey(written))).toBe(numberKey(written));
      }),
    );
  });

  test('of two documents with different figures is never one', () => {
    fc.assert(
      fc.property(number, number, ([one, kind, body], [two]) => {
        fc.pre(one !== two);
        expect(numberKey(`${String(one)}-${kind}/${body}`)).not.toBe(
          numberKey(`${String(two)}-${kind}/${body}`),
        );
      }),
    );
  });
});

describe('what is typed as a number', () => {
  test.each([
    ['05-NQ/TU', true],
    ['5 nq', true],
    ['60/2022/NQ-HĐND', true],
    ['2022', false],
    ['nghị quyết 05', false],
    ['05-NQ/TU 2021', false],
    ['', false],
  ])('%s: %s', (typed, isNumber) => expect(isNumberLike(typed)).toBe(isNumber));

  test.each([
    ['05-NQ/TU', '5-nq/tu', true],
    ['05-NQ/TU', '5-nq', true],
    ['05-NQ/TU', '5', true],
    ['57-NQ/TW', '5', false],
    ['57-NQ/TW', '57-n', true],
    ['15-NQ/TU', '5-NQ/TU', false],
    ['60/2022/NQ-HĐND', '60/2022', true],
    ['60/2022/NQ-HĐND', '60/20', false],
    ['05-NQ/TU', '', false],
    ['05-NQ/TU', '05-NQ/TUV', false],
  ])('%s is found by %s: %s', (number, typed, found) => expect(matchesNumber(number, typed)).toBe(found));
});
