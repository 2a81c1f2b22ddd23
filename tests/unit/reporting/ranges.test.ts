import { expect, test } from 'vitest';
import { inRanges } from '@/lib/features/reporting/model/ranges';

test.each([
  [[], ''],
  [[8], '8'],
  [[3, 1, 2, 8, 11, 10], '1–3, 8, 10–11'],
])('%j is written %s', (numbers, written) => {
  expect(inRanges(numbers)).toBe(written);
});
