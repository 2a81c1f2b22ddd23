import { describe, expect, test } from 'vitest';
import { jsonForScript } from '@/components/shell/json-for-script';
import { newestChange } from '@/lib/features/publications/model/public-address';
import { atomText } from '@/lib/platform/atom';
import { sitemapText } from '@/lib/platform/sitemap';
import { xmlText } from '@/lib/platform/xml';

const hostile = '</title><script>alert("1")</script> & \u0000\u001b\uD800 \'Hà Nội\'';

describe('words in XML', () => {
  test('are never markup, and what XML cannot hold is left out', () => {
    expect(xmlText(hostile)).toBe(
      '&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp;  &apos;Hà Nội&apos;',
    );
    expect(xmlText('🇻🇳')).toBe('🇻🇳');
  });

  test('make a feed that nothing in a title can end, and an empty one keeps its instant', () => {
    const feed = {
      ...{ language: 'vi' as const, title: hostile, subtitle: '', author: 'a', self: 's', page: 'p' },
      ...{ icon: 'i', rights: 'r' },
    };
    const empty = atomText({ ...feed, entries: [] });
    expect(empty).toContain('<updated>2022-01-01T00:00:00Z</updated>');
    expect(empty).not.toContain('<script>');
    const at = { published: '2022-10-01T00:00:00Z', summary: 'x', href: 'h?a=1&b=2' };
    const entries = ['2022-10-01T00:00:00Z', '2022-11-01T00:00:00Z'].map((updated) => ({
      ...{ ...at, id: `urn:${updated}`, title: hostile, updated },
    }));
    const text = atomText({ ...feed, entries });
    expect(text.match(/<updated>/g)).toHaveLength(3);
    expect(text.indexOf('2022-11-01')).toBeLessThan(text.indexOf('<entry>'));
    expect(text).toContain('href="h?a=1&amp;b=2"');
  });

  test('make a map of at most 50,000 addresses', () => {
    const page = { addresses: { vi: 'http://a/', en: 'http://a/en?x=1&y=2' }, changedOn: null };
    const text = sitemapText(Array.from({ length: 30_000 }, () => page));
    expect(text.match(/<url>/g)).toHaveLength(50_000);
    expect(text).not.toContain('<lastmod>');
    expect(text).toContain('<loc>http://a/en?x=1&amp;y=2</loc>');
  });
});

test('the newest change is the latest day known', () => {
  const page = { screen: 'document' as const, key: 'x' };
  expect(newestChange([])).toBeNull();
  expect(newestChange([{ ...page, changedOn: null }])).toBeNull();
  const days = ['2022-10-01', null, '2022-12-01', '2021-01-01'];
  expect(newestChange(days.map((changedOn) => ({ ...page, changedOn })))).toBe('2022-12-01');
});

test('a data block cannot be ended by what it says', () => {
  const text = jsonForScript({ name: '</script><!-- <script>&amp;' });
  expect(text).not.toMatch(/[<>&]/);
  expect(JSON.parse(text)).toEqual({ name: '</script><!-- <script>&amp;' });
});
