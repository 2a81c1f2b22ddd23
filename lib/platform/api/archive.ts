import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive, in pieces, so that none has to be in memory as a whole. */
export type Packed = Readonly<{ name: string; pieces: Iterable<string> | AsyncIterable<string> }>;

/** How long a packed file is and what its bytes hash to, for the list of contents. */
export type Weighed = Readonly<{ name: string; bytes: number; hash: string }>;

/** Equal contents make equal archives: every file has the same date. */
const always = new Date(2022, 0, 1);

/** A zip that is filled file by file; between pieces others have their turn. */
export class Archive {
  readonly #chunks: Uint8Array[] = [];
  readonly #zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    this.#chunks.push(chunk);
  });

  async add({ name, pieces }: Packed): Promise<Weighed> {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = always;
    this.#zip.add(file);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of pieces) {
      const chunk = Buffer.from(piece, 'utf8');
      hash.update(chunk);
      bytes += chunk.byteLength;
      file.push(chunk);
      await setImmediate();
    }
    file.push(new Uint8Array(0), true);
    return { name, bytes, hash: `sha256:${hash.digest('hex')}` };
  }

  end(): Buffer {
    this.#zip.end();
    return Buffer.concat(this.#chunks);
  }
}
