import { EventEmitter } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Turns } from '@/lib/platform/page-cache/turns';

test('everything is done at once while nobody else is answered', () => {
  const turns = new Turns(2);
  const done: number[] = [];
  for (const act of [1, 2, 3, 4, 5]) turns.take(() => done.push(act));
  expect(done).toEqual([1, 2, 3, 4, 5]);
});

test('beside somebody else, what is more than a turn holds waits for the next ones, in the order in which it came', async () => {
  const turns = new Turns(2);
  turns.giveWayTo(new EventEmitter());
  const done: number[] = [];
  const doneByTurn: number[] = [];
  for (const act of [1, 2, 3, 4, 5]) turns.take(() => done.push(act));
  doneByTurn.push(done.length);
  for (let turn = 0; turn < 3; turn += 1) {
    await nextTurn();
    doneByTurn.push(done.length);
  }
  expect([doneByTurn, done]).toEqual([
    [2, 4, 5, 5],
    [1, 2, 3, 4, 5],
  ]);
});

test('nothing that comes later overtakes what waits, and a new turn is a new count', async () => {
  const turns = new Turns(1);
  turns.giveWayTo(new EventEmitter());
  const done: string[] = [];
  for (const act of ['a', 'b', 'c']) turns.take(() => done.push(act));
  await nextTurn();
  turns.take(() => done.push('d'));
  for (let turn = 0; turn < 4; turn += 1) await nextTurn();
  turns.take(() => done.push('e'));
  expect(done).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('somebody else gets a turn between them, until the answer is closed', async () => {
  const turns = new Turns(1);
  const answer = new EventEmitter();
  turns.giveWayTo(answer);
  const done: string[] = [];
  for (const act of ['page 1', 'page 2', 'page 3']) turns.take(() => done.push(act));
  setImmediate(() => done.push('desk'));
  for (let turn = 0; turn < 4; turn += 1) await nextTurn();
  expect(done).toEqual(['page 1', 'page 2', 'desk', 'page 3']);
  answer.emit('close');
  for (const act of ['page 4', 'page 5']) turns.take(() => done.push(act));
  expect(done.slice(4)).toEqual(['page 4', 'page 5']);
});
