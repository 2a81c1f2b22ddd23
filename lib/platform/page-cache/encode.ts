import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { StoredPage } from './bridge.ts';

export type Bodies = Readonly<Record<'br' | 'gzip' | 'identity', Buffer>>;

/** Pages on their way and kept, so that each is compressed once whatever the number of its addresses. */
const encoded = new WeakMap<StoredPage, Promise<Bodies>>();

/** A page's bytes, plain and compressed; kept for as long as the page is. */
export function encode(page: StoredPage): Promise<Bodies> {
  const made = encoded.get(page) ?? compress(Buffer.from(page.html));
  encoded.set(page, made);
  return made;
}

async function compress(identity: Buffer): Promise<Bodies> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, quality),
    promisify(gzip)(identity),
  ]);
  return { br, gzip: zipped, identity };
}
