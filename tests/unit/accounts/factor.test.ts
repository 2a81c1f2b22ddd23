import { expect, test } from 'vitest';
import { inFours, qrOf, readCode } from '@/lib/features/accounts/model/factor';

test.each([
  ['123456', { kind: 'device', code: '123456' }],
  ['abcdefghijklmnopqrstuvwx', { kind: 'paper', code: 'ABCDEFGHIJKLMNOPQRSTUVWX' }],
  ['12345', null],
  ['1234567', null],
  ['abcdefghijklmnopqrstuvw1', null],
  ['', null],
])('%j is the code of a device, one on paper or neither', (text, code) => {
  expect(readCode(text)).toEqual(code);
});

test('letters stand in fours', () => {
  expect([inFours('ABCDEFGHIJ'), inFours('ABCD'), inFours('')]).toEqual(['ABCD EFGH IJ', 'ABCD', '']);
});

test('a QR code has its quiet zone and squares within its size', () => {
  const { size, path } = qrOf('otpauth://totp/x');
  expect(path).toMatch(/^(?:M\d+ \d+h1v1h-1z)+$/);
  const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect([Math.min(...places), Math.max(...places)]).toEqual([4, size - 5]);
});
