import { expect, test } from 'vitest';
import { additiveOf, type Counted } from '@/lib/features/provinces/model/additive';

test('A province of which no fact is kept adds nothing that is known', () => {
  const provinces = [{ id: 'a' }] as unknown as Counted['provinces'];
  const counted = { provinces, answers: [], tasks: [], facts: new Map<string, never>() };
  const { of, figures } = additiveOf(
    { kind: 'institution', word: 'resolutions', institution: 'resolution' },
    counted,
  );
  expect([of, figures.get('a')]).toEqual([1, null]);
});
