import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { certainBy, latestDay, standsOn, type DocumentDate } from '@/lib/features/documents/model/standing';
import { isoDay, type IsoDay } from '@/lib/platform/day';
import { readFacts } from '@/prisma/seed/read';
import { documentRows } from '@/prisma/seed/rows/institutions';
import { provinceRows } from '@/prisma/seed/rows/provinces';

const unknown: DocumentDate = { issuedOn: null, precision: null, existedBy: null, notBefore: null };
const dated = (issuedOn: IsoDay, precision: 'day' | 'month' | 'year'): DocumentDate => ({
  ...unknown,
  issuedOn,
  precision,
});

describe('whether a document counts on a day', () => {
  test.each([
    ['2022-05-05', 'proven'],
    ['2022-05-04', 'later'],
    ['2022-05-06', 'proven'],
  ])('dated 5 May 2022, on %s: %s', (day, standing) => {
    expect(standsOn(dated('2022-05-05', 'day'), day)).toBe(standing);
  });

  test.each([
    ['2022-08-31', 'proven'],
    ['2022-08-30', 'cannot-tell'],
    ['2022-07-31', 'later'],
  ])('dated August 2022, on %s: %s', (day, standing) => {
    expect(standsOn(dated('2022-08-01', 'month'), day)).toBe(standing);
  });

  test.each([
    ['2021-12-31', 'proven'],
    ['2021-06-01', 'cannot-tell'],
    ['2020-12-31', 'later'],
  ])('dated 2021, on %s: %s', (day, standing) => {
    expect(standsOn(dated('2021-01-01', 'year'), day)).toBe(standing);
  });

  test('other evidence proves what the date cannot', () => {
    const document = { ...unknown, existedBy: '2022-05-05' };
    expect(standsOn(document, '2022-05-05')).toBe('proven');
    expect(standsOn(document, '2022-05-04')).toBe('cannot-tell');
  });

  test('other evidence says that it came later', () => {
    const document = { ...dated('2022-01-01', 'year'), notBefore: '2022-05-06' };
    expect(standsOn(document, '2022-05-05')).toBe('later');
    expect(standsOn(document, '2022-06-01')).toBe('cannot-tell');
    expect(standsOn(document, '2022-12-31')).toBe('proven');
  });

  test('of an unknown date nothing can be told', () => {
    expect(standsOn(unknown, '2022-05-05')).toBe('cannot-tell');
  });
});

describe('the last possible day', () => {
  test.each([
    ['2024-02-01', 'month', '2024-02-29'],
    ['2022-02-01', 'month', '2022-02-28'],
    ['2022-12-01', 'month', '2022-12-31'],
    ['2021-01-01', 'year', '2021-12-31'],
    ['2021-03-26', 'day', '2021-03-26'],
  ] as const)('of %s with precision %s is %s', (day, precision, last) => {
    expect(latestDay(day, precision)).toBe(last);
  });

  test('is the earliest that is certain, or none', () => {
    expect(certainBy({ ...dated('2022-01-01', 'year'), existedBy: '2022-05-05' })).toBe('2022-05-05');
    expect(certainBy(dated('2021-01-01', 'year'))).toBe('2021-12-31');
    expect(certainBy(unknown)).toBeNull();
  });
});

describe('the counts of the data README', async () => {
  const facts = await readFacts(path.join(import.meta.dirname, '../../../prisma/data'));
  const documents = documentRows(facts, provinceRows(facts).index);
  const day = (value: Date | null) => value && isoDay(value);
  const order = ['proven', 'cannot-tell', 'later'] as const;

  function countOn(countsAs: string, on: IsoDay) {
    const best = new Map<string, number>();
    for (const each of documents.filter((document) => document.countsAs === countsAs)) {
      const { precision, provinceId } = each;
      const dates = {
        issuedOn: day(each.issuedOn),
        existedBy: day(each.existedBy),
        notBefore: day(each.notBefore),
      };
      const rank = order.indexOf(standsOn({ precision, ...dates }, on));
      const province = String(provinceId);
      best.set(province, Math.min(rank, best.get(province) ?? order.length));
    }
    return order.map((_, rank) => [...best.values()].filter((value) => value === rank).length);
  }

  test.each([
    ['steering_committee', [4, 0, 0]],
    ['resolution', [38, 5, 8]],
    ['five_year_plan', [29, 6, 12]],
  ])('on 5 May 2022, %s: proven, cannot be told, later', (countsAs, expected) => {
    expect(countOn(countsAs, '2022-05-05')).toEqual(expected);
  });

  test.each([
    ['steering_committee', 4],
    ['resolution', 44],
    ['five_year_plan', 38],
  ])('on 16 December 2022, %s: proven %i', (countsAs, proven) => {
    expect(countOn(countsAs, '2022-12-16')[0]).toBe(proven);
  });
});
