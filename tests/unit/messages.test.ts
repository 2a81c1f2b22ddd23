import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../lib/i18n/messages');

function read(locale: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, locale, file), 'utf8'));
}

/** Every leaf of a catalogue as `path → text`. */
function leaves(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  const entries = Object.entries(node as Record<string, unknown>);
  return new Map(entries.flatMap(([key, child]) => [...leaves(child, path === '' ? key : `${path}.${key}`)]));
}

/** The names of the values a message takes, those in its plural branches included; a branch of one word is no name. */
function placeholders(text: string): string[] {
  const found = [...text.matchAll(/(?<!(?:=\d+|one|other) )\{\s*([A-Za-z][A-Za-z0-9]*)\s*(?=[,}])/g)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set(found)].sort();
}

const files = readdirSync(join(folder, 'vi')).sort();

test('both languages have the same catalogues', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(readdirSync(join(folder, 'en')).sort()).toEqual(files);
});

describe.each(files)('%s', (file) => {
  const vi = leaves(read('vi', file));
  const en = leaves(read('en', file));

  test('has every message in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...vi.keys()].sort());
  });

  test('takes the same values in both languages', () => {
    const differing = [...vi].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(en.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leaves no message empty and stores composed characters (NFC)', () => {
    const all = [...vi.values(), ...en.values()];
    expect(all.filter((text) => text.trim() === '' || text !== text.normalize('NFC'))).toEqual([]);
  });
});
