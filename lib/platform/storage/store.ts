import type { Readable } from 'node:stream';
import { env } from '@/lib/platform/env';
import { DiskStore } from '@/lib/platform/storage/disk';
import type { Incoming } from '@/lib/platform/storage/incoming';
import { S3Store } from '@/lib/platform/storage/s3';

/** A file that is kept, and since when; for the sweep, which spares what is young. */
export type Kept = Readonly<{ sha256: string; keptAt: Date }>;

/** Where files are kept by the hash of their content, so that equal ones are kept once. Two ways of it: disk and S3. */
export type FileStore = Readonly<{
  /** Keeps a file that has come, durably; again the same content makes it young again. The temporary file is gone after. */
  keep: (incoming: Incoming) => Promise<void>;
  /** The content, or null when it is not there. */
  open: (sha256: string) => Promise<Readable | null>;
  remove: (sha256: string) => Promise<void>;
  list: () => AsyncIterable<Kept>;
}>;

/** The store the environment names: a bucket when there is one, else the folder `STORAGE_DIR`. */
export function fileStore(): FileStore {
  const { S3, STORAGE_DIR } = env();
  return S3 === null ? new DiskStore(STORAGE_DIR) : new S3Store(S3);
}
