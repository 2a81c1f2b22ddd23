import { describe, expect, test } from 'vitest';
import { documentKey } from '@/lib/features/documents/model/identity';

describe('documents are told apart', () => {
  test('one document is one however its number and issuer are spelt', () => {
    const known = { issuer: 'Tỉnh ủy Quảng Trị', number: '22-NQ/TU', issuedOn: '2022-01-05' };
    const typed = {
      issuer: 'tỉnh uỷ  quảng trị'.normalize('NFD'),
      number: '22/NQ-TU',
      issuedOn: '2022-09-30',
    };
    expect(documentKey(typed)).toBe(documentKey(known));
    expect(documentKey({ ...typed, issuedOn: '2021-09-30' })).not.toBe(documentKey(known));
    expect(documentKey({ ...typed, issuer: 'Tỉnh ủy Quảng Nam' })).not.toBe(documentKey(known));
  });

  test.each(['issuer', 'number', 'issuedOn'])('cannot be told apart without %s', (field) => {
    expect(documentKey({ issuer: 'a', number: 'b', issuedOn: '2022-01-01', [field]: null })).toBeNull();
  });

  test.each([
    ['05-NQ/TU', '5-nq/tu'],
    ['0280/KH-UBND', '280/kh-ubnd'],
    ['12/QĐ-UBND', '12/QD UBND'],
  ])('%s is %s', (one, other) => {
    const same = { issuer: 'UBND tỉnh', issuedOn: '2022-03-01' };
    expect(documentKey({ ...same, number: one })).toBe(documentKey({ ...same, number: other }));
  });

  test('a body is the same by its letters and in full', () => {
    const same = { number: '12/QĐ-UBND', issuedOn: '2022-03-01' };
    expect(documentKey({ ...same, issuer: 'UBND TP Cần Thơ' })).toBe(
      documentKey({ ...same, issuer: 'Ủy ban nhân dân thành phố Cần Thơ' }),
    );
  });
});
