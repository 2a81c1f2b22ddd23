import { expect, test } from 'vitest';
import {
  countFacts,
  countInvented,
  factsByProvince,
  factsOn,
  type PublicDocument,
} from '@/lib/features/provinces/model/record';
import { countDirectivesOnly } from '@/lib/features/provinces/model/other-texts';

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
  });
});

test('a province known only for a directive is told apart', () => {
  const documents = [
    document({ kind: 'directive', countsAs: 'none', provinceId: 'p1' }),
    document({ kind: 'directive', countsAs: 'none', provinceId: 'p2' }),
    document({ provinceId: 'p2' }),
  ];
  expect(countDirectivesOnly(documents, factsByProvince(documents, ['p1', 'p2', 'p3'], day))).toBe(1);
});

test('facts proven only by documents of the demonstration are counted apart', () => {
  const facts = factsByProvince([invented, document({ provinceId: 'p2' })], ['p1', 'p2'], day);
  expect(countInvented(facts.values())).toBe(1);
  expect(countInvented(factsByProvince([invented], ['p1'], '2020-01-01').values())).toBe(0);
});
