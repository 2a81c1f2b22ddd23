import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { askList } from '@/tests/support/open-data';

test('The newest publications are those that the provinces together have, part by part', async () => {
  const provinces = (await askList('provinces?per-page=100')).data.map(({ slug }) => String(slug));
  const all = await askList(`publications?province=${provinces.join(',')}&per-page=500`);
  expect(all.meta.total).toBeGreaterThan(300);
  for (const perPage of [1, 7, 100])
    for (const page of [1, 2, 3]) {
      const { data, meta } = await askList(`publications?per-page=${String(perPage)}&page=${String(page)}`);
      expect(meta.total).toBe(all.meta.total);
      expect(data).toEqual(all.data.slice((page - 1) * perPage, page * perPage));
    }
  const beyond = await askList('publications?per-page=100&page=1000');
  expect(beyond.data).toEqual([]);
});
