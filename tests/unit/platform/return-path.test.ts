import { beforeEach, describe, expect, test } from 'vitest';
import { localeOfPath, safePath, signInPath } from '@/lib/platform/auth/return-path';
import { readDone, withDone } from '@/lib/platform/done';
import { supply } from '@/lib/platform/env';
import { elsewhere } from '@/tests/support/elsewhere';

beforeEach(() => supply({ PUBLIC_URL: 'http://localhost:3000', DEMO: '1' }));

describe('where one may be sent after signing in', () => {
  test.each(['/tai-khoan', '/ban-lam-viec/bao-cao/2022-12?x=1', '/en/desk', '/'])(
    '%s is on the portal',
    (path) => {
      expect(safePath(path)).toBe(path);
    },
  );

  test.each([...elsewhere, '', null, undefined])('%j is not', (path) => {
    const safe = safePath(path);
    if (safe !== null) expect(new URL(safe, 'http://localhost:3000').origin).toBe('http://localhost:3000');
    else expect(safe).toBeNull();
  });
});

describe('the sign-in page', () => {
  test('comes in the language of the page one wanted, and leads back to it', () => {
    expect(signInPath('/en/desk')).toBe('/en/sign-in?next=%2Fen%2Fdesk');
    expect(signInPath('/tham-dinh?x=1')).toBe('/dang-nhap?tiep=%2Ftham-dinh%3Fx%3D1');
    expect(signInPath(null)).toBe('/dang-nhap');
  });

  test('does not lead back to itself', () => {
    expect(signInPath('/dang-nhap?tiep=%2Ftai-khoan')).toBe('/dang-nhap');
  });

  test('/england is not English', () => {
    expect([localeOfPath('/en'), localeOfPath('/en/desk'), localeOfPath('/england')]).toEqual([
      'en',
      'en',
      'vi',
    ]);
  });
});

describe('what was just done', () => {
  test('travels in the address and is read only when the page knows it', () => {
    expect(withDone('vi', '/tai-khoan', 'password-changed')).toBe('/tai-khoan?xong=password-changed');
    expect(withDone('en', '/en/account?x=1', 'ended')).toBe('/en/account?x=1&done=ended');
    expect(readDone('vi', { xong: 'a' }, ['a', 'b'])).toBe('a');
    expect(readDone('vi', { xong: '<script>' }, ['a', 'b'])).toBeUndefined();
    expect(readDone('en', { xong: 'a' }, ['a'])).toBeUndefined();
    expect(readDone('vi', { xong: ['a', 'b'] }, ['a'])).toBeUndefined();
  });
});
