import { expect, test } from 'vitest';
import type { ReviewItem } from '@/lib/features/reporting/model/review';
import { cleanItems, unseenNumbers } from '@/lib/features/reporting/model/seen-together';

const item = (number: number, mark: 'changed' | 'unchanged' = 'unchanged') =>
  ({ task: { number }, mark, findings: [], remark: null }) as unknown as ReviewItem;

const by = { by: 'Lan', at: '2022-12-15T02:00:00.000Z' };

test('what is clean and not among what the viewer marked is not seen', () => {
  const unchanged = [item(1), item(2), item(5), item(6, 'changed')];
  expect(cleanItems(unchanged)).toHaveLength(3);
  const seen = [
    { ...by, isMine: true, tasks: [1] },
    { ...by, isMine: true, tasks: [5] },
    { ...by, isMine: false, tasks: [2] },
  ];
  expect(unseenNumbers({ unchanged, seen })).toEqual([2]);
  expect(unseenNumbers({ unchanged, seen: [] })).toEqual([1, 2, 5]);
});
