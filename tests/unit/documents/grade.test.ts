import { expect, test } from 'vitest';
import { gradeOf } from '@/lib/features/documents/model/grade';

test.each([
  ['filed', null, 'filed'],
  ['found', 'high', 'found-high'],
  ['found', 'medium', 'found-medium'],
  ['found', 'low', 'found-low'],
  ['found', null, 'found-medium'],
  ['recalled', 'medium', 'unsourced'],
  ['recalled', 'high', 'unsourced'],
  [null, 'low', 'unsourced'],
  [null, null, 'unsourced'],
] as const)('evidence %s rated %s is known as %s', (evidence, confidence, grade) => {
  expect(gradeOf({ evidence, confidence })).toBe(grade);
});
