import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { isMissing } from '@/lib/platform/storage/missing';

type Incoming = Readonly<{ path: string; sha256: string }>;

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
}

/** Files on a disk outside the web root: `ab/ab12…`, by the hash of their content and nothing a person typed. */
export class DiskStore {
  readonly #root: string;

  constructor(folder: string) {
    this.#root = path.resolve(folder, 'kept');
  }

  #place(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('A file is kept by its hash.');
    return path.join(this.#root, sha256.slice(0, 2), sha256);
  }

  /** The rename is one step, and survives a power cut once the folder is synced. */
  async keep({ path: from, sha256 }: Incoming): Promise<void> {
    const place = this.#place(sha256);
    await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    await rename(from, place);
    await syncFolder(path.dirname(place));
    await syncFolder(this.#root);
  }

  async open(sha256: string): Promise<Readable | null> {
    try {
      return (await open(this.#place(sha256), 'r')).createReadStream();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.#place(sha256), { force: true });
  }

  async *list() {
    for (const first of await namesIn(this.#root)) {
      for (const sha256 of await namesIn(path.join(this.#root, first))) {
        const { mtime, ctime } = await stat(this.#place(sha256));
        yield { sha256, keptAt: ctime > mtime ? ctime : mtime };
      }
    }
  }
}
