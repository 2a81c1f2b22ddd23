import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '@/ops/folders';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const text = read('SECURITY.md');

const numbers = (prefix: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${prefix}${String(from + at).padStart(2, '0')}`);

const upTo = (prefix: string, last: number) =>
  Array.from({ length: last }, (_, at) => `${prefix}${String(at + 1)}`);

/** The bar leaves 14 to 19 free. */
const attacks = [...numbers('AC-', 1, 13), ...numbers('AC-', 20, 61), 'AC-40b'];
const load = [...upTo('P', 9), 'controls', 'configuration', ...upTo('L-', 8)];
const cases = [...attacks, ...numbers('R-', 1, 24), ...load];

const row =
  /^\| (AC-\w+|R-\d+|P\d|L-\d|controls|configuration) +\| [^|]+ \| (?:tested|partly|not here|not yet|does not apply) +\| \S/gm;
const named = /`(tests\/[^`]+)`((?:,? "[^"]+")*)/g;

/** Whether the file has a test, or a group of tests, that is called so. */
function isTest(source: string, name: string): boolean {
  const exact = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?:\b(?:test|describe)|\))\(\s*(['"\`])${exact}\1,`).test(source);
}

const quotedIn = (names: string) => [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);

test('every case of the bar stands in SECURITY.md once, with its state', () => {
  const found = [...text.matchAll(row)].map(([, number = '']) => number);
  expect(found.sort()).toEqual(cases.sort());
});

test('every test that SECURITY.md names is there', () => {
  const lost = [...text.matchAll(named)].flatMap(([, file = '', names = '']) => {
    if (!existsSync(path.join(root, file))) return [file];
    const source = read(file);
    const missing = quotedIn(names).filter((name) => !isTest(source, name));
    return missing.map((name) => `${file} ${name}`);
  });
  expect(lost).toEqual([]);
});

const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** Whether a row names a command of the project that tries it. */
const isByCommand = (where: string) =>
  [...where.matchAll(/`npm run ([\w:]+)`/g)].some(([, name = '']) => name in scripts.scripts);

test('whatever is called tested names a test, or a command where no test can take as long', () => {
  const tested = [...text.matchAll(/^\| ([^|]+) \|(?: [^|]+ \|)? tested +\| (.+) \|$/gm)];
  const isNamed = (where: string) =>
    [...where.matchAll(named)].some(([, , names]) => names) || isByCommand(where);
  const bare = tested.filter(([, , where = '']) => !isNamed(where));
  expect(tested.length).toBeGreaterThan(30);
  expect(bare.map(([, number = '']) => number.trim())).toEqual([]);
});
