import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changePasswordSchema,
  choosePasswordSchema,
  emailField,
  endSessionSchema,
  signInSchema,
} from '@/lib/features/accounts/schema';

const right = { email: 'canbo.ha-noi@tiendoso.example', password: 'mật khẩu nào đó' };

describe('what may come in at sign-in', () => {
  test('an address and a password, as typed', () => {
    expect(signInSchema.parse({ ...right, email: ' CANBO.Ha-Noi＠tiendoso.example' }).email).toBe(
      right.email,
    );
    expect(signInSchema.parse({ ...right, password: ' Mật ' }).password).toBe(' Mật ');
  });

  test.each([
    { not: '' },
    { contains: '' },
    [],
    ['a@b.vn'],
    ['a@b.vn', 'c@d.vn'],
    null,
    undefined,
    0,
    true,
    new Map(),
    Object.create(null) as object,
  ])('no operator or list passes for a text: %o', (value: unknown) => {
    expect(signInSchema.safeParse({ ...right, email: value }).success).toBe(false);
    expect(signInSchema.safeParse({ ...right, password: value }).success).toBe(false);
  });

  test.each(['role', 'id', 'disabledAt', 'passwordHash', 'email[not]', 'constructor'])(
    'no field %s besides',
    (name) => {
      expect(signInSchema.safeParse({ ...right, [name]: 'admin' }).success).toBe(false);
    },
  );

  test.each([
    'аdmin@tiendoso.example',
    'admin\u200b@tiendoso.example',
    'admin\u202e@tiendoso.example',
    'admin@tiendoso.example\r\nBcc: x@y.z',
    'ad\u0000min@tiendoso.example',
    'nguyễn@tiendoso.example',
    'admin',
    '@x.vn',
    'a@',
    'a@-x',
    "' or 1=1 --@x.vn",
    `${'a'.repeat(65)}@x.vn`,
    `a@${'b'.repeat(260)}.vn`,
    'x'.repeat(1_000_000),
  ])('%j is no address', (email) => {
    expect(emailField.safeParse(email).success).toBe(false);
  });

  test('a megabyte of password is refused before anything reads it', () => {
    expect(signInSchema.safeParse({ ...right, password: 'x'.repeat(1_000_000) }).success).toBe(false);
  });

  test('any value at all is answered, and what passes is plain text', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (email, password) => {
        const parsed = signInSchema.safeParse({ email, password });
        if (parsed.success) expect(parsed.data.email).toMatch(/^[a-z0-9._%+-]+@[a-z0-9.-]+$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a chosen password', () => {
  const chosen = { token: 'x', password: 'nguyễn', passwordAgain: 'nguyễn' };

  test('is typed twice alike; the two forms of the same letters are alike', () => {
    expect(
      choosePasswordSchema.safeParse({ ...chosen, passwordAgain: 'nguyễn'.normalize('NFD') }).success,
    ).toBe(true);
    const differing = choosePasswordSchema.safeParse({ ...chosen, passwordAgain: 'khác' });
    expect(differing.error?.issues[0]).toMatchObject({
      path: ['passwordAgain'],
      message: 'accounts.passwordRepeat',
    });
  });

  test('needs the present one when it is changed', () => {
    const change = { password: chosen.password, passwordAgain: chosen.passwordAgain };
    expect(changePasswordSchema.safeParse(change).success).toBe(false);
    expect(changePasswordSchema.safeParse({ ...change, currentPassword: 'cũ' }).success).toBe(true);
  });
});

test('a session is named by its sixty-four hexadecimal digits and nothing else', () => {
  expect(endSessionSchema.safeParse({ sessionId: 'a'.repeat(64) }).success).toBe(true);
  for (const sessionId of ['a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}\n`, { not: '' }, '%']) {
    expect(endSessionSchema.safeParse({ sessionId }).success).toBe(false);
  }
});
