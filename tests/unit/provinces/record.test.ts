import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countFacts,
  countReservations,
  factsByProvince,
  factsOn,
  type PublicDocument,
} from '@/lib/features/provinces/model/record';
import { countDirectivesOnly } from '@/lib/features/provinces/model/other-texts';
import { addDays } from '@/lib/platform/day';

const day = '2022-05-05';

const document = (over: Partial<PublicDocument>): PublicDocument => ({
  id: 'd',
  provinceId: 'p1',
  kind: 'resolution',
  number: '01-NQ/TU',
  issuedOn: '2021-01-01',
  precision: 'day',
  existedBy: null,
  notBefore: null,
  issuer: null,
  signatory: null,
  title: null,
  periodFrom: null,
  periodTo: null,
  url: null,
  countsAs: 'resolution',
  source: 'a source',
  evidence: 'found',
  confidence: 'high',
  note: null,
  isInvented: false,
  ...over,
});

const later = document({ id: 'later', issuedOn: '2022-06-01' });
const undated = document({ id: 'undated', issuedOn: null, precision: null });
const invented = document({ id: 'invented', isInvented: true });

test('the strongest finding wins, whatever the order', () => {
  const all = [later, document({ id: 'proven' }), undated];
  for (const documents of [all, all.toReversed()]) {
    expect(factsOn(documents, day).resolution).toMatchObject({
      finding: 'proven',
      document: { id: 'proven' },
    });
  }
  expect(factsOn([later, undated], day).resolution.finding).toBe('undated');
  expect(factsOn([later], day).resolution.finding).toBe('later');
  expect(factsOn([], day).resolution).toEqual({ finding: 'none', document: null });
});

test('of equal findings the first document stands, and a real one before an invented one', () => {
  const first = document({ id: 'first' });
  expect(factsOn([first, document({ id: 'second' })], day).resolution.document?.id).toBe('first');
  expect(factsOn([invented, first], day).resolution.document?.id).toBe('first');
  expect(factsOn([first, invented], day).resolution.document?.id).toBe('first');
});

test('a document with a source stands before one without, and that one before an invented one', () => {
  const recalled = document({ id: 'recalled', evidence: 'recalled', source: null });
  const found = document({ id: 'found' });
  const shown = (...documents: PublicDocument[]) => factsOn(documents, day).resolution.document?.id;
  expect(shown(recalled, found)).toBe('found');
  expect(shown(invented, recalled)).toBe('recalled');
});

test('each province is counted once, and what rests on invented documents is told', () => {
  const facts = factsByProvince(
    [
      document({}),
      document({ id: 'again' }),
      document({ ...invented, provinceId: 'p2' }),
      document({ ...undated, provinceId: 'p3' }),
      document({ ...later, provinceId: 'p4' }),
      document({ provinceId: 'elsewhere' }),
      document({ provinceId: null }),
    ],
    ['p1', 'p2', 'p3', 'p4', 'p5'],
    day,
  );
  expect(countFacts(facts.values(), 'resolution')).toEqual({
    total: 5,
    proven: 2,
    undated: 1,
    later: 1,
    none: 1,
    invented: 1,
    unsourced: 0,
  });
});

test('a province known only for a directive is told apart', () => {
  const documents = [
    document({ kind: 'directive', countsAs: 'none', provinceId: 'p1' }),
    document({ kind: 'directive', countsAs: 'none', provinceId: 'p2' }),
    document({ provinceId: 'p2' }),
  ];
  const facts = factsByProvince(documents, ['p1', 'p2', 'p3'], day);
  expect(countDirectivesOnly({ documents, facts, day })).toBe(1);
});

test('a directive of a later day says nothing of the day shown', () => {
  const documents = [document({ kind: 'directive', countsAs: 'none', issuedOn: '2022-05-16' })];
  const facts = factsByProvince(documents, ['p1'], day);
  expect(countDirectivesOnly({ documents, facts, day })).toBe(0);
  expect(countDirectivesOnly({ documents, facts, day: '2022-05-16' })).toBe(1);
  expect(countDirectivesOnly({ documents, facts, day: null })).toBe(1);
});

test('facts proven only by documents of the demonstration are counted apart', () => {
  const facts = factsByProvince([invented, document({ provinceId: 'p2' })], ['p1', 'p2'], day);
  expect(countReservations(facts.values())).toEqual({ invented: 1, unsourced: 0 });
  const before = factsByProvince([invented], ['p1'], '2020-01-01');
  expect(countReservations(before.values())).toEqual({ invented: 0, unsourced: 0 });
});

test('facts proven only by a document without a source are counted apart, an invented one not twice', () => {
  const documents = [
    document({ evidence: 'recalled', source: null }),
    document({ provinceId: 'p2', evidence: null, isInvented: true }),
  ];
  const facts = factsByProvince(documents, ['p1', 'p2'], day);
  expect(countReservations(facts.values())).toEqual({ invented: 1, unsourced: 1 });
  expect(countFacts(facts.values(), 'resolution')).toMatchObject({ proven: 2, invented: 1, unsourced: 1 });
});

const days = fc.integer({ min: 0, max: 2000 }).map((after) => addDays('2019-01-01', after));

const anyDocument = fc.record({
  id: fc.uuid(),
  provinceId: fc.constantFrom('p1', 'p2', 'p3'),
  kind: fc.constantFrom('resolution', 'directive', 'plan'),
  countsAs: fc.constantFrom('resolution', 'five_year_plan', 'none'),
  issuedOn: fc.option(days),
  precision: fc.constantFrom('day', 'month', 'year', null),
  evidence: fc.constantFrom('found', 'recalled', null),
  isInvented: fc.boolean(),
} as const);

test('documents of later days change nothing a day proves, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(anyDocument), fc.array(anyDocument), (told, more) => {
      const documents = told.map((over) => document(over));
      const later = more
        .map((over) => document({ ...over, precision: 'day', issuedOn: over.issuedOn ?? '2024-01-01' }))
        .filter(({ issuedOn }) => issuedOn !== null && issuedOn > day);
      const seen = (all: readonly PublicDocument[]) => {
        const facts = factsByProvince(all, ['p1', 'p2', 'p3'], day);
        const { proven, undated, invented, unsourced } = countFacts(facts.values(), 'resolution');
        const shown = [...facts.values()].map(({ resolution }) =>
          resolution.finding === 'proven' ? resolution.document?.id : resolution.finding === 'undated',
        );
        return { proven, undated, invented, unsourced, shown };
      };
      expect(seen([...documents, ...later])).toEqual(seen(documents));
    }),
  );
});
