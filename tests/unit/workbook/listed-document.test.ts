import { expect, test } from 'vitest';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import {
  labelsOf,
  listDocuments,
  mostListed,
  readDocuments,
} from '@/lib/features/workbook/model/listed-document';
import { lists } from '@/tests/support/workbook';

function aDocument(id: string, told: Partial<Evidence> = {}): Evidence {
  return {
    ...{ id, kind: 'plan', number: '12/KH-UBND', issuedOn: '2022-12-16', precision: 'day', issuer: 'UBND' },
    ...{ title: null, url: null, countsAs: 'none', state: 'filed', isInvented: false, file: null },
    ...told,
  };
}

test('Every document has a label that no other has, however alike they are', () => {
  const documents = [
    aDocument('a'),
    aDocument('b', { number: '12 / kh ubnd', issuedOn: '2022-11-01' }),
    aDocument('c', { issuedOn: '2022-11-01' }),
    aDocument('d', { issuedOn: null }),
    aDocument('e', { issuedOn: null }),
    aDocument('f', { number: null, title: 'Kế hoạch; giai đoạn\n1' }),
    aDocument('g', { number: null }),
  ];
  expect(listDocuments(documents).map(({ label }) => label)).toEqual([
    '12/KH-UBND',
    '12 / kh ubnd (01/11/2022)',
    '12/KH-UBND (2)',
    '12/KH-UBND (3)',
    '12/KH-UBND (4)',
    'Kế hoạch, giai đoạn 1',
    'plan',
  ]);
  const many = Array.from({ length: mostListed + 5 }, (_, at) =>
    aDocument(String(at), { number: String(at) }),
  );
  expect(listDocuments(many)).toHaveLength(mostListed);
});

test('A cell names documents exactly, in any order, and each once', () => {
  expect(labelsOf(['d3', 'gone'], lists.documents)).toBe('34/KH-UBND; gone');
  expect(readDocuments('34/KH-UBND; 12/qd-ubnd\n34/kh ubnd; ', lists.documents)).toEqual({
    ids: ['d1', 'd3'],
    unknown: [],
  });
  expect(readDocuments('34/KH; 12/QĐ-UBND (16/12/2022)', lists.documents)).toEqual({
    ids: ['d2'],
    unknown: ['34/KH'],
  });
});
