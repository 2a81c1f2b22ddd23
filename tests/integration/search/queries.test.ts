import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { geometryOf } from '@/components/map/geometry';
import { readAsked } from '@/lib/features/search/model/asked';
import type { Found } from '@/lib/features/search/model/result';
import { searchAll } from '@/lib/features/search/queries/results';
import { visitor } from '@/lib/platform/auth/viewer';

/** What people type and what they mean; written by thinking of people, never taken from what the search answers. */
const row = z.strictObject({
  query: z.string(),
  locale: z.enum(['vi', 'en']),
  expected: z.string(),
  why: z.string(),
});
const file = readFileSync(path.join(import.meta.dirname, 'queries.csv'), 'utf8');
const questions = z.array(row).parse(parse(file, { columns: true }));

/** `province:ha-noi`, `number:05-NQ/TU` for any document of that number, `document:*` for any of the kind. */
function isMeant(found: Found, expected: string): boolean {
  return expected.split('|').some((each) => {
    const [kind, name] = each.split(':');
    if (kind === 'number') return found.kind === 'document' && found.titleVi === name;
    return found.kind === kind && (name === '*' || found.address === name);
  });
}

async function firstThree(query: string): Promise<readonly Found[]> {
  const asked = readAsked(query);
  if (asked === null) return [];
  const { guesses, found } = await searchAll(visitor, asked, 1);
  return [...guesses, ...found].slice(0, 3);
}

test(
  'at least 98 of 100 questions have the right answer among the first three',
  { timeout: 120_000 },
  async () => {
    const misses: string[] = [];
    for (const { query, expected } of questions) {
      const three = await firstThree(query);
      if (!three.some((found) => isMeant(found, expected)))
        misses.push(
          `“${query}”: ${expected}, not ${three.map((found) => `${found.kind}:${found.titleVi}`).join(', ')}`,
        );
    }
    process.stdout.write(`${misses.map((miss) => `  missed ${miss}`).join('\n')}\n`);
    process.stdout.write(
      `  ${String(questions.length - misses.length)} of ${String(questions.length)} answered\n`,
    );
    expect(questions.length).toBeGreaterThanOrEqual(300);
    expect(misses.length / questions.length).toBeLessThanOrEqual(0.02);
  },
);

test(
  'what a tile of either map is marked with is answered by its province',
  { timeout: 60_000 },
  async () => {
    const tiles = Object.values(geometryOf).flatMap(({ tiles, units }) =>
      units.map(({ code, ten }) => ({ mark: tiles[code]?.abbr ?? '', name: ten })),
    );
    expect(tiles).toHaveLength(63 + 34);
    const missed: string[] = [];
    for (const { mark, name } of tiles) {
      const three = await firstThree(mark);
      const isFound = ({ province, titleVi }: Found) =>
        [titleVi, ...(province?.later ?? []).map((later) => later.name)].includes(name);
      if (!three.some(isFound))
        missed.push(`${mark}: ${name}, not ${three.map((each) => each.titleVi).join(', ')}`);
    }
    expect(missed).toEqual([]);
  },
);

test('a name without its spaces comes before the names of those that once were part of it', async () => {
  const [first] = await firstThree('haugiang');
  expect(first?.address).toBe('hau-giang');
});
