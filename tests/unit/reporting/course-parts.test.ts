import { expect, test } from 'vitest';
import { partsOf, type CountedTask } from '@/lib/features/reporting/model/course-parts';

const tasks: readonly CountedTask[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  ...{ id, pillar: 'government' as const },
  provenance: id === 'e' ? ('candidate' as const) : ('verified' as const),
}));
type Said = NonNullable<Parameters<typeof partsOf>[1]> extends ReadonlyMap<string, infer One> ? One : never;
const done: Said = { valueStatus: 'reported', completedOn: '2022-12-01', isProven: true };

test('What is completed is said, with a document proven; what does not apply is not asked', () => {
  const answers = new Map<string, Said>([
    ['a', done],
    ['b', { ...done, isProven: false }],
    ['c', { ...done, valueStatus: 'not_applicable' }],
    ['d', { ...done, completedOn: null }],
  ]);
  expect(partsOf(tasks, answers)).toEqual([
    { pillar: 'government', provenance: 'verified', asked: 3, said: 2, proven: 1 },
    { pillar: 'government', provenance: 'candidate', asked: 1, said: 0, proven: 0 },
  ]);
});

test('Of what was not sent everything was asked and nothing said', () => {
  expect(partsOf(tasks).map(({ asked, said, proven }) => [asked, said, proven])).toEqual([
    [4, 0, 0],
    [1, 0, 0],
  ]);
});
