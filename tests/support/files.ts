import { strToU8, zipSync, type Zippable } from 'fflate';

const typesOf = (main: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/x" ContentType="${main}"/></Types>`;

const main = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
  docm: 'application/vnd.ms-word.document.macroEnabled.main+xml',
} as const;

/** A small office document: its table of types, a part, and whatever else is to be in it. */
export function anOffice(kind: keyof typeof main, more: Zippable = {}): Buffer {
  const parts = {
    '[Content_Types].xml': strToU8(typesOf(main[kind])),
    'word/document.xml': strToU8('<w/>'),
    ...more,
  };
  return Buffer.from(zipSync(parts));
}

/** A small JPEG by its marks: a frame of so many points, and its end. */
export function aJpeg(width = 1, height = 1): Buffer {
  const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0]), frame, Buffer.from([0xff, 0xd9])]);
}

/** The test virus, in two pieces so that this file is none. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
