import { expect, test } from 'vitest';
import { Pacer } from '@/lib/platform/pace';

test('a sender may act as often as the burst holds, then at the pace, and is told how long to wait', () => {
  const pacer = new Pacer({ burst: 2, perSecond: 0.5 });
  expect([pacer.take('a', 0), pacer.take('a', 0), pacer.take('a', 0)]).toEqual([null, null, 2]);
  expect(pacer.take('a', 1000)).toBe(1);
  expect(pacer.take('a', 2000)).toBeNull();
  expect(pacer.take('a', 2000)).toBe(2);
});

test('one sender’s haste costs another nothing', () => {
  const pacer = new Pacer({ burst: 1, perSecond: 1 });
  expect([pacer.take('a', 0), pacer.take('a', 0), pacer.take('b', 0)]).toEqual([null, 1, null]);
});

test('waiting never saves up more than the burst', () => {
  const pacer = new Pacer({ burst: 1, perSecond: 1 });
  pacer.take('a', 0);
  expect([pacer.take('a', 60_000), pacer.take('a', 60_000)]).toEqual([null, 1]);
});

test('ten thousand senders are remembered, and the one heard of longest ago is forgotten first', () => {
  const pacer = new Pacer({ burst: 1, perSecond: 0.001 });
  for (let sender = 0; sender <= 10_000; sender += 1) pacer.take(String(sender), 0);
  expect(pacer.take('10000', 0)).toBe(1000);
  expect(pacer.take('0', 0)).toBeNull();
});
