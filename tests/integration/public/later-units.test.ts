import '@/tests/support/data-cache';
import { expect, test } from 'vitest';
import { listLastFigures } from '@/lib/features/indicators/queries/last-figures';
import { listUnitsOfCode } from '@/lib/features/provinces/queries/code';
import { listDossiers } from '@/lib/features/provinces/queries/dossier';
import { visitor } from '@/lib/platform/auth/viewer';
import { showAddress } from '@/tests/support/public-pages';

test.each(['15', '24', '44', '52', '80', '82', '91'])(
  'code %s means two units, one after the other',
  async (code) => {
    const [before, after, ...more] = await listUnitsOfCode(visitor, code);
    expect(more).toEqual([]);
    expect([before?.to, after?.from, after?.to]).toEqual(['2025-07-01', '2025-07-01', null]);
    expect(before?.slug).not.toBe(after?.slug);
  },
);

test('a code that goes on means one unit, under its last name, and an unknown one none', async () => {
  expect(await listUnitsOfCode(visitor, '46')).toEqual([
    {
      ...{ slug: 'thua-thien-hue', name: 'Huế', nameEn: 'Hue', from: '2008-08-01', to: null },
      former: [{ name: 'Thừa Thiên Huế', nameEn: 'Thua Thien Hue', to: '2025-01-01' }],
    },
  ]);
  expect(await listUnitsOfCode(visitor, '99')).toEqual([]);
});

test('the page of a code says what its unit was called before', async () => {
  const html = await showAddress('/tinh/46');
  expect(html).toContain('từ 01/08/2008 đến nay; đến hết 31/12/2024 là Thừa Thiên Huế');
  expect(await showAddress('/en/provinces/46')).toContain('Thua Thien Hue until');
});

test('the newest figures of a unit that is gone and of the one it went into stand apart', async () => {
  const [old] = await listDossiers(visitor, 'binh-duong', '2026-01-01');
  const [, city] = await listDossiers(visitor, 'ho-chi-minh', '2026-01-01');
  const figures = await listLastFigures(visitor, [old?.id ?? '', city?.id ?? '']);
  const of = (id?: string) =>
    figures.filter((each) => each.provinceId === id).map(({ indicator, year }) => `${indicator} ${year}`);
  expect(of(old?.id)).toEqual(['DTI 2023', 'PAPI 2024']);
  expect(of(city?.id)).toEqual(['DTI 2024']);
});
