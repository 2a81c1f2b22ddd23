// Makes app/inter.woff2, the one file of letters that pages load, out of the whole of Inter 4 (352 KB):
//   cd ops/font && npm ci && node make.mjs
// One file, because the Latin and the Vietnamese part of a word must come together or not at all. It is kept in the
// repository: the portal needs neither the whole font nor these programs.
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** Code points from the first to the last. */
const ranges = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0xff], // Latin-1
  [0x102, 0x103], // Ă ă
  [0x110, 0x111], // Đ đ
  [0x128, 0x129], // Ĩ ĩ
  [0x131, 0x131], // ı
  [0x152, 0x153], // Œ œ
  [0x168, 0x169], // Ũ ũ
  [0x1a0, 0x1a1], // Ơ ơ
  [0x1af, 0x1b0], // Ư ư
  [0x2bb, 0x2bc], // turned comma and apostrophe
  [0x2c6, 0x2c6], // the marks that stand alone
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x300, 0x304], // the marks that are put on letters
  [0x306, 0x306],
  [0x308, 0x309],
  [0x31b, 0x31b],
  [0x323, 0x323],
  [0x329, 0x329],
  [0x1ea0, 0x1ef9], // the letters of Vietnamese with two marks
  [0x2000, 0x206f], // spaces, dashes, quotation marks, bullets
  [0x20ab, 0x20ac], // đồng and euro
  [0x2122, 0x2122], // ™
  [0x2190, 0x2193], // arrows
  [0x2212, 0x2212], // minus
  [0x2215, 0x2215], // division slash
  [0x2713, 0x2713], // check mark
  [0xfeff, 0xfeff],
  [0xfffd, 0xfffd],
];

const text = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, place) => first + place))
  .map((point) => String.fromCodePoint(point))
  .join('');

const whole = await readFile(new URL('node_modules/inter-ui/variable/InterVariable.woff2', import.meta.url));
const part = await subsetFont(whole, text, {
  targetFormat: 'woff2',
  variationAxes: { opsz: 14 },
  // What pages ask for: columns of figures, marks put on letters, pairs, and the forms beside capitals and figures.
  keepFeatures: ['calt', 'ccmp', 'kern', 'locl', 'mark', 'mkmk', 'pnum', 'tnum'],
  noHinting: true,
});
await writeFile(new URL('../../app/inter.woff2', import.meta.url), part);
console.log(`app/inter.woff2: ${part.length} B`);
