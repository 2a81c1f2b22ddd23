import { expect, test } from 'vitest';
import { sourcePhrases, tellSource } from '@/lib/features/documents/model/source';
import en from '@/lib/i18n/messages/en/documents.json';
import vi from '@/lib/i18n/messages/vi/documents.json';

const told = (source: string) => tellSource(source, (phrase) => `<${phrase}>`);

test('short names and remarks are told in other words, names and addresses stand as they are', () => {
  expect(told('seed-002 (63/63, early 05/2022); baophapluat.vn post491080')).toBe(
    '<seed-002> (63/63, <early 05/2022>); baophapluat.vn post491080',
  );
  expect(told('QĐ 1034/QĐ-BTTTT 21/07/2021 (recalled)')).toBe('QĐ 1034/QĐ-BTTTT 21/07/2021 (<recalled>)');
  expect(told('seed-0021; example.vn/results-2022; /mirror')).toBe(
    'seed-0021; example.vn/results-2022; /mirror',
  );
});

test('of two phrases the longer one is told', () => {
  expect(told('public source, address not recorded')).toBe('<public source, address not recorded>');
  expect(told('press page on PCI 2019 (address not recorded)')).toBe(
    '<press page on> PCI 2019 (<address not recorded>)',
  );
});

test('every phrase has words in both languages', () => {
  for (const { source } of [vi, en]) expect(Object.keys(source).toSorted()).toEqual(sourcePhrases.toSorted());
});
