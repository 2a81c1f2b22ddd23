import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { toDocument } from '@/lib/platform/page-cache/document';
import { contentSecurityPolicy, documentHeaders } from '@/lib/platform/page-cache/policy';

const flight = '(self.__next_f=self.__next_f||[]).push([0]);self.__next_f.push([1,"x<\\u002fscript>"])';
const chunk = '<script src="/_next/static/chunks/a.js" id="_R_" async=""></script>';
const preload = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>';
const page = (body: string) =>
  `<html><head>${preload}<link rel="preload" href="/f.woff2" as="font"/></head><body>${body}${chunk}<script>${flight}</script></body></html>`;

describe('a document', () => {
  test('holds no script of the framework and no preload of one', () => {
    const { html, status } = toDocument(page('<p>a</p>'));
    expect(html).toBe(
      '<html><head><link rel="preload" href="/f.woff2" as="font"/></head><body><p>a</p></body></html>',
    );
    expect(status).toBe(200);
  });

  test('keeps scripts of our own and data blocks', () => {
    const own = '<script src="/enhance.js" defer=""></script><script type="application/ld+json">{}</script>';
    expect(toDocument(page(own)).html).toContain(own);
  });

  test('keeps the framework where an element is hydrated, with the hashes of what it wrote', () => {
    const rendered = page('<div data-hydrate="">a</div>');
    const { html, scriptHashes } = toDocument(rendered);
    expect(html).toBe(rendered);
    expect(scriptHashes).toEqual([`'sha256-${createHash('sha256').update(flight).digest('base64')}'`]);
  });

  test('blesses no inline script the framework is not known to write', () => {
    const injected = '<script>alert(1)</script><script>self.__next_f.push([1,"a"]);alert(1)</script>';
    expect(toDocument(page(`<i data-hydrate="">${injected}</i>`)).scriptHashes).toHaveLength(1);
  });

  test('is hydrated or refused by elements, never by words', () => {
    expect(toDocument(page('<p>&lt;i data-hydrate&gt; data-status=&quot;404&quot;</p>'))).toMatchObject({
      status: 200,
      scriptHashes: [],
    });
  });

  test.each(['ha data-hydrate x', ' data-hydrate=', 'data-status=404 data-hydrate>', ' data-status='])(
    'takes the words "%s" inside a value for words',
    (typed) => {
      const words = typed.replaceAll('>', '&gt;');
      const body = `<input type="search" required value="${words}" data-x=" data-status=&quot;404&quot; "/>`;
      expect(toDocument(page(body))).toMatchObject({ status: 200, scriptHashes: [] });
      expect(toDocument(page(`${body}<i hidden data-hydrate class="a">b</i>`)).scriptHashes).toHaveLength(1);
    },
  );

  test('is kept unless an element, never words, says that it is for one asking', () => {
    expect(toDocument(page('<p title="a data-once b">data-once</p>')).isKept).toBe(true);
    expect(toDocument(page('<div class="x" data-once="">a</div>')).isKept).toBe(false);
    expect(toDocument(page('<div data-once data-hydrate>a</div>')).isKept).toBe(false);
  });

  test('made for a frame sends its links to a tab of their own, those within it stay', () => {
    const links = '<a class="x" href="/tinh/a">a</a><a href="#map-tiles">b</a><svg><a href="/b"></a></svg>';
    const framed = toDocument(page(`<div class="embed" data-framed="">${links}</div>`));
    const away = '<a target="_blank" rel="noopener" ';
    expect(framed.isFramed).toBe(true);
    expect(framed.html).toContain(
      `${away}class="x" href="/tinh/a">a</a><a href="#map-tiles">b</a><svg>${away}href="/b">`,
    );
    const usual = toDocument(page(`<p title="a data-framed b">data-framed</p>${links}`));
    expect(usual.isFramed).toBe(false);
    expect(usual.html).toContain(links);
  });

  test('is read in a time that grows with its length', () => {
    const begun = performance.now();
    for (const piece of ['<a a ', ' a="b"', '<a b="', 'a ', '<a  ', '<a href="'])
      for (const mark of ['<p ', '<p data-framed="">']) toDocument(`${mark}${piece.repeat(50_000)}`);
    expect(performance.now() - begun).toBeLessThan(2000);
  });

  test.each([400, 404, 503])('has the status %i an element names', (status) => {
    expect(toDocument(page(`<section class="x" data-status="${String(status)}">a</section>`)).status).toBe(
      status,
    );
  });
});

describe('the headers of a document', () => {
  const policy = { scripts: [], secure: false };

  test('allow no inline script and no frame', () => {
    const text = contentSecurityPolicy(policy);
    expect(text).toContain("script-src 'self';");
    expect(text).toContain("frame-ancestors 'none'");
    expect(/script-src[^;]*unsafe/.test(text)).toBe(false);
  });

  test('allow a figure any frame, and neither script nor form', () => {
    const headers = documentHeaders(200, { ...policy, framed: true });
    const text = headers['content-security-policy'];
    for (const part of ["script-src 'none'", "form-action 'none'", 'frame-ancestors *'])
      expect(text).toContain(part);
    expect(headers).not.toHaveProperty('speculation-rules');
    expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=10');
  });

  test('let a front server keep it for ten seconds, and nobody keep an outage', () => {
    expect(documentHeaders(200, policy)['cache-control']).toBe('public, max-age=0, s-maxage=10');
    expect(documentHeaders(503, policy)).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '30' });
  });

  test('ask for https only where people come by it', () => {
    const ofPolicy = (secure: boolean) =>
      documentHeaders(200, { ...policy, secure })['content-security-policy'];
    expect([ofPolicy(false), ofPolicy(true)]).toEqual([
      expect.not.stringContaining('upgrade-insecure-requests'),
      expect.stringContaining('upgrade-insecure-requests'),
    ]);
  });
});
