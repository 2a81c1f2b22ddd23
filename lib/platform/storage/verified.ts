import { createHash } from 'node:crypto';

/** Thrown when a file's content is no longer what its hash says. */
export class WrongContent extends Error {
  constructor(sha256: string) {
    super(`The content of ${sha256} has changed.`);
    this.name = 'WrongContent';
  }
}

/**
 * A file's content piece by piece, the last of it held back until the whole was found to be what it was when it came:
 * whoever downloads a changed file gets it cut short, which every browser takes for a failure.
 */
export async function* readVerified(content: AsyncIterable<Uint8Array>, sha256: string) {
  const hash = createHash('sha256');
  let held: Uint8Array | null = null;
  for await (const piece of content) {
    if (held !== null) yield held;
    hash.update(piece);
    held = piece;
  }
  if (hash.digest('hex') !== sha256) throw new WrongContent(sha256);
  if (held !== null) yield held;
}
