import '@/tests/support/data-cache';
import { describe, expect, test } from 'vitest';
import { formatNumber, formatPeriod } from '@/lib/platform/format';
import { idOf } from '@/prisma/seed/id';
import { figurePages, showAddress } from '@/tests/support/public-pages';
import { filesIn, questionsIn, tablesIn, type Row } from '@/tests/support/shown';

type Cells = readonly (readonly string[])[];
type Told = (page: Readonly<{ html: string; table: (caption: RegExp) => Cells }>) => readonly string[];

/** One download of a page: the list it is of, what its rows say, and where the page says the same. */
type Pair = readonly [list: string, held: (rows: readonly Row[]) => readonly unknown[], told: Told];

const column = (name: string) => (rows: readonly Row[]) => rows.map((row) => row[name]);
const cell =
  (caption: RegExp, at: number): Told =>
  ({ table }) =>
    table(caption).map((row) => (row[at] ?? '').replace(/=$|\s%$/, '').trim());
const vi = (value: Row[string] | undefined, digits = 0) =>
  typeof value === 'number' ? formatNumber('vi', value, digits) : '–';
const figures =
  (name: string, digits = 0) =>
  (rows: readonly Row[]) =>
    rows.map((row) => vi(row[name], digits));
const periods = (rows: readonly Row[]) => rows.map((row) => formatPeriod('vi', String(row['period'])));
const done = (rows: readonly Row[]) => rows.map((row) => vi(row['completed_on_time']));
const within = (name: string, value: string) => (rows: readonly Row[]) =>
  rows.filter((row) => row[name] === value);
/** The heads of pages and the receipts of a history, which stand in no table. */
const titles: Told = ({ html }) => /<h1 class="name">([^<]*)/.exec(html)?.[1]?.split(' – ') ?? [];
const receipts: Told = ({ html }) =>
  [...html.matchAll(/biên nhận ([A-Z]{2}[\w-]+)/g)].map(([, own = '']) => own);
/** What stands in lists instead of tables on the page of the programme: the milestones, where an address leads. */
const milestones: Told = ({ html }) =>
  [...html.matchAll(/<(?:li|span) id="([a-z0-9-]+)"/g)].map(([, id = '']) => id);
const partnerships: Told = ({ html }) =>
  [...html.slice(html.indexOf('class="halves')).matchAll(/<li><h3>([^<]*)/g)].map(([, name = '']) =>
    name.replaceAll('&amp;', '&'),
  );
/** The provinces of which nothing was found stand in a table and in a list. */
const nothing: Told = ({ html }) =>
  [...html.slice(html.indexOf('id="none"')).matchAll(/<a href="\/tinh\/[^"]+">([^<]+)</g)].map(
    ([, name = '']) => name,
  );
const tayNguyen = ['dak-lak', 'dak-nong', 'gia-lai', 'kon-tum', 'lam-dong'];

const ranking = /^Xếp theo|xếp hạng/;
const inToday = /34 đơn vị hiện nay/;
const ofCountry = /^Cả nước: lượt/;
const sources = /từng số liệu/;

const observed: readonly Pair[] = [
  ['observations', column('province_name'), cell(ranking, 1)],
  [
    'coverage',
    (rows) => within('component', 'total')(rows).map((row) => String(row['year'])),
    cell(/^Các năm có số/, 0),
  ],
  ['observations', column('province_name'), cell(sources, 0)],
];

const document = idOf('document', '20', 'resolution', '49-NQ/TU', '2021-09-28');

/** Every page of figures and each of its downloads, in the order of the page: one that is not here fails. */
const pages: readonly (readonly [
  screen: keyof typeof figurePages,
  address: string,
  pairs: readonly Pair[],
])[] = [
  [
    'home',
    '/',
    [
      ['provinces', figures('verified_tasks_completed'), cell(ranking, 3)],
      ['tasks', figures('number'), cell(/^22 nhiệm vụ/, 0)],
      ['trends', periods, cell(ofCountry, 0)],
    ],
  ],
  [
    'home',
    '/?chi-tieu=nghi-quyet&ranh-gioi=hien-nay',
    [
      ['borders', column('name'), cell(inToday, 1)],
      ['tasks', figures('number'), cell(/^22 nhiệm vụ/, 0)],
      ['trends', periods, cell(ofCountry, 0)],
    ],
  ],
  [
    'home',
    '/?chi-tieu=dti&nam=2022&ranh-gioi=hien-nay',
    [
      ['borders', figures('rank'), cell(inToday, 0)],
      ['tasks', figures('number'), cell(/^22 nhiệm vụ/, 0)],
      ['trends', periods, cell(ofCountry, 0)],
    ],
  ],
  [
    'provinces',
    '/tinh?vung=tay-nguyen',
    [
      ['provinces', column('name'), cell(/^Các tỉnh, thành phố/, 0)],
      [
        'observations',
        (rows) =>
          rows.filter(({ province }) => tayNguyen.includes(String(province))).map(({ rank }) => vi(rank)),
        cell(/^Các tỉnh, thành phố/, 6),
      ],
    ],
  ],
  [
    'province',
    '/tinh/ha-noi',
    [
      ['provinces', column('name'), titles],
      ['progress', figures('task'), cell(/^22 nhiệm vụ/, 0)],
      ['trends', (rows) => done(within('key', 'ha-noi')(rows)), cell(/^Hà Nội: lượt/, 1)],
      [
        'observations',
        (rows) => figures('value', 2)(within('component', 'total')(rows)),
        cell(/biểu đồ PAPI: /, 1),
      ],
      [
        'observations',
        (rows) => within('component', 'total')(rows).map(({ rank }) => vi(rank)),
        ({ table }) => table(/biểu đồ DTI: hạng/).flatMap(([, rank = '–']) => (rank === '–' ? [] : [rank])),
      ],
      [
        'coverage',
        (rows) => figures('mean', 2)(within('component', 'total')(within('indicator', 'PAPI')(rows))),
        cell(/biểu đồ PAPI: /, 3),
      ],
      ['documents', column('number'), cell(/^Văn bản của/, 0)],
      ['publications', column('receipt'), receipts],
    ],
  ],
  ['tasks', '/nhiem-vu', [['tasks', figures('number'), cell(/^22 nhiệm vụ/, 0)]]],
  [
    'task',
    '/nhiem-vu/5',
    [
      ['progress', figures('percent'), cell(ranking, 2)],
      ['trends', figures('reported'), cell(/^Số tỉnh được công bố/, 2)],
    ],
  ],
  ['documents', '/van-ban?tinh=ha-noi', [['documents', column('number'), cell(/^Văn bản trong hồ sơ/, 0)]]],
  ['document', `/van-ban/${document}`, [['documents', column('number'), titles]]],
  [
    'claims',
    '/cong-bo',
    [
      ['claims', figures('own_none'), cell(/^Công bố về Ban/, 5)],
      [
        'claims',
        column('text_vi'),
        ({ table }) => table(/^Các công bố khác/).map(([words = '']) => words.replace(/[“”]/g, '')),
      ],
    ],
  ],
  [
    'claim',
    '/cong-bo/resolution',
    [
      [
        'claims',
        figures('own_proven'),
        ({ table }) => table(/^Công bố về Ban/).map((row) => row[2]?.split('/')[0] ?? ''),
      ],
      ['provinces', column('name'), cell(/chứng minh được đến/, 0)],
      ['provinces', column('name'), cell(/chưa rõ ngày/, 0)],
      ['provinces', column('name'), cell(/ban hành sau/, 0)],
      ['provinces', column('name'), nothing],
    ],
  ],
  [
    'indicators',
    '/chi-so',
    [
      ['indicators', (rows) => [...new Set(column('indicator')(rows))], cell(/^Số tỉnh có số liệu/, 0)],
      [
        'coverage',
        (rows) => rows.map(() => 'held'),
        ({ table }) =>
          table(/^Số tỉnh có số liệu/).flatMap(([, ...years]) =>
            years.flatMap((each) => (each === 'chưa có dữ liệu' ? [] : ['held'])),
          ),
      ],
    ],
  ],
  ['indicator', '/chi-so/dti', observed],
  ['indicator', '/chi-so/papi?nam=2021', observed],
  [
    'trends',
    '/dien-bien',
    [
      ['trends', done, cell(ofCountry, 1)],
      ['punctuality', figures('on_time'), cell(/^Cả nước: báo cáo/, 1)],
    ],
  ],
  [
    'compare',
    '/so-sanh?tinh=ha-noi,da-nang',
    [
      ['provinces', column('name'), titles],
      [
        'progress',
        (rows) => [...new Set(rows.map(({ task }) => vi(task)))],
        ({ table }) => table(/^22 nhiệm vụ/).map(([name = '']) => name.split('.')[0] ?? ''),
      ],
      ['trends', done, cell(/: lượt/, 1)],
      ['observations', (rows) => [...new Set(column('province_name')(rows))], titles],
    ],
  ],
  [
    'programme',
    '/lo-trinh',
    [
      ['milestones', column('id'), milestones],
      ['fields', column('orientation_vi'), cell(/^Năm lĩnh vực/, 1)],
      [
        'key-tasks',
        (rows) => rows.map(({ tasks }) => String(tasks)),
        ({ table }) =>
          table(/trọng tâm/).map(([, , carried = '']) =>
            [...carried.matchAll(/(?:^|\s)(\d+)\. /g)].map(([, number]) => number).join(','),
          ),
      ],
      ['targets', column('title_vi'), cell(/^Mục tiêu quốc gia/, 0)],
      ['partners', column('name'), cell(/^Doanh nghiệp của Liên minh/, 0)],
      ['partnerships', column('title_vi'), partnerships],
      ['days', (rows) => rows.map(({ province_name: name }) => name ?? 'Cả nước'), cell(/^Ngày chuyển/, 1)],
    ],
  ],
];

describe.each(pages)('%s %s', (_, address, pairs) => {
  test('every download holds what the page says', async () => {
    const html = (await showAddress(address)) ?? '';
    const tables = tablesIn(html);
    const table = (caption: RegExp) =>
      tables
        .filter((each) => caption.test(each.caption))
        .flatMap(({ rows }) => rows.filter((row) => row.length > 1));
    expect(questionsIn(html).map((question) => question.split('?')[0])).toEqual(pairs.map(([list]) => list));
    const files = await filesIn(html);
    for (const [place, [list, held, told]] of pairs.entries()) {
      const said = told({ html, table }).toSorted();
      expect([list, said.length > 0]).toEqual([list, true]);
      expect([
        list,
        ...held(files[place] ?? [])
          .map(String)
          .toSorted(),
      ]).toEqual([list, ...said]);
    }
  });
});

test('no page of figures is left out', () => {
  const checked = new Set<string>(pages.map(([screen]) => screen));
  expect(Object.keys(figurePages).filter((screen) => !checked.has(screen))).toEqual(['citation']);
});
