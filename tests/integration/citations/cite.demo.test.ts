import '@/tests/support/data-cache';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { GET as readFile } from '@/app/api/citations/[hash]/[file]/route';
import { POST } from '@/app/api/citations/route';
import { takeSnapshot } from '@/app/open-data/snapshot';
import { keepCitation } from '@/lib/features/citations/commands';
import { differences } from '@/lib/features/citations/model/change';
import { findingIn } from '@/lib/features/citations/model/finding';
import { citedScreens } from '@/lib/features/citations/model/snapshot';
import { getCitation } from '@/lib/features/citations/queries';
import { snapshotSchema } from '@/lib/features/citations/schema';
import { fullestYear } from '@/lib/features/indicators/model/coverage';
import { listCoverage } from '@/lib/features/indicators/queries/coverage';
import { visitor } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/digest';
import { env, supply } from '@/lib/platform/env';
import { countAmount } from '@/lib/platform/limits';
import { idOf } from '@/prisma/seed/id';
import { figurePages, servePages, showAddress } from '@/tests/support/public-pages';
import { tableRows } from '@/tests/support/shown';

const copying = { vi: 'Sao chép câu này kèm nguồn', en: 'Copy this sentence with its source' };
const same = { vi: 'các con số này vẫn như vậy', en: 'these figures are still the same' };
const newer = { vi: 'Nay đã có số mới hơn', en: 'Something newer exists' };

/** A document of a province. */
const screenDocument = idOf('document', '20', 'resolution', '49-NQ/TU', '2021-09-28');

const pages = await servePages();
const { PORT, HOST, PUBLIC_URL } = env();

beforeAll(() => {
  supply({ PORT: String(pages.port), HOST: '127.0.0.1', PUBLIC_URL });
});

afterAll(() => {
  supply({ PORT: String(PORT), HOST });
  pages.server.close();
});

type Sent = Readonly<{ origin?: string; form?: Readonly<Record<string, string>> }>;

async function send(page: string, { origin = env().PUBLIC_URL, form }: Sent = {}): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(form ?? { page })) body.set(name, value);
  const packed = new Response(body);
  const bytes = await packed.arrayBuffer();
  const headers = {
    origin,
    'content-type': packed.headers.get('content-type') ?? '',
    'content-length': String(bytes.byteLength),
  };
  return POST(new Request('http://localhost:3000/api/citations', { method: 'POST', headers, body: bytes }));
}

async function cite(page: string) {
  const answer = await send(page);
  const location = answer.headers.get('location') ?? '';
  const hash = location.slice(-64);
  const kept = await getCitation(visitor, hash);
  const content = kept?.content ?? '';
  return {
    status: answer.status,
    location,
    hash,
    content,
    snapshot: snapshotSchema.parse(JSON.parse(content)),
  };
}

describe('citing a page', () => {
  test.each([
    ['/', 'provinces', 63],
    ['/?chi-tieu=nghi-quyet&ngay=2022-05-05', 'provinces', 63],
    ['/?chi-tieu=nhiem-vu-1', 'progress', 60],
    ['/?chi-tieu=dti&nam=2021&ranh-gioi=hien-nay', 'borders', 86],
    ['/?chi-tieu=nghi-quyet&ranh-gioi=hien-nay', 'borders', 86],
    ['/?ngay=2025-08-01', 'borders', 86],
    ['/en?measure=papi', 'observations', 60],
    ['/tinh?vung=tay-nguyen', 'provinces', 5],
    ['/tinh?q=hoa', 'provinces', 2],
    ['/nhiem-vu', 'tasks', 22],
    ['/nhiem-vu/1', 'progress', 60],
    ['/chi-so', 'indicators', 10],
    ['/chi-so/dti?nam=2021', 'observations', 10],
    ['/chi-so/dti', 'observations', 63],
    ['/chi-so/dti-national', 'observations', 1],
    ['/cong-bo', 'claims', 10],
    ['/cong-bo/resolution', 'claims', 1],
    ['/van-ban', 'documents', 150],
    ['/van-ban?loai=ke-hoach&nam=2022', 'documents', 2],
    [`/van-ban/${screenDocument}`, 'documents', 1],
    ['/dien-bien', 'trends', 8],
    ['/dien-bien?nhom=tinh', 'trends', 504],
    ['/en/trends?group=region&date=2022-10-01', 'trends', 30],
    ['/so-sanh?tinh=quang-tri,da-nang', 'provinces', 2],
    ['/en/provinces/quang-tri', 'provinces', 1],
    ['/lo-trinh', 'targets', 20],
  ])('%s keeps its %s and its sentence under their own digest', async (page, resource, least) => {
    const { status, location, hash, content, snapshot } = await cite(page);
    const locale = page.startsWith('/en') ? 'en' : 'vi';
    expect(status).toBe(303);
    expect(location).toMatch(locale === 'en' ? /^\/en\/cite\/[0-9a-f]{64}$/ : /^\/trich-dan\/[0-9a-f]{64}$/);
    expect(sha256(content)).toBe(hash);
    expect(snapshot.isInvented).toBe(true);
    const part = snapshot.parts.find((each) => each.resource === resource);
    expect(part?.rows.length).toBeGreaterThanOrEqual(least);
    expect(part?.columns).toHaveLength(part?.rows[0]?.length ?? 0);
    expect(Object.values(snapshot.title).join()).not.toMatch(/undefined|title\./);
    const shown = (await showAddress(page)) ?? '';
    expect(shown.includes('action="/api/citations"')).toBe(true);
    expect(snapshot.sentence).toEqual({ locale, text: findingIn(shown) });
    expect(snapshot.sentence?.text.length).toBeGreaterThan(40);
    expect(shown.includes(copying[locale])).toBe(true);
    const kept = (await showAddress(location)) ?? '';
    const said = /(?:ngay|date)=/.test(page) ? newer[locale] : same[locale];
    expect(['</blockquote>', said].filter((each) => !kept.includes(each))).toEqual([]);
    expect(/seed-00\d/.exec(kept)?.[0]).toBeUndefined();
    expect(/cite\.(?:part|grade|column|page)\.[\w-]+/.exec(kept)?.[0]).toBeUndefined();
  });

  test('a province’s page keeps what is proven and what it reported, with the names of the tasks', async () => {
    const { snapshot } = await cite('/tinh/quang-tri');
    expect(snapshot.parts.map(({ resource }) => resource)).toEqual([
      'provinces',
      'progress',
      'trends',
      'observations',
      'documents',
    ]);
    const [, progress] = snapshot.parts;
    const named = progress?.columns.indexOf('task_vi') ?? -1;
    expect(progress?.rows.every((row) => typeof row[named] === 'string')).toBe(true);
  });

  test('a page of an index keeps the year that the page itself shows', async () => {
    const { snapshot } = await cite('/chi-so/dti');
    const [figures] = snapshot.parts;
    const year = figures?.columns.indexOf('year') ?? -1;
    const shown = fullestYear(
      (await listCoverage(visitor)).filter((row) => row.indicator === 'DTI' && row.component === 'total'),
    );
    expect(new Set(figures?.rows.map((row) => row[year]))).toEqual(new Set([shown?.year]));
    expect(snapshot.title.vi).toContain(String(shown?.year));
  });

  test('the same figures twice are one citation', async () => {
    const [first, second] = [
      await cite('/tinh/quang-tri?ngay=2022-11-01'),
      await cite('/tinh/quang-tri?ngay=2022-11-01'),
    ];
    expect(second.hash).toBe(first.hash);
    const other = await cite('/en/provinces/quang-tri?date=2022-11-01');
    expect(other.snapshot).toEqual({ ...first.snapshot, sentence: other.snapshot.sentence });
  });

  test('figures of an earlier day are told from those of today', async () => {
    const { snapshot } = await cite('/tinh/quang-tri?ngay=2022-10-20');
    const now = await takeSnapshot(snapshot.page, '2022-12-16');
    const then = await takeSnapshot(snapshot.page, '2022-10-20');
    if (now === null || then === null) throw new Error('The province has figures.');
    expect(differences(snapshot, then)).toEqual([]);
    expect(differences(snapshot, now).length).toBeGreaterThan(0);
  });
});

test('every page of figures can be cited', () => {
  const cited: readonly string[] = citedScreens;
  expect(Object.keys(figurePages).filter((screen) => !cited.includes(screen))).toEqual(['citation']);
});

describe('what cannot be cited', () => {
  test.each([
    ['/tinh/atlantis', 404],
    ['/gioi-thieu', 404],
    ['/tinh/quang-tri?ngay=2022-02-30', 404],
    ['/so-sanh', 404],
    ['//evil.example/tinh/quang-tri', 404],
    ["/tinh/quang-tri' or 1=1 --", 404],
  ])('%s is answered %i and keeps nothing', async (page, status) => {
    const before = await db().citation.count();
    const answer = await send(page);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, null]);
    expect(await db().citation.count()).toBe(before);
  });

  test('a form from elsewhere, or with more than a page', async () => {
    expect((await send('/', { origin: 'https://evil.example' })).status).toBe(403);
    expect((await send('/', { form: { page: '/', content: '{}' } })).status).toBe(404);
    expect((await send('/', { form: { page: '/', x: 'y'.repeat(10_000) } })).status).toBe(413);
  });

  test('more than sixty an hour from one address', async () => {
    const snapshot = await takeSnapshot({ screen: 'task', params: { number: '2' }, state: {} }, '2022-12-16');
    if (snapshot === null) throw new Error('The task has answers.');
    const ask = () => keepCitation(visitor, { snapshot, ip: '203.0.113.9' });
    for (let n = 0; n < 60; n++) expect((await ask()).ok).toBe(true);
    expect(await ask()).toEqual({ ok: false, reason: 'limited', retryAfterSeconds: 3600 });
  });

  test('more than two thousand an hour of everybody, where nobody can be told from another', async () => {
    const snapshot = await takeSnapshot({ screen: 'task', params: { number: '4' }, state: {} }, '2022-12-16');
    if (snapshot === null) throw new Error('The task has answers.');
    const ask = (ip: string) => keepCitation(visitor, { snapshot, ip });
    const everybody = { name: 'citation-everybody', most: 2000, seconds: 60 * 60 };
    await db().rateBucket.deleteMany();
    await countAmount(everybody, { subject: 'direct', amount: 1999 }, realNow());
    expect(await ask('direct')).toMatchObject({ ok: true });
    const before = await db().citation.count();
    expect(await ask('direct')).toEqual({ ok: false, reason: 'limited', retryAfterSeconds: 3600 });
    const answer = await send('/nhiem-vu/5');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '3600']);
    expect(await answer.text()).toContain('sau 60 phút');
    expect(await db().citation.count()).toBe(before);
    expect(await ask('203.0.113.10')).toMatchObject({ ok: true });
    await db().rateBucket.deleteMany();
  });
});

describe('a kept citation', () => {
  const take = (hash: string, file: string) =>
    readFile(new Request(`http://localhost:3000/api/citations/${hash}/${file}`), {
      params: Promise.resolve({ hash, file }),
    });

  test('can be taken along: its file has its hash, and each table is as it is shown', async () => {
    const { hash, location, snapshot } = await cite('/tinh/quang-tri');
    const whole = await take(hash, 'citation.json');
    expect(sha256(await whole.text())).toBe(hash);
    const shown = tableRows((await showAddress(location)) ?? '').length;
    const files = await Promise.all(snapshot.parts.map(({ resource }) => take(hash, `${resource}.csv`)));
    const lines = await Promise.all(files.map(async (file) => (await file.text()).split('\r\n').length - 2));
    expect(lines).toEqual(snapshot.parts.map(({ rows }) => rows.length));
    expect(lines.reduce((sum, count) => sum + count, 0)).toBe(shown);
    const book = await readXlsx(new Uint8Array(await (await take(hash, 'provinces.xlsx')).arrayBuffer()));
    const { columns = [], rows = [] } = snapshot.parts.find(({ resource }) => resource === 'provinces') ?? {};
    expect(book.sheets[0]?.rows).toEqual([columns, ...rows]);
    expect(book.sheets[1]?.rows[1]?.[0]).toBe('citation');
    for (const [of, file] of [
      [hash, 'claims.csv'],
      [hash, 'provinces.json'],
      [hash, 'citation.xlsx'],
      ['0'.repeat(64), 'citation.json'],
      ['../..', 'citation.json'],
    ] as const)
      expect([file, (await take(of, file)).status]).toEqual([file, 404]);
  });

  test('cannot be changed, taken away or made under another digest', async () => {
    const { hash } = await cite('/nhiem-vu/3');
    await expect(db().citation.update({ where: { hash }, data: { content: '{}' } })).rejects.toThrow();
    await expect(db().citation.delete({ where: { hash } })).rejects.toThrow();
    await expect(db().citation.create({ data: { hash: '0'.repeat(64), content: '{}' } })).rejects.toThrow();
    const large = JSON.stringify('x'.repeat(70_000));
    await expect(db().citation.create({ data: { hash: sha256(large), content: large } })).rejects.toThrow();
  });

  test('that was never made is none', async () => {
    expect(await getCitation(visitor, 'f'.repeat(64))).toBeNull();
  });
});
