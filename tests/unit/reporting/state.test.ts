import { describe, expect, test } from 'vitest';
import { ReportState } from '@/lib/generated/prisma/enums';
import { actsIn, reportActs, stateAfter } from '@/lib/features/reporting/model/state';

const allowed: Readonly<Record<string, string>> = {
  'drafting edit': 'drafting',
  'drafting submit': 'submitted',
  'submitted return': 'returned',
  'submitted publish': 'published',
  'returned edit': 'returned',
  'returned submit': 'submitted',
  'published reopen': 'returned',
};

const pairs = Object.values(ReportState).flatMap((state) => reportActs.map((act) => [state, act] as const));

describe('the life of a report', () => {
  test.each(pairs)('%s + %s', (state, act) => {
    expect(stateAfter(state, act)).toBe(allowed[`${state} ${act}`] ?? null);
  });

  test('ends with publication, unless it is opened again', () => {
    expect(actsIn('published')).toEqual(['reopen']);
    expect(actsIn('returned')).toEqual(['edit', 'submit']);
  });
});
