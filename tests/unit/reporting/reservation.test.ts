import { afterEach, expect, test } from 'vitest';
import { reservationAt } from '@/lib/features/reporting/queries/reservation';
import { supply } from '@/lib/platform/env';

const reserved = (until: string) => ({
  ...{ reviewerId: 'r', reviewer: { name: 'Người thẩm định' }, until: new Date(until) },
});

afterEach(() => {
  supply({ PORTAL_TODAY: undefined });
});

test('taken late in the evening, it lasts until the day after, also where the date stands still', () => {
  supply({ PORTAL_TODAY: '2022-12-16' });
  // 22:00 in Viet Nam; until 02:00.
  const now = new Date('2026-11-22T15:00:00Z');
  expect(reservationAt(reserved('2026-11-22T19:00:00Z'), 'r', now)).toEqual({
    ...{ by: 'Người thẩm định', until: '2022-12-16T19:00:00.000Z', isMine: true },
  });
  const afterMidnight = new Date('2026-11-22T18:00:00Z');
  expect(reservationAt(reserved('2026-11-22T19:00:00Z'), 'x', afterMidnight)).toMatchObject({
    ...{ until: '2022-12-15T19:00:00.000Z', isMine: false },
  });
});

test('from the second it ends it counts for nothing, also for who had it', () => {
  const end = '2026-11-22T15:00:00Z';
  expect(reservationAt(reserved(end), 'r', new Date(end))).toBeNull();
  expect(reservationAt(reserved(end), 'r', new Date('2026-11-22T14:59:59Z'))).not.toBeNull();
  expect(reservationAt(null, 'r', new Date(end))).toBeNull();
});
