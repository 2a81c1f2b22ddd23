import { expect, test } from 'vitest';
import { partsOf, type AskedPart } from '@/lib/features/reporting/model/course-parts';

const verified = { pillar: 'government', provenance: 'verified' } as const;
const candidate = { pillar: 'government', provenance: 'candidate' } as const;
const economy = { pillar: 'economy', provenance: 'verified' } as const;
const asked: readonly AskedPart[] = [
  { ...verified, tasks: 4 },
  { ...candidate, tasks: 1 },
  { ...economy, tasks: 2 },
];

test('What is completed is said, with a document proven; what does not apply is not asked', () => {
  const told = [
    { ...economy, notApplicable: 0, said: 1, proven: 1 },
    { ...verified, notApplicable: 1, said: 2, proven: 1 },
  ];
  expect(partsOf(asked, told)).toEqual([
    { ...verified, asked: 3, said: 2, proven: 1 },
    { ...candidate, asked: 1, said: 0, proven: 0 },
    { ...economy, asked: 2, said: 1, proven: 1 },
  ]);
});

test('Of what was not sent everything was asked and nothing said', () => {
  expect(partsOf(asked).map(({ asked: tasks, said, proven }) => [tasks, said, proven])).toEqual([
    [4, 0, 0],
    [1, 0, 0],
    [2, 0, 0],
  ]);
});
