import { expect, test } from 'vitest';
import { remarks } from '@/components/features/indicators/data-words';
import { digitsOf, roundedAs } from '@/lib/features/indicators/model/digits';
import {
  componentSlug,
  editionIn,
  editionName,
  indexName,
  measureSlug,
  partName,
  publisherIn,
  schemesOf,
  slugOf,
  type Edition,
  type Indicator,
} from '@/lib/features/indicators/model/indicator';
import { partsOf } from '@/lib/features/indicators/model/parts';
import english from '@/lib/i18n/messages/en/indicators.json';
import vietnamese from '@/lib/i18n/messages/vi/indicators.json';
import { readFacts } from '@/prisma/seed/read';

const facts = await readFacts('prisma/data');

test('every remark of the data has words in both languages, so that no page mixes them', () => {
  const written = [
    ...facts.editions.flatMap((row) => [row.note, row.weight_basis]),
    ...facts.observations.map((row) => row.note),
  ];
  for (const remark of new Set(written.filter((each) => each !== null))) {
    const key = remarks[remark] ?? 'missing';
    expect(vietnamese.data, remark).toHaveProperty(key);
    expect(english.data, remark).toHaveProperty(key);
  }
});

test('every index is explained in a sentence, with its scale', () => {
  for (const { code } of facts.editions) {
    expect(vietnamese.about).toHaveProperty(code);
    expect(vietnamese.scale).toHaveProperty(code);
  }
});

test('codes and components are read in an address', () => {
  expect(slugOf('DTI-NATIONAL')).toBe('dti-national');
  expect(componentSlug('quan_tri_dien_tu')).toBe('quan-tri-dien-tu');
});

test('a figure has the decimals it was published with', () => {
  expect(digitsOf('index', 0.777)).toBe(4);
  expect(digitsOf('index', 0.54, 'value published with 2 decimals')).toBe(2);
  expect(digitsOf('points', 69, 'estimate')).toBe(2);
  expect(digitsOf('percent', 20.7, null)).toBe(1);
  expect(roundedAs('points', 3.7612) - roundedAs('points', 3.3449)).toBeCloseTo(3.76 - 3.34, 10);
  expect(roundedAs('index', 1234.56789)).toBe(1234.5679);
  expect(digitsOf('percent', 10.28)).toBe(2);
});

const edition = (over: Partial<Edition>): Edition => ({
  scheme: '2022',
  component: 'total',
  nameVi: 'Chỉ số DTI',
  nameEn: 'DTI',
  publisher: null,
  yearFrom: 2022,
  yearTo: 2023,
  legalDocument: null,
  legalDocumentDate: null,
  weight: null,
  weightBasis: null,
  note: null,
  ...over,
});

const index: Indicator = {
  code: 'DTI',
  nameVi: 'Chỉ số DTI',
  nameEn: 'DTI',
  publisher: null,
  unit: 'index',
  scale: '0-1',
  direction: 'higher',
  editions: [
    edition({ scheme: '2024', yearFrom: 2024, yearTo: null }),
    edition({}),
    edition({ component: 'kinh_te_so', nameVi: 'Chỉ số DTI – Kinh tế số', nameEn: 'DTI – Digital economy' }),
    edition({ component: 'the_che_so', note: 'a' }),
    edition({ component: 'ha_tang_so', note: 'a' }),
  ],
};

test('a year belongs to the scheme it was measured under', () => {
  expect(editionIn(index, 'total', 2023)?.scheme).toBe('2022');
  expect(editionIn(index, 'total', 2030)?.scheme).toBe('2024');
  expect(editionIn(index, 'total', 2019)).toBeUndefined();
  expect(
    editionIn({ ...index, editions: [edition({ yearFrom: null, yearTo: null })] }, 'total', 1999),
  ).toBeDefined();
});

test('schemes come oldest first', () => {
  expect(schemesOf(index).map((each) => each.scheme)).toEqual(['2022', '2024']);
  const open = { ...index, editions: [edition({}), edition({ scheme: '', yearFrom: null })] };
  expect(schemesOf(open).map((each) => each.scheme)).toEqual(['', '2022']);
  const turned = { ...open, editions: open.editions.toReversed() };
  expect(schemesOf(turned).map((each) => each.scheme)).toEqual(['', '2022']);
});

test('a part is called by its own name, an index by its whole', () => {
  const part = edition({ nameVi: 'Chỉ số DTI – Kinh tế số', nameEn: 'DTI – Digital economy' });
  expect(partName(part, 'vi')).toBe('Kinh tế số');
  expect(partName(part, 'en')).toBe('Digital economy');
  expect(indexName(index, 'vi')).toBe('Chỉ số DTI');
  expect(partName(index, 'vi')).toBe('Chỉ số DTI');
});

test('parts of which the same is noted stand together', () => {
  expect(partsOf(index, '2022').map(({ note, parts }) => [note, parts.length])).toEqual([
    [null, 1],
    ['a', 2],
  ]);
  expect(partsOf(index, '2024')).toEqual([]);
});

test('the publisher is who published the year, or else who publishes the index now', () => {
  const editions = [edition({ publisher: 'Bộ TT&TT', yearFrom: 2022, yearTo: 2022 })];
  const dti = { ...index, publisher: 'Bộ KH&CN', editions };
  expect(publisherIn(dti, 'total', 2022)).toBe('Bộ TT&TT');
  expect(publisherIn(dti, 'total', 2024)).toBe('Bộ KH&CN');
});

test('an index and each of its components have a name and a word in the choice of measure', () => {
  const editions = [edition({}), edition({ component: 'kinh_te_so', nameVi: 'Kinh tế số' })];
  expect(editionName({ ...index, editions }, 'kinh_te_so', 'vi')).toBe('Kinh tế số');
  expect(editionName(index, 'total', 'vi')).toBe('Chỉ số DTI');
  expect(editionName({ ...index, editions: [] }, 'kinh_te_so', 'vi')).toBe('Chỉ số DTI');
  expect(measureSlug('DTI', 'total')).toBe('dti');
  expect(measureSlug('DTI', 'kinh_te_so')).toBe('dti-kinh-te-so');
});
