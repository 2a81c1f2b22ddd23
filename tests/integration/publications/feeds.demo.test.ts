import '@/tests/support/data-cache';
import { describe, expect, test } from 'vitest';
import { GET as country } from '@/app/api/v1/publications.atom/route';
import { GET as province } from '@/app/api/v1/provinces/[slug]/publications.atom/route';
import { GET as robots } from '@/app/robots.txt/route';
import { GET as sitemap } from '@/app/sitemap.xml/route';
import { publicDb } from '@/lib/platform/db';
import { findScreen } from '@/lib/platform/addresses';

const asking = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  new Request(new URL(path, 'http://localhost:3000'), { headers });

const ofProvince = (slug: string, lang = '') =>
  province(asking(`/api/v1/provinces/${slug}/publications.atom${lang}`), {
    params: Promise.resolve({ slug }),
  });

const all = (text: string, element: string) =>
  [...text.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, value = '']) => value);

describe('the feed of publications', () => {
  test('holds the newest publications of the country, each with an id of its own that names no host', async () => {
    const answer = await country(asking('/api/v1/publications.atom'));
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const [self, ...ids] = all(text, 'id');
    expect(self).toBe('http://localhost:3000/api/v1/publications.atom');
    expect(ids).toHaveLength(200);
    expect(new Set(ids).size).toBe(200);
    expect(ids.filter((id) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id))).toEqual([]);
    const [feedUpdated, ...updated] = all(text, 'updated');
    expect(updated).toEqual(updated.toSorted().reverse());
    expect(feedUpdated).toBe(updated[0]);
    expect(text).toContain('Số liệu minh họa.');
  });

  test('is the same for who has it, and speaks English when asked', async () => {
    const first = await country(asking('/api/v1/publications.atom?lang=en'));
    const etag = first.headers.get('etag') ?? '';
    const again = await country(asking('/api/v1/publications.atom?lang=en', { 'if-none-match': etag }));
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect(await first.text()).toContain('xml:lang="en"');
    expect((await country(asking('/api/v1/publications.atom?lang=fr'))).status).toBe(400);
  });

  test('of a province holds each of its publications and no other, with a page that shows that day', async () => {
    const text = await (await ofProvince('quang-tri')).text();
    const held = await publicDb().decision.count({
      where: { outcome: 'published', revision: { report: { province: { slug: 'quang-tri' } } } },
    });
    expect(all(text, 'published')).toHaveLength(held);
    expect(text).toContain('Quảng Trị: báo cáo ');
    expect(text).toMatch(/href="http:\/\/localhost:3000\/tinh\/quang-tri\?ngay=2022-\d\d-\d\d"/);
  });

  test('of no province at all is not found', async () => {
    for (const slug of ['atlantis', '..', 'Hà Nội']) expect((await ofProvince(slug)).status).toBe(404);
  });
});

describe('the map of the site', () => {
  test('names every public page in both languages, each known to the portal', async () => {
    const answer = await sitemap(asking('/sitemap.xml'));
    const text = await answer.text();
    const addresses = all(text, 'loc');
    expect(addresses.length).toBeGreaterThan(400);
    expect(new Set(addresses).size).toBe(addresses.length);
    const unknown = addresses.filter((each) => findScreen(new URL(each).pathname) === null);
    expect(unknown).toEqual([]);
    for (const path of ['/', '/en', '/tinh/ha-noi', '/en/provinces/ha-noi', '/nhiem-vu/1', '/chi-so/dti'])
      expect(addresses).toContain(`http://localhost:3000${path}`);
    expect(text).toContain('hreflang="x-default"');
    expect(all(text, 'lastmod').every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
  });

  test('is named by robots.txt, which keeps programs from what is made for one person', async () => {
    const text = await robots(asking('/robots.txt')).text();
    expect(text).toContain('Sitemap: http://localhost:3000/sitemap.xml');
    expect(text).toContain('Disallow: /ban-lam-viec\n');
    expect(text).toContain('Disallow: /en/desk\n');
    expect(text).not.toMatch(/Disallow: (\/|\/tinh|\/en)\n/);
  });
});
