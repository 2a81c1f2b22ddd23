import { expect, test } from 'vitest';
import { asksDecision } from '@/lib/features/reporting/model/review';

const clean = { mark: 'unchanged', findings: [], remark: null } as const;
const finding = { rule: 'percent-fell', field: 'percent', values: {} } as const;
const remark = {
  taskNumber: 3,
  reason: 'Ghi rõ số',
  reviewer: 'Thẩm định',
  at: '2022-12-15T09:00:00Z',
  fields: [],
};

test('an unchanged item without findings is accepted with the others', () => {
  expect(asksDecision(clean)).toBe(false);
});

test.each([
  ['changed', { ...clean, mark: 'changed' as const }],
  ['worth a second look', { ...clean, findings: [finding] }],
  ['one that came back', { ...clean, remark }],
])('an item that is %s is decided by itself', (_, item) => {
  expect(asksDecision(item)).toBe(true);
});
