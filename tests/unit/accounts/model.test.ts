import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailKey, landingOf } from '@/lib/features/accounts/model/account';
import { deviceOf } from '@/lib/features/accounts/model/device';
import { passwordIssue, passwordProblem } from '@/lib/features/accounts/model/password';
import { grant } from '@/tests/support/viewers';

describe('where one lands', () => {
  test('each role lands where its work is', () => {
    const landings = (['officer', 'leader', 'reviewer', 'ministry_leader', 'observer', 'admin'] as const).map(
      (role) => landingOf([grant(role)]),
    );
    expect(landings).toEqual(['desk', 'desk', 'review', 'monitor', 'assessments', 'admin']);
  });

  test('who holds several roles lands where others wait; who holds none reads what the account is', () => {
    expect(landingOf([grant('officer', 'p'), grant('reviewer')])).toBe('review');
    expect(landingOf([grant('observer'), grant('officer', 'p'), grant('admin')])).toBe('desk');
    expect(landingOf([])).toBe('account');
  });
});

describe('the key of an address', () => {
  test('case, compatibility forms, blanks and composition are one', () => {
    expect(emailKey('  CanBo＠TienDoSo.example ')).toBe('canbo@tiendoso.example');
    expect(emailKey('nguye\u0302\u0303n@x.vn')).toBe(emailKey('nguy\u1ec5n@x.vn'));
  });

  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => emailKey(emailKey(text)) === emailKey(text)),
    );
  });
});

describe('a new password', () => {
  const about = ['Nguyễn Thị Hoa', 'hoa.nguyen@tiendoso.example'];

  test.each([
    'con trâu đi trước cái cày',
    'mưa phùn tháng ba',
    'correct horse battery',
    '🐃🌾🌧️🌱🐓🐇🍚🥢🍵🪷🐟🐸',
    'k8#mQ2!vLz9@',
  ])('“%s” will do', (password) => expect(passwordProblem(password, about)).toBeNull());

  test('is counted in characters as people see them, composed or not', () => {
    const eleven = 'ễởữựậặệộợịủ';
    expect(passwordProblem(eleven, [])).toBe('passwordShort');
    expect(passwordProblem(eleven.normalize('NFD'), [])).toBe('passwordShort');
    expect(passwordProblem(`${eleven}x`, [])).toBeNull();
    expect(passwordProblem('abcde fghij '.repeat(11), [])).toBe('passwordLong');
  });

  test.each([
    'matkhau123456',
    'Mật khẩu 123',
    'password1234',
    '123456789012',
    'aaaaaaaaaaaa',
    'qwertyuiop123',
    '!!!!!!!!!!!!',
  ])('“%s” is too common', (password) => expect(passwordProblem(password, about)).toBe('passwordCommon'));

  test.each([
    'tiendoso2022!',
    'Chuyển đổi số 22',
    'Nguyễn Thị Hoa 1',
    'hoa.nguyen.2022',
    'UBND tỉnh bộ số nhân dân',
  ])('“%s” is built on what everybody knows', (password) =>
    expect(passwordProblem(password, [...about, 'UBND'])).toBe('passwordContext'),
  );

  test('is judged for any text without failing, and alike in both forms', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (password) => {
        const problem = passwordProblem(password.normalize('NFC'), about);
        expect(passwordProblem(password.normalize('NFD'), about)).toBe(problem);
      }),
    );
  });

  test('a problem is an issue of the field, with the length it breaks', () => {
    expect(passwordIssue('passwordShort')).toMatchObject({ field: 'password', values: { limit: 12 } });
    expect(passwordIssue('passwordLong')).toMatchObject({
      key: 'accounts.passwordLong',
      values: { limit: 128 },
    });
  });
});

describe('the device of a session', () => {
  test.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0 Safari/537.36 Edg/150.0',
      'Edge, Windows',
    ],
    ['Mozilla/5.0 (Windows NT 10.0) coc_coc_browser/120 Chrome/114 Safari/537.36', 'Cốc Cốc, Windows'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 20_0 like Mac OS X) Version/20.0 Safari/604.1', 'Safari, iPhone'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0', 'Firefox, Linux'],
    ['Mozilla/5.0 (Linux; Android 16) Chrome/150.0 Mobile Safari/537.36', 'Chrome, Android'],
    ['curl/8.1', null],
    ['', null],
  ])('%s', (userAgent, device) => expect(deviceOf(userAgent)).toBe(device));
});
