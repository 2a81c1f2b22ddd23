import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { isKept } from '@/ops/archive/address';
import { Archive } from '@/ops/archive/collect';
import { Crawl } from '@/tests/support/crawl';
import { expectAccessible, expectToFit, test, watch } from '@/tests/support/journey';
import { servePlainFiles } from '@/tests/support/plain-files';

/** All of the portal but most of what there is dozens of: the whole is what `npm run archive` writes. */
function isWanted(url: URL): boolean {
  const { pathname, searchParams } = url;
  const [, slug = 'lang-son'] = /\/(?:tinh|provinces)\/([a-z-]+)/.exec(pathname) ?? [];
  const [, number = '1'] = /\/(?:nhiem-vu|tasks)\/(\d+)$/.exec(pathname) ?? [];
  const [, id = '0'] = /\/(?:van-ban|documents)\/([0-9a-f]+)-/.exec(pathname) ?? [];
  const ofOne =
    (searchParams.get('province') ?? 'lang-son') === 'lang-son' && searchParams.get('task') === null;
  return isKept(url) && slug === 'lang-son' && number === '1' && id.startsWith('0') && ofOne;
}

test('an archive is the portal without the portal: every link answers from plain files, in either language', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  const portal = baseURL ?? '';
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-archive-'));
  const archive = new Archive({ portal, shown: portal, folder, isWanted });
  await archive.walk(['/', '/en', '/du-lieu/tat-ca.zip'], () => undefined);
  const { files } = await archive.finish({ origin: portal, day: '2026-11-23', head: 'f'.repeat(64) });
  const plain = await servePlainFiles(folder);
  try {
    const crawl = new Crawl(plain.origin, ['/api/citations']);
    await crawl.run(['/', '/en/', '/tinh/lang-son/', '/en/tasks/1/', '/du-lieu/tat-ca.zip', '/SHA256SUMS']);
    expect([...crawl.troubles].filter((trouble) => !trouble.startsWith('/SHA256SUMS is'))).toEqual([]);
    expect([...crawl.elsewhere.keys()]).toEqual(['data.vietnam.opendevelopmentmekong.net']);
    expect(crawl.followed.size).toBeGreaterThan(150);

    const sums = (await readFile(path.join(folder, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
    expect(sums).toHaveLength(files + 1);
    for (const line of sums) {
      const [hash, file = ''] = line.split('  ');
      const found = createHash('sha256').update(await readFile(path.join(folder, file)));
      expect([file, found.digest('hex')]).toEqual([file, hash]);
    }

    const troubles: string[] = [];
    watch(page, troubles);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    for (const [address, words] of [
      ['/tinh/lang-son/', 'Bản lưu của cổng ngày 23/11/2026.'],
      ['/en/provinces/lang-son/', 'An archive of the portal, made on 23 November 2026.'],
      ['/luu-tru/', 'Đây là bản lưu, không phải cổng đang chạy'],
    ] as const)
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${plain.origin}${address}`);
        await expect(page.getByText(words).first()).toBeVisible();
        await expect(page.locator('form, input, button[type=submit]')).toHaveCount(0);
        await expectAccessible(page);
        await expectToFit(page);
      }
    expect(troubles).toEqual([]);
    expect([...new Set(asked)]).toEqual([plain.origin]);
  } finally {
    plain.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test('an archive that met a broken link is none', async ({ baseURL }) => {
  const portal = baseURL ?? '';
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-archive-'));
  const archive = new Archive({ portal, shown: portal, folder, isWanted: () => true });
  await expect(archive.walk(['/tinh/khong-co-tinh-nay'], () => undefined)).rejects.toThrow('404');
  await archive.end();
  await rm(folder, { recursive: true, force: true });
});
