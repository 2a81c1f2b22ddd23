import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '@/ops/folders';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const text = read('SECURITY.md');

const numbers = (prefix: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${prefix}${String(from + at).padStart(2, '0')}`);

/** The bar leaves 14 to 19 free. */
const attacks = [...numbers('AC-', 1, 13), ...numbers('AC-', 20, 61), 'AC-40b'];
const properties = Array.from({ length: 9 }, (_, at) => `P${String(at + 1)}`);
const cases = [...attacks, ...numbers('R-', 1, 24), ...properties];

const row = /^\| (AC-\w+|R-\d+|P\d) +\| [^|]+ \| (?:tested|partly|not yet|does not apply) +\| \S/gm;
const named = /`(tests\/[^`]+)`((?:,? "[^"]+")*)/g;

test('every case of the bar stands in SECURITY.md once, with its state', () => {
  const found = [...text.matchAll(row)].map(([, number = '']) => number);
  expect(found.sort()).toEqual(cases.sort());
});

test('every test that SECURITY.md names is there', () => {
  const lost = [...text.matchAll(named)].flatMap(([, file = '', names = '']) => {
    if (!existsSync(path.join(root, file))) return [file];
    const source = read(file);
    const quoted = [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
    return quoted.filter((name) => !source.includes(name)).map((name) => `${file} ${name}`);
  });
  expect(lost).toEqual([]);
});
