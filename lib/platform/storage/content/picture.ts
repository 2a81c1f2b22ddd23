import type { Looked } from '@/lib/platform/storage/content/window';
import { FileRefused } from '@/lib/platform/storage/problem';

/** More points than that unpack to hundreds of megabytes in whatever draws the picture. */
const mostPoints = 50_000_000;

function checkPoints(width: number, height: number): void {
  if (width === 0 || height === 0) throw new FileRefused('damaged');
  if (width * height > mostPoints) throw new FileRefused('bomb');
}

/** A PNG from its first part to its last, with nothing after it. */
export async function checkPng(file: Looked): Promise<void> {
  const first = await file.read(8, 25);
  if (first.length < 25 || first.toString('latin1', 4, 8) !== 'IHDR') throw new FileRefused('damaged');
  checkPoints(first.readUInt32BE(8), first.readUInt32BE(12));
  let at = 8;
  for (;;) {
    const head = await file.read(at, 8);
    if (head.length < 8) throw new FileRefused('damaged');
    at += 12 + head.readUInt32BE(0);
    if (at > file.bytes) throw new FileRefused('damaged');
    if (head.toString('latin1', 4, 8) === 'IEND') break;
  }
  if (at !== file.bytes) throw new FileRefused('hidden-content');
}

/** The frame of a JPEG says its size; tables that only look like one are not frames. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** A JPEG whose size is told and which ends as it should, with nothing after it. */
export async function checkJpeg(file: Looked): Promise<void> {
  const end = await file.read(file.bytes - 2, 2);
  let at = 2;
  for (;;) {
    const head = await file.read(at, 9);
    if (head.length < 9 || head[0] !== 0xff) throw new FileRefused('damaged');
    const marker = head.readUInt8(1);
    if (isFrame(marker)) {
      checkPoints(head.readUInt16BE(7), head.readUInt16BE(5));
      break;
    }
    // The picture itself begins here: no frame came before it.
    if (marker === 0xda) throw new FileRefused('damaged');
    at += marker === 0xff ? 1 : 2 + head.readUInt16BE(2);
  }
  if (end.readUInt16BE(0) !== 0xffd9) throw new FileRefused('damaged');
}
