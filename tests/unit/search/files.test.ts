import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { searchScript } from '@/components/shell/search-script';
import { root } from '@/ops/folders';
import { screens } from '@/lib/platform/screens';

const read = (file: string) => readFileSync(path.join(root, file));

test('the script is the one the pages vouch for', () => {
  const digest = createHash('sha384')
    .update(read(`public${searchScript.src}`))
    .digest('base64');
  expect(searchScript.integrity).toBe(`sha384-${digest}`);
});

test('the script weighs at most 3 KB', () => {
  expect(gzipSync(read('public/search.js')).byteLength).toBeLessThanOrEqual(3072);
});

test('every page the search leads to exists', () => {
  const rows = z
    .array(z.object({ screen: z.string() }))
    .parse(parse(read('prisma/data/portal-pages.csv'), { columns: true }));
  const patterns: Readonly<Record<string, { en: string } | undefined>> = screens;
  for (const { screen } of rows) {
    const folder = patterns[screen.split('#')[0] ?? '']?.en ?? 'nowhere';
    expect(existsSync(path.join(root, 'app/[locale]/(public)', folder, 'page.tsx')), screen).toBe(true);
  }
});
