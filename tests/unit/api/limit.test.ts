import { expect, test } from 'vitest';
import { takeTokens } from '@/lib/platform/api/limit';

test('a sender may ask 300 pages at once, then 20 a second, and is told how long to wait', () => {
  const asked = Array.from({ length: 300 }, () => takeTokens('203.0.113.1', 1, 0));
  expect(asked.every((wait) => wait === null)).toBe(true);
  expect(takeTokens('203.0.113.1', 1, 0)).toBe(1);
  expect(takeTokens('203.0.113.1', 40, 0)).toBe(2);
  expect(takeTokens('203.0.113.1', 40, 2000)).toBeNull();
  expect(takeTokens('203.0.113.1', 1, 2000)).toBe(1);
});

test('one sender takes nothing from another', () => {
  expect(takeTokens('203.0.113.2', 300, 0)).toBeNull();
  expect(takeTokens('203.0.113.3', 300, 0)).toBeNull();
});

test('many senders fill no memory: the one not seen for longest is forgotten', () => {
  expect(takeTokens('first', 300, 0)).toBeNull();
  for (let sender = 0; sender < 10_000; sender += 1) takeTokens(`sender ${String(sender)}`, 1, 0);
  expect(takeTokens('first', 300, 0)).toBeNull();
});
