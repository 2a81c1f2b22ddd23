import { createHash } from 'node:crypto';

/** Our own namespace; every id of a seeded row follows from it and the row's natural key. */
const namespace = Buffer.from('6f1c8f6e1d0b5a7e9c4d2b3a49444f53', 'hex');

/** A version 5 UUID (RFC 9562): the same kind and key always give the same id. */
export function idOf(kind: string, ...key: readonly (string | number | null)[]): string {
  const name = [kind, ...key.map((part) => part ?? '')].join('\u001f');
  const bytes = createHash('sha1').update(namespace).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
