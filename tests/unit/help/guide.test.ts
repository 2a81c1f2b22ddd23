import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { guide, guideRoles, helpParts, partOf, parts, roleAnchors } from '@/components/features/help/guide';
import { locales } from '@/lib/i18n/locale';
import { readMessages } from '@/lib/i18n/catalogue';
import { roles } from '@/lib/platform/auth/viewer';
import { deskScreens } from '@/lib/platform/desk-screens';
import type { ScreenName } from '@/lib/platform/screens';
import { fold } from '@/lib/platform/text';
import { root } from '@/ops/folders';

test('every role there is has a guide, and so has the public', () => {
  expect([...guideRoles].sort()).toEqual([...roles, 'public'].sort());
});

test.each(locales)(
  'every step and part has its words, and no step without a place is told (%s)',
  async (locale) => {
    const { help } = await readMessages(locale);
    const told = help as Record<string, Record<string, { steps?: object }>>;
    const steps = Object.fromEntries(
      Object.entries(told['roles'] ?? {}).map(([role, words]) => [role, Object.keys(words.steps ?? {})]),
    );
    expect(steps).toEqual(
      Object.fromEntries(Object.entries(guide).map(([role, own]) => [role, Object.keys(own)])),
    );
    expect(Object.keys(told['parts'] ?? {})).toEqual(helpParts);
  },
);

test('anchors of one language are all different', () => {
  for (const locale of locales) {
    const anchors = [...Object.values(roleAnchors), ...Object.values(parts)].map((each) => each[locale]);
    expect(new Set(anchors).size).toBe(anchors.length);
  }
});

test('every screen behind the sign-in leads to its part of the help', () => {
  const ways = new Set<ScreenName>(['signIn', 'signOn', 'signInCode', 'forgotPassword']);
  const inside = (Object.keys(deskScreens) as (keyof typeof deskScreens)[]).filter((name) => !ways.has(name));
  expect(inside.filter((name) => partOf(name) === null)).toEqual([]);
});

test('a screen inside another has the nearer part', () => {
  expect(partOf('reportItem')).toBe('item');
  expect(partOf('report')).toBe('desk');
  expect(partOf('deskDocument')).toBe('documents');
  expect(partOf('home')).toBe(null);
});

test.each(locales)('every word that explains itself stands in the glossary (%s)', async (locale) => {
  const rows: { vi: string; en: string }[] = parse(
    readFileSync(path.join(root, 'prisma/data/glossary.csv'), 'utf8'),
    { columns: true },
  );
  const known = new Map(rows.map((row) => [fold(row.vi).replaceAll(' ', '-'), row[locale]]));
  const { terms } = await readMessages(locale);
  const { of } = terms as { of: Record<string, { word: string }> };
  expect(Object.entries(of).filter(([slug, { word }]) => known.get(slug) !== word)).toEqual([]);
});
