import { expect, test } from 'vitest';
import { leadClaim, type Claim } from '@/lib/features/claims/model/claim';

const claim = (over: Partial<Claim>): Claim => ({
  id: 'x',
  subject: 'resolution',
  numerator: 55,
  denominator: 63,
  asOf: '2022-05-01',
  precision: 'month',
  asOfTextVi: 'đầu tháng 5/2022',
  textVi: '',
  textEn: '',
  isQuote: true,
  publisher: 'Bộ Thông tin và Truyền thông',
  source: 'seed-002',
  ...over,
});

test('the newest signed claim of the subject stands beside our count', () => {
  const claims = [
    claim({ id: 'older', asOf: '2022-03-23' }),
    claim({ id: 'newest' }),
    claim({ id: 'undated', asOf: null }),
    claim({ id: 'unsigned', asOf: '2022-06-01', publisher: null }),
    claim({ id: 'other', subject: 'five_year_plan', asOf: '2022-07-01' }),
  ];
  expect(leadClaim(claims, 'resolution')?.id).toBe('newest');
});

test('an undated claim is still better than none', () => {
  const claims = [claim({ id: 'first', asOf: null }), claim({ id: 'second', asOf: null })];
  expect(leadClaim(claims, 'resolution')?.id).toBe('first');
});

test('nothing is claimed where nobody signed', () => {
  expect(leadClaim([claim({ publisher: null })], 'resolution')).toBeNull();
});
