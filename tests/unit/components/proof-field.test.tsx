import { expect, test } from 'vitest';
import { ProofField } from '@/components/features/accounts/proof-field';
import { nothingAsked, proofAskedOf } from '@/lib/features/accounts/model/account';
import { inFours } from '@/lib/features/accounts/model/factor';
import { emptyState } from '@/lib/platform/form';
import { render } from './render';

const words = {
  ...{ password: 'Mật khẩu của bạn', 'password-hint': 'Trong 5 phút', provider: 'Xác nhận ở nơi cấp' },
  ...{ code: 'Mã', 'code-hint': 'Mã 6 số, hoặc một mã khôi phục' },
};

const shown = (proofAsked: typeof nothingAsked, state = emptyState) =>
  render(<ProofField {...{ proofAsked, words, state }} scope="x" />);

test('asks for what the account has: password, code, both, or to go to the provider', () => {
  const both = shown(proofAskedOf({ passwordHash: 'x', hasFactor: true }));
  expect(both).toContain('name="currentPassword"');
  expect(both).toContain('name="oneTimePassword"');
  const password = shown(proofAskedOf({ passwordHash: 'x', hasFactor: false }));
  expect(password).not.toContain('name="oneTimePassword"');
  const code = shown(proofAskedOf({ passwordHash: null, hasFactor: true }));
  expect(code).not.toContain('name="currentPassword"');
  const neither = shown(proofAskedOf({ passwordHash: null, hasFactor: false }));
  expect(neither).toContain(words.provider);
  expect(neither).not.toContain('<input');
});

test('asks for nothing within five minutes, unless they ran out meanwhile', () => {
  expect(shown(nothingAsked)).toBe('');
  const issues = [{ field: 'oneTimePassword', message: 'Hãy nhập mã.' }];
  expect(shown(nothingAsked, { ...emptyState, issues })).toContain('name="oneTimePassword"');
});

test('takes a code on paper as it is written', () => {
  const code = shown(proofAskedOf({ passwordHash: null, hasFactor: true }));
  const [, most = ''] = /maxlength="(\d+)"/i.exec(code) ?? [];
  expect(Number(most)).toBeGreaterThanOrEqual(inFours('A'.repeat(24)).length);
});
