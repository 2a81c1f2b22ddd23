import { expect, test } from 'vitest';
import { additiveOf, type Counted } from '@/lib/features/provinces/model/additive';
import type { AdditiveMeasure } from '@/lib/features/provinces/model/measure';

test('A province of which no fact is kept adds nothing that is known', () => {
  const provinces = [{ id: 'a' }] as unknown as Counted['provinces'];
  const counted = { provinces, answers: [], tasks: [], facts: new Map<string, never>() };
  const { of, figures } = additiveOf(
    { kind: 'institution', word: 'resolutions', institution: 'resolution' },
    counted,
  );
  expect([of, figures.get('a')]).toEqual([1, null]);
});

test('A task adds one where it is completed, nothing where it is not, and nothing known where nobody answered', () => {
  const answers = [
    { id: 'a', valueStatus: 'reported', percent: 100 },
    { id: 'b', valueStatus: 'reported', percent: 40 },
    { id: 'c', valueStatus: null, percent: null },
  ] as unknown as Counted['answers'];
  const counted = { provinces: [], answers, tasks: [], facts: new Map<string, never>() };
  const measure = { kind: 'task', task: { number: 1 } } as unknown as AdditiveMeasure;
  const { of, figures } = additiveOf(measure, counted);
  expect([of, ...figures.values()]).toEqual([1, 1, 0, null]);
});
