import '@/tests/support/data-cache';
import { describe, expect, test } from 'vitest';
import { POST } from '@/app/api/citations/route';
import { takeSnapshot } from '@/app/open-data/snapshot';
import { keepCitation } from '@/lib/features/citations/commands';
import { differences } from '@/lib/features/citations/model/change';
import { getCitation } from '@/lib/features/citations/queries';
import { snapshotSchema } from '@/lib/features/citations/schema';
import { fullestYear } from '@/lib/features/indicators/model/coverage';
import { listCoverage } from '@/lib/features/indicators/queries/coverage';
import { visitor } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/digest';
import { env } from '@/lib/platform/env';

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
    ['/', 63],
    ['/tinh?vung=tay-nguyen', 5],
    ['/nhiem-vu/1', 60],
    ['/chi-so/dti?nam=2021', 10],
    ['/chi-so/dti', 63],
    ['/chi-so/dti-national', 1],
    ['/cong-bo/resolution', 1],
    ['/so-sanh?tinh=quang-tri,da-nang', 2],
    ['/en/provinces/quang-tri', 1],
  ])('%s keeps its figures under their own digest', async (page, least) => {
    const { status, location, hash, content, snapshot } = await cite(page);
    expect(status).toBe(303);
    expect(location).toMatch(
      page.startsWith('/en') ? /^\/en\/cite\/[0-9a-f]{64}$/ : /^\/trich-dan\/[0-9a-f]{64}$/,
    );
    expect(sha256(content)).toBe(hash);
    expect(snapshot.asOf).toBe('2022-12-16');
    expect(snapshot.isInvented).toBe(true);
    expect(snapshot.parts[0]?.rows.length).toBeGreaterThanOrEqual(least);
    expect(snapshot.title.vi).not.toMatch(/undefined|title\./);
  });

  test('a province’s page keeps what is proven and what it reported, with the names of the tasks', async () => {
    const { snapshot } = await cite('/tinh/quang-tri');
    expect(snapshot.parts.map(({ resource }) => resource)).toEqual(['provinces', 'progress']);
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
      await cite('/en/provinces/quang-tri?date=2022-11-01'),
    ];
    expect(second.hash).toBe(first.hash);
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
    expect(await ask()).toMatchObject({ ok: false, reason: 'limited' });
  });
});

describe('a kept citation', () => {
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
