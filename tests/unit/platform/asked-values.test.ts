import { describe, expect, test } from 'vitest';
import { acceptedBy, readQuery, readValues } from '@/lib/platform/query';
import { ordersOf, queryWords } from '@/lib/platform/query-words';
import { screens, type QueryName, type ScreenName } from '@/lib/platform/screens';

const publicScreens = (Object.keys(screens) as ScreenName[]).filter(
  (name) => screens[name].kind === 'public',
);
const words = Object.keys(queryWords) as QueryName[];

/** A value each word takes. */
const right: Readonly<Record<QueryName, string>> = {
  date: '2022-05-05',
  from: '2022-05-05',
  to: '2022-05-05',
  measure: 'dti',
  kind: 'khac',
  region: 'tay-nguyen',
  sort: 'ten',
  page: '2',
  q: 'x',
  provinces: 'ha-noi',
  year: '2022',
  period: '2022-12',
  component: 'total',
  group: 'vung',
  borders: 'hien-nay',
  part: 'dau',
  pillar: 'nen-tang',
  hash: 'ab',
  role: 'can-bo',
  state: 'da-khoa',
  person: '00000000-0000-7000-8000-000000000001',
  act: 'report.submit',
  subject: 'report',
  before: '12',
};

/** Values no screen takes, by word; words that take any text have none. */
const wrong: Readonly<Partial<Record<QueryName, readonly string[]>>> = {
  date: ['x', '2022-02-30', '2008-07-31', '2100-01-01'],
  from: ['x', '31/2/2022'],
  to: ['x', '2100-01-01'],
  measure: ['?'],
  kind: ['x'],
  region: ['x'],
  sort: ['x', '--ten', 'phan-tram'],
  page: ['0', '-1', '1.5', '10000'],
  q: ['a'.repeat(101), '\u202e'],
  provinces: ['A B', 'a,'.repeat(20)],
  year: ['22', '1899', '3000'],
  component: ['?'],
  group: ['x'],
  borders: ['x'],
  part: ['x'],
  hash: ['zz'],
};

const read = (screen: ScreenName, ...pairs: [QueryName, string][]) =>
  readValues('vi', screen, new URLSearchParams(pairs.map(([name, value]) => [queryWords[name].vi, value])));

describe.each(publicScreens)('%s', (screen) => {
  const taken = acceptedBy(screen);

  test('names every word of ours that it is not asked by', () => {
    for (const name of words.filter((each) => !taken.includes(each)))
      expect(read(screen, [name, right[name]]), name).toEqual([
        { name, given: right[name], value: null, fault: 'elsewhere' },
      ]);
  });

  test('names a value given twice, unless both are the same', () => {
    for (const name of taken) {
      expect(read(screen, [name, right[name]], [name, `${right[name]}0`]), name).toMatchObject([
        { name, value: null, fault: 'repeated', also: [`${right[name]}0`] },
      ]);
      expect(read(screen, [name, right[name]], [name, right[name]])).toHaveLength(1);
    }
  });

  test('names a value that is not one, and ignores what is blank or not ours', () => {
    for (const name of taken)
      for (const given of wrong[name] ?? [])
        expect(read(screen, [name, given]), `${name}=${given}`).toEqual([{ name, given, value: null }]);
    expect(readQuery('vi', screen, new URLSearchParams('ngay=&utm_source=x&fbclid=1&foo'))).toEqual({});
  });
});

test('a word of the other language is named, not ignored', () => {
  const asked = new URLSearchParams('date=2022-05-05');
  expect(readValues('vi', 'tasks', asked)).toEqual([
    { name: 'date', given: '2022-05-05', value: null, fault: 'language' },
  ]);
  expect(readQuery('en', 'tasks', asked)).toEqual({ date: '2022-05-05' });
});

test('a list takes the orders it has, and screens behind the sign-in ignore what they do not know', () => {
  expect(ordersOf('tasks')).toEqual([]);
  expect(readQuery('vi', 'provinces', new URLSearchParams('sap-xep=nhiem-vu'))).toEqual({ sort: 'tasks' });
  for (const sort of ['so', '-nhiem-vu'])
    expect(readQuery('vi', 'provinces', new URLSearchParams(`sap-xep=${sort}`)), sort).toBeNull();
  expect(readQuery('vi', 'monitor', new URLSearchParams('nam=2022&ky=2022-12&ky=2022-11'))).toEqual({
    period: '2022-12',
  });
});
