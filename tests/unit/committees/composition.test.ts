import { describe, expect, test } from 'vitest';
import { peopleText, readPeople, type Seat } from '@/lib/features/committees/model/composition';
import { dayProblem } from '@/lib/features/committees/model/kept-days';

describe('people typed one on each line', () => {
  test('are a name, a comma and an office, which may hold commas itself', () => {
    expect(readPeople(' Trần Thị Bình , Phó Chủ tịch, thường trực\n\nSở TTTT,cơ quan thường trực')).toEqual({
      ok: true,
      people: [
        { name: 'Trần Thị Bình', position: 'Phó Chủ tịch, thường trực' },
        { name: 'Sở TTTT', position: 'cơ quan thường trực' },
      ],
    });
  });

  test('are nobody when nothing is typed', () => {
    expect(readPeople('')).toEqual({ ok: true, people: [] });
  });

  test.each([
    ['Trần Thị Bình', 'malformed', 1],
    ['A, B\n\n, Phó Chủ tịch', 'malformed', 3],
    [`${'A'.repeat(121)}, Phó Chủ tịch`, 'malformed', 1],
    [`A, ${'x'.repeat(301)}`, 'malformed', 1],
    ['A, B\nA, B', 'twice', 2],
    [Array.from({ length: 21 }, (_, index) => `A${String(index)}, B`).join('\n'), 'many', 21],
  ])('are refused: %#', (text, problem, line) => {
    expect(readPeople(text)).toEqual({ ok: false, problem, line });
  });

  test('of one name may hold two offices', () => {
    expect(readPeople('A, B\nA, C')).toMatchObject({ ok: true });
  });

  test('read as they are typed', () => {
    const seats: readonly Seat[] = [
      { role: 'deputy', name: 'A', position: 'B' },
      { role: 'head', name: 'C', position: 'D' },
      { role: 'deputy', name: 'E', position: 'F' },
    ];
    expect([peopleText(seats, 'deputy'), peopleText(seats, 'standing')]).toEqual(['A, B\nE, F', null]);
  });
});

describe('the day a composition holds from', () => {
  const days = {
    effectiveOn: '2022-06-01',
    decidedOn: '2022-05-30',
    today: '2022-12-16',
    before: '2022-01-01',
  };
  test.each([
    [{}, null],
    [{ decidedOn: null, before: null }, null],
    [{ effectiveOn: '2022-12-17' }, 'committees.dayAhead'],
    [{ effectiveOn: '2022-05-29' }, 'committees.dayBeforeDecision'],
    [{ before: '2022-06-01' }, 'committees.dayBehind'],
  ])('%j: %s', (changed, problem) => {
    expect(dayProblem({ ...days, ...changed })).toBe(problem);
  });
});
