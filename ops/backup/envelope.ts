import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Decrypter, Encrypter } from 'age-encryption';
import { isMissing } from '@/lib/platform/storage/missing';
import { failures } from '@/ops/backup/words';
import { StartFailure } from '@/ops/failure';

/** What was written: its size and the SHA-256 of the sealed bytes. */
export type Sealed = Readonly<{ bytes: number; sha256: string }>;

async function syncAt(place: string): Promise<void> {
  const handle = await open(place, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function asStream(content: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const pieces = content[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await pieces.return?.();
    },
  });
}

/**
 * Seals a stream for the holder of a key (`age1…`) into a file that is there whole or not at all. The format is that of
 * the program age, so that a backup can be opened without the portal.
 */
export async function seal(content: Readable, file: string, recipient: string): Promise<Sealed> {
  const partial = `${file}.partial`;
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const hash = createHash('sha256');
  let bytes = 0;
  const counting = new Transform({
    transform(piece: Buffer, _encoding, done) {
      hash.update(piece);
      bytes += piece.length;
      done(null, piece);
    },
  });
  try {
    const sealed = Readable.from(await encrypter.encrypt(asStream(content)));
    await pipeline(sealed, counting, createWriteStream(partial, { mode: 0o600 }));
    await syncAt(partial);
    await rename(partial, file);
    await syncAt(path.dirname(file));
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** What the machine itself could not do keeps its own words; all else is the key's or the content's fault. */
function whyNot(error: unknown, file: string): unknown {
  if (isMissing(error)) return new StartFailure(failures.backupLacks(file));
  if (error instanceof Error && 'code' in error) return error;
  return new StartFailure(failures.backupUnreadable(error instanceof Error ? error.message : String(error)));
}

/** Only what breaks while a piece is opened is a fault of the seal; what breaks at the one who reads is not. */
async function* opened(pieces: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const reading = pieces[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await reading.next().catch((error: unknown) => {
        throw whyNot(error, file);
      });
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await reading.return?.();
  }
}

/**
 * The content of a sealed file; the stream fails where a byte was changed or the end is missing. A wrong key, a damaged
 * file and one that is not there are `StartFailure`s.
 */
export async function unseal(file: string, identity: string): Promise<Readable> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const sealed = asStream(createReadStream(file));
  const pieces = await decrypter.decrypt(sealed).catch((error: unknown) => {
    throw whyNot(error, file);
  });
  return Readable.from(opened(pieces, file));
}
