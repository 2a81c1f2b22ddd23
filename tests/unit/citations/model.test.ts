import { describe, expect, test } from 'vitest';
import { differences } from '@/lib/features/citations/model/change';
import { findingIn } from '@/lib/features/citations/model/finding';
import { canonicalText, type CitedPart, type Snapshot } from '@/lib/features/citations/model/snapshot';
import { citeSchema, snapshotSchema } from '@/lib/features/citations/schema';

const part: CitedPart = {
  resource: 'progress',
  keys: 1,
  columns: ['task', 'percent'],
  rows: [
    [1, 50],
    [2, null],
    [3, 100],
  ],
};

const snapshot: Snapshot = {
  version: 1,
  page: { screen: 'province', params: { slug: 'quang-tri' }, state: {} },
  asOf: '2022-12-16',
  title: { vi: 'Quảng Trị', en: 'Quang Tri' },
  isInvented: true,
  licence: 'MIT',
  parts: [part],
};

describe('the finding of a page', () => {
  test('is the sentence it offers to copy, as plain text', () => {
    const marked = '<span data-said="">A &amp; B &lt;x&gt; &quot;c&quot; &#x27;d&#x27; &amp;lt;</span>';
    expect(findingIn(`<h1>63<b>/</b>63</h1><p class="cite">${marked} Nguồn</p>`)).toBe(
      `A & B <x> "c" 'd' &lt;`,
    );
  });

  test('is none where a page offers none', () => {
    expect(findingIn('<h1>Title</h1>')).toBeNull();
  });
});

describe('what is different now', () => {
  test('is nothing where every value is the same, in whatever order', () => {
    const turned = { ...snapshot, parts: [{ ...part, rows: part.rows.toReversed() }] };
    expect(differences(snapshot, turned)).toEqual([]);
  });

  test('is a value that changed, a row that went and a row that came; blank is not zero', () => {
    const rows = [
      [1, 50],
      [2, 0],
      [4, 10],
    ];
    const [changed] = differences(snapshot, { ...snapshot, parts: [{ ...part, rows }] });
    expect(changed?.changes).toEqual([
      { then: [2, null], now: [2, 0] },
      { then: [3, 100], now: null },
      { then: null, now: [4, 10] },
    ]);
  });

  test('is everything where a list is no more', () => {
    expect(differences(snapshot, { ...snapshot, parts: [] })[0]?.changes).toHaveLength(3);
  });
});

describe('a citation', () => {
  test('has one spelling, whatever the order in which it was put together, and reads back', () => {
    const { parts, page, ...rest } = snapshot;
    expect(canonicalText({ parts, page, ...rest })).toBe(canonicalText(snapshot));
    expect(snapshotSchema.parse(JSON.parse(canonicalText(snapshot)))).toEqual(snapshot);
    const quoted = { ...snapshot, sentence: { locale: 'vi', text: 'Quảng Trị.' } } as const;
    expect(snapshotSchema.parse(JSON.parse(canonicalText(quoted)))).toEqual(quoted);
  });

  test('names a page of the portal, never another host', () => {
    expect(citeSchema.safeParse({ page: '/tinh/quang-tri?ngay=2022-12-16' }).success).toBe(true);
    for (const page of [
      '//evil.example/tinh',
      '/\\evil.example',
      'https://evil.example',
      '',
      '/a'.repeat(2000),
    ])
      expect(citeSchema.safeParse({ page }).success).toBe(false);
    expect(citeSchema.safeParse({ page: '/', more: 'x' }).success).toBe(false);
  });
});
