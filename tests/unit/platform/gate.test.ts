import { expect, test } from 'vitest';
import { makeGate, Overloaded } from '@/lib/platform/gate';

function held() {
  const { promise, resolve } = Promise.withResolvers<string>();
  return { work: () => promise, finish: () => resolve('done') };
}

test('so many run, so many wait in order, and the rest are refused at once', async () => {
  const gate = makeGate(2, 1);
  const order: string[] = [];
  const [first, second, third] = [held(), held(), held()];
  const running = [first, second, third].map((each, index) =>
    gate(() => {
      order.push(`begin ${String(index)}`);
      return each.work();
    }),
  );
  await Promise.resolve();
  expect(order).toEqual(['begin 0', 'begin 1']);
  await expect(gate(() => Promise.resolve('never'))).rejects.toBeInstanceOf(Overloaded);
  second.finish();
  await running[1];
  await Promise.resolve();
  expect(order).toEqual(['begin 0', 'begin 1', 'begin 2']);
  first.finish();
  third.finish();
  await expect(Promise.all(running)).resolves.toEqual(['done', 'done', 'done']);
});

test('work that fails gives its place back', async () => {
  const gate = makeGate(1, 0);
  await expect(gate(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(gate(() => Promise.resolve('next'))).resolves.toBe('next');
});
