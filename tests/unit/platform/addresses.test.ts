import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findScreen, folderOf, publicForm } from '@/lib/platform/addresses';
import { queryWords, readQuery } from '@/lib/platform/query';
import { rewrites } from '@/lib/platform/rewrites';
import { href, path, screens, type ScreenName } from '@/lib/platform/routes';
import { readState, writeState } from '@/lib/platform/state';
import { config } from '@/proxy';

const names = Object.keys(screens) as ScreenName[];
const sample: Readonly<Record<string, string>> = {
  slug: 'ha-noi',
  number: '7',
  code: 'dti',
  period: '2022-12',
  plan: '2023-half-year',
  year: '2023',
  id: '42a85469-3d6b-5031-9375-da2c95309641',
  subject: 'five-year-plan',
  hash: 'ab'.repeat(32),
};
const params = new Proxy(sample, { get: (target, name) => target[String(name)] ?? 'a1' });

describe('addresses', () => {
  test('are the ones the public contract names', () => {
    expect(href('vi', 'home')).toBe('/');
    expect(href('en', 'home')).toBe('/en');
    expect(href('vi', 'province', { slug: 'thua-thien-hue' })).toBe('/tinh/thua-thien-hue');
    expect(href('en', 'task', { number: 3 })).toBe('/en/tasks/3');
    expect(href('vi', 'report', { period: '2022-12' })).toBe('/ban-lam-viec/bao-cao/2022-12');
  });

  test('carry their question in the language of the page and in one order', () => {
    const query = { sort: '-name', measure: 'plans', date: '2022-05-05' };
    expect(href('vi', 'home', undefined, query)).toBe('/?ngay=2022-05-05&chi-tieu=ke-hoach&sap-xep=-ten');
    expect(href('en', 'home', undefined, query)).toBe('/en?date=2022-05-05&measure=plans&sort=-name');
    expect(href('vi', 'compare', undefined, { provinces: 'ha-noi,da-nang' })).toBe(
      '/so-sanh?tinh=ha-noi,da-nang',
    );
    expect(href('vi', 'provinces', undefined, { q: '', region: undefined })).toBe('/tinh');
  });

  test.each(names)('of %s have a folder for what they ask', (screen) => {
    const { kind, query = [], en } = { query: undefined, ...screens[screen] };
    const folder = en.replaceAll(/:(\w+)/g, '[$1]');
    const page = `app/[locale]/(public)/view/[view]${folder === '/' ? '' : folder}/page.tsx`;
    expect(existsSync(page)).toBe(kind === 'public' && query.length > 0);
  });

  test.each(names)('of %s lead back to their screen in both languages', (screen) => {
    for (const locale of ['vi', 'en'] as const) {
      const address = findScreen(path(locale, screen, params));
      expect(address).toMatchObject({ locale, screen });
      if (address)
        expect(folderOf(address)).toBe(
          `/${locale}${path('vi', screen, params) === '/' ? '' : folderOf(address).slice(3)}`,
        );
    }
  });

  test('that nobody has lead nowhere', () => {
    for (const address of ['/tinh/a/b', '/provinces', '/nhiem-vu/x', '/en/tinh', '/%00', '//'])
      expect(findScreen(address)).toBeNull();
  });

  test('in capitals lead to their own words, and what is said in capitals stays', () => {
    expect(publicForm('/THAM-DINH/aB_9')).toBe('/tham-dinh/aB_9');
    expect(publicForm('/EN/SIGN-IN')).toBe('/en/sign-in');
    expect(publicForm('/chi-so/DTI')).toBe('/chi-so/dti');
    expect(publicForm('/en/indicators/Dti-National')).toBe('/en/indicators/dti-national');
    expect(publicForm('/TINH/LANG-SON')).toBe('/tinh/lang-son');
    expect(publicForm('/TINH/l%E1%BA%A1ng-s%C6%A1n')).toBe('/tinh/lang-son');
    expect(publicForm('/VI/VIEW/abc/provinces')).toBe('/tinh');
    expect(publicForm('/En/view/abc/tasks')).toBe('/en/tasks');
    expect(publicForm('/Tai-khoan/dat-mat-khau/AbC-_9')).toBe('/tai-khoan/dat-mat-khau/AbC-_9');
    for (const kept of [
      '/ban-lam-viec/bao-cao/2022-12/bien-nhan/QT45-2022-12-01',
      '/ban-lam-viec/bao-cao/2022-Q4',
      '/ban-lam-viec/bao-cao/2022-q4',
      '/tai-khoan/dat-mat-khau/AbC-_9',
      '/',
      '/en',
      '/en/',
    ]) {
      expect(publicForm(kept), kept).toBeNull();
      expect(findScreen(kept), kept).not.toBeNull();
    }
  });

  test('of a province in another spelling lead to the one it has', () => {
    expect(publicForm('/tinh/LANG-SON')).toBe('/tinh/lang-son');
    expect(publicForm('/tinh/l%E1%BA%A1ng-s%C6%A1n')).toBe('/tinh/lang-son');
    expect(publicForm('/en/provinces/Đà Nẵng')).toBe('/en/provinces/da-nang');
    expect(publicForm('/tinh/hue')).toBe('/tinh/thua-thien-hue');
    expect(publicForm('/tinh/VN-44')).toBe('/tinh/an-giang');
    expect(publicForm('/en/provinces/vn-sg')).toBe('/en/provinces/ho-chi-minh');
    for (const address of [
      '/tinh/lang-son',
      '/tinh',
      '/tinh/a/b',
      '/tinh/%E1%BA',
      '/tinh/%2F%2F',
      '/nhiem-vu/1',
    ])
      expect(publicForm(address)).toBeNull();
  });

  test('that name a folder lead to their public form on this host', () => {
    expect(publicForm('/vi')).toBe('/');
    expect(publicForm('/vi/provinces/ha-noi')).toBe('/tinh/ha-noi');
    expect(publicForm('/vi/tinh')).toBe('/tinh');
    expect(publicForm('/en/view/abc/provinces')).toBe('/en/provinces');
    expect(publicForm('/en/bad-request/abc')).toBe('/en');
    expect(publicForm('/vi/bad-request/abc')).toBe('/');
    expect(publicForm('/en/provinces')).toBeNull();
    expect(publicForm('/vi//evil.example')).toBe('/evil.example');
    expect(publicForm('/vi/\\evil.example')).toBe('/evil.example');
  });
});

describe('questions', () => {
  const read = (text: string) => readQuery('vi', 'provinces', new URLSearchParams(text));

  test('are read into the portal’s own words', () => {
    expect(read('ngay=2022-05-05&sap-xep=ten&vung=tay-nguyen')).toEqual({
      date: '2022-05-05',
      sort: 'name',
      region: 'tay-nguyen',
    });
    expect(read('q=%20Hu%E1%BA%BF%20%20')).toEqual({ q: 'Huế' });
  });

  test('have a day as people write it, from the first day of the record on', () => {
    for (const written of ['5/5/2022', '05/05/2022', '2022-05-05', ' 5.5.2022 '])
      expect(read(`ngay=${encodeURIComponent(written)}`)).toEqual({ date: '2022-05-05' });
    expect(read('ngay=1/8/2008')).toEqual({ date: '2008-08-01' });
    expect(read('ngay=2026-01-01')).toEqual({ date: '2026-01-01' });
  });

  test('leave out what is blank or unknown', () => {
    expect(read('ngay=&foo=1')).toEqual({});
  });

  test.each([
    'ngay=2022-02-30',
    'ngay=5/13/2022',
    'ngay=1999-01-01',
    'ngay=2008-07-31',
    'ngay=31/07/2008',
    'ngay=2100-01-01',
    'ngay=9999-12-31',
    'vung=x',
    'sap-xep=id',
    `q=${'a'.repeat(101)}`,
    'q=%E2%80%AE',
    'q=%00',
  ])('refuse %s', (text) => {
    expect(read(text)).toBeNull();
  });

  test('survive being a path segment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const state = readQuery(
          'vi',
          'provinces',
          new URLSearchParams([
            ['q', text],
            ['ngay', '2022-05-05'],
          ]),
        );
        if (state === null) return;
        const segment = writeState(state);
        expect(segment).toMatch(/^[\w-]+$/);
        expect(readState('provinces', segment)).toEqual(state);
      }),
    );
    expect(readState('provinces', undefined)).toEqual({});
  });

  test('nobody wrote are no question', () => {
    const written = (text: string) => Buffer.from(text).toString('base64url');
    const forged = ['date=x', 'q=%00', 'measure=plans', 'date=2022-05-05&x=1', 'sort=name&date=2022-05-05'];
    for (const segment of ['abc', 'A', 'a/b', '____', 'JQ', ...forged.map(written)])
      expect(readState('provinces', segment)).toBeNull();
    expect(readState('provinces', written('date=2022-05-05&sort=name'))).not.toBeNull();
  });
});

describe('the proxy', () => {
  const sources = config.matcher.map((entry) => (typeof entry === 'string' ? entry : entry.has[0]?.key));

  test('meets every question a public page knows', () => {
    for (const screen of names.filter((name) => screens[name].kind === 'public')) {
      const entry = screens[screen];
      for (const name of 'query' in entry ? entry.query : [])
        for (const word of Object.values(queryWords[name])) expect(sources).toContain(word);
    }
  });

  test('meets every address with a capital letter', () => {
    const anyCapital = config.matcher.find((entry) => typeof entry === 'string');
    const pattern = new RegExp(`^${anyCapital ?? ''}$`);
    for (const address of ['/THAM-DINH/x', '/giam-saT', '/EN/SIGN-IN', '/VI/view/x/provinces'])
      expect(pattern.test(address)).toBe(true);
    for (const address of ['/tinh/ha-noi', '/_next/static/A.js', '/api/A'])
      expect(pattern.test(address)).toBe(false);
  });

  test('meets every signed-in page', () => {
    const prefixes = config.matcher
      .filter((entry) => typeof entry === 'string')
      .map((entry) => entry.replace('/:path*', ''));
    for (const screen of names.filter((name) => screens[name].kind === 'desk'))
      for (const locale of ['vi', 'en'] as const) {
        const address = path(locale, screen, params);
        expect(prefixes.some((prefix) => address === prefix || address.startsWith(`${prefix}/`))).toBe(true);
      }
  });
});

test('pages in parts and smaller pictures meet no page', () => {
  const { beforeFiles } = rewrites();
  expect(beforeFiles.map(({ source, has }) => has?.[0]?.key ?? source)).toEqual([
    'next-router-segment-prefetch',
    'next-router-prefetch',
    String.raw`/:path(.*\.rsc)`,
    '/_next/image',
  ]);
  for (const { destination } of beforeFiles) expect(destination).toBe('/api/nothing');
});

test('every rewrite ends in a folder of its language, or where it began', () => {
  for (const { source, destination } of rewrites().afterFiles)
    if (!/^\/(:settled|api\/:called\*)$/.test(destination)) expect(destination).toMatch(/^\/(vi|en)(\/|$)/);
    else expect(source.slice(0, source.search(/[(*]|$/))).toBe(destination.replace('*', ''));
});

describe('one rule knows every address that is its own folder', () => {
  const { source } = rewrites().afterFiles[1] ?? { source: '' };
  const known = new RegExp(`^/${source.slice('/:settled'.length)}$`, 'i');
  const view = writeState({ q: 'lạng sơn' });

  test.each(names)('%s in English, and asked in both languages', (screen) => {
    const shown = folderOf({ locale: 'en', screen, params });
    expect(shown).toMatch(known);
    for (const locale of ['vi', 'en'] as const)
      expect(folderOf({ locale, screen, params }, `/view/${view}`)).toMatch(known);
    expect(`${shown}/a.b`).not.toMatch(known);
  });

  test('and no other', () => {
    for (const other of [
      '/english',
      '/vi/provinces',
      '/en/none',
      '/en/view',
      '/vi/view/a/none',
      '/en/provinces/a.b',
    ])
      expect(other).not.toMatch(known);
  });
});
