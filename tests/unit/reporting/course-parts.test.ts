import { expect, test } from 'vitest';
import { askedParts, partsOf, type AskedTask } from '@/lib/features/reporting/model/course-parts';

const verified = { pillar: 'government', provenance: 'verified' } as const;
const candidate = { pillar: 'government', provenance: 'candidate' } as const;
const economy = { pillar: 'economy', provenance: 'verified' } as const;
const tasks: readonly AskedTask[] = [
  ...[1, 2, 3, 4].map((number) => ({ ...verified, number })),
  { ...candidate, number: 5 },
  ...[6, 7].map((number) => ({ ...economy, number })),
  { pillar: null, provenance: 'verified', number: 8 },
];
const asked = askedParts(tasks);

test('Tasks are asked about by pillar and provenance; one without a pillar is counted nowhere', () => {
  expect(asked.map(({ pillar, provenance, numbers }) => [pillar, provenance, ...numbers])).toEqual([
    ['government', 'verified', 1, 2, 3, 4],
    ['government', 'candidate', 5],
    ['economy', 'verified', 6, 7],
  ]);
});

test('What is completed is said, with a document proven; what does not apply is not asked', () => {
  expect(partsOf(asked, { notApplicable: [4], said: [8, 6, 2, 1], proven: [1, 6, 8] })).toEqual([
    { ...verified, asked: 3, said: 2, proven: 1 },
    { ...candidate, asked: 1, said: 0, proven: 0 },
    { ...economy, asked: 2, said: 1, proven: 1 },
  ]);
});

test('Of what was not sent everything was asked and nothing said', () => {
  expect(partsOf(asked).map(({ asked: count, said, proven }) => [count, said, proven])).toEqual([
    [4, 0, 0],
    [1, 0, 0],
    [2, 0, 0],
  ]);
});
