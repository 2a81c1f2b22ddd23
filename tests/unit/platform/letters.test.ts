import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '@/ops/folders';

/** What pdfkit reads fonts with. */
const fontkit = z
  .object({ create: z.custom<(file: Buffer) => unknown>((value) => typeof value === 'function') })
  .parse(createRequire(createRequire(import.meta.url).resolve('pdfkit'))('fontkit'));
const font = z.object({
  characterSet: z.array(z.number()),
  variationAxes: z.object({ wght: z.object({ min: z.literal(100), max: z.literal(900) }) }),
});

async function letters(): Promise<ReadonlySet<string>> {
  const { characterSet } = font.parse(fontkit.create(await readFile(path.join(root, 'app/inter.woff2'))));
  return new Set(characterSet.map((point) => String.fromCodePoint(point)));
}

/** Every character of the texts in a folder, except those that only break lines. */
async function written(folder: string, ending: RegExp): Promise<string[]> {
  const names = await readdir(path.join(root, folder), { recursive: true });
  const texts = await Promise.all(
    names.filter((name) => ending.test(name)).map((name) => readFile(path.join(root, folder, name), 'utf8')),
  );
  expect(texts.length).toBeGreaterThan(0);
  return Array.from(new Set(texts.join('').normalize('NFC'))).filter((each) => !/[\n\r\t]/.test(each));
}

test.each([
  ['lib/i18n/messages', /\.json$/],
  ['prisma/data', /\.(?:json|csv)$/],
  ['app', /\.(?:tsx|css)$/],
  ['components', /\.tsx$/],
])('every character of %s is in the font', async (folder, ending) => {
  const inFont = await letters();
  expect((await written(folder, ending)).filter((each) => !inFont.has(each))).toEqual([]);
});

test('every letter of Vietnamese is in the font, as one character and as letter and marks', async () => {
  const inFont = await letters();
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = Array.from('aăâeêioôơuưy').flatMap((vowel) =>
    tones.map((tone) => (vowel + tone).normalize('NFC')),
  );
  const small = vowels.concat(Array.from('bcdđghklmnpqrstvxfjwz'));
  const all = small.concat(small.map((each) => each.toLocaleUpperCase('vi')));
  expect(all.filter((each) => each.length !== 1)).toEqual([]);
  const parts = all.flatMap((each) => [each, ...Array.from(each.normalize('NFD'))]);
  expect(parts.filter((each) => !inFont.has(each))).toEqual([]);
});
