import { describe, expect, test } from 'vitest';
import { ReportState } from '@/lib/generated/prisma/enums';
import { actsIn, isUnsent, reportActs, stateAfter, stateBack } from '@/lib/features/reporting/model/state';

const allowed: Readonly<Record<string, string>> = {
  'drafting edit': 'drafting',
  'drafting submit': 'submitted',
  'drafting hand_up': 'awaiting_signature',
  'awaiting_signature withdraw': 'drafting',
  'awaiting_signature sign': 'submitted',
  'awaiting_signature send_back': 'drafting',
  'submitted return': 'returned',
  'submitted publish': 'published',
  'returned edit': 'returned',
  'returned submit': 'submitted',
  'returned hand_up': 'awaiting_signature',
  'published reopen': 'returned',
};

const pairs = Object.values(ReportState).flatMap((state) => reportActs.map((act) => [state, act] as const));

describe('the life of a report', () => {
  test.each(pairs)('%s + %s', (state, act) => {
    expect(stateAfter(state, act)).toBe(allowed[`${state} ${act}`] ?? null);
  });

  test('ends with publication, unless it is opened again', () => {
    expect(actsIn('published')).toEqual(['reopen']);
    expect(actsIn('returned')).toEqual(['edit', 'submit', 'hand_up']);
  });

  test('leads from the leader back to what it was', () => {
    expect(stateBack(false)).toBe('drafting');
    expect(stateBack(true)).toBe('returned');
  });

  test('is unsent until somebody sent it', () => {
    expect(Object.values(ReportState).filter(isUnsent)).toEqual([
      'drafting',
      'awaiting_signature',
      'returned',
    ]);
  });
});
