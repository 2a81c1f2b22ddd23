import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { standsOn } from '@/lib/features/documents/model/standing';
import type { OpenDocument } from '@/lib/features/documents/model/open-document';
import { askList } from '@/tests/support/open-data';

const all = async (query: string) =>
  (await askList(`documents?per-page=500&${query}`)).data as unknown as readonly OpenDocument[];

const days = ['2008-12-31', '2021-06-30', '2022-02-28', '2022-05-05', '2022-12-16', '2024-12-31'];

test.each(days)('what counts on %s is decided by the same rule as on the pages', async (day) => {
  const everything = await all('');
  const expected = everything.map((each) => [each.id, standsOn(dateOf(each), day)] as const);
  const counted = await all(`date=${day}`);
  const stillThere = expected.filter(([, standing]) => standing !== 'later');
  expect(counted.map((each) => [each.id, each.standing])).toEqual(stillThere);
});

function dateOf(each: OpenDocument) {
  const { issued_on: issued, precision, existed_by: existedBy, not_before: notBefore } = each;
  const issuedOn = issued && `${issued}-01-01`.slice(0, 10);
  return { issuedOn, precision, existedBy, notBefore };
}

test('44 resolutions count on 16 December 2022, as on the overview', async () => {
  const counted = await all('counts-as=resolution&date=2022-12-16');
  const proven = counted.filter((each) => each.standing === 'proven').map((each) => each.province);
  expect(new Set(proven).size).toBe(44);
});

test('of a date known by its month or year no day is pretended', async () => {
  const rough = (await all('')).filter((each) => each.precision === 'month' || each.precision === 'year');
  expect(rough.length).toBeGreaterThan(0);
  const lengths = { day: 10, month: 7, year: 4 };
  for (const { id, issued_on: issued, precision } of rough)
    expect(issued?.length, id).toBe(lengths[precision ?? 'day']);
});
