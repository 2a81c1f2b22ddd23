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
  expect(leadClaim(claims, 'resolution', '2022-12-16')?.id).toBe('newest');
});

test('a claim never heads a day before the one it speaks of', () => {
  const claims = [
    claim({ id: 'march', asOf: '2022-03-23', precision: 'day', asOfTextVi: null }),
    claim({ id: 'may' }),
  ];
  const lead = (day: string) => leadClaim(claims, 'resolution', day)?.id;
  expect(lead('2022-05-05')).toBe('may');
  expect(lead('2022-05-04')).toBe('march');
  expect(lead('2022-03-22')).toBeUndefined();
});

test('what nobody signed is told only while nobody has signed anything', () => {
  const press = claim({ id: 'press', asOf: '2022-06-01', precision: 'day', publisher: null });
  expect(leadClaim([press], 'resolution', '2022-12-16')?.id).toBe('press');
  expect(leadClaim([press, claim({ id: 'signed' })], 'resolution', '2022-12-16')?.id).toBe('signed');
});

test('a claim without a date stands beside no day', () => {
  expect(leadClaim([claim({ asOf: null })], 'resolution', '2022-12-16')).toBeNull();
});
