const marks = [
  { starts: [0xff, 0xfe], encoding: 'utf-16le' },
  { starts: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
] as const;

/** A list saved as text: UTF-8, or the UTF-16 that Excel calls Unicode; null for what is no such text. */
export function listOfBytes(bytes: Uint8Array): string | null {
  const mark = marks.find(({ starts }) => starts.every((byte, at) => bytes[at] === byte));
  try {
    const text = new TextDecoder(mark?.encoding ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
