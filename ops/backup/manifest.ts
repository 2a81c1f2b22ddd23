import path from 'node:path';
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a backup holds: enough to prove, after it came back, that it all came back. */
export const manifestShape = z.strictObject({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  /** Major version of the PostgreSQL it was taken from. */
  server: z.int(),
  database: z.strictObject({ file: z.string(), bytes: z.int(), sha256: hash }),
  /** Rows of each table, in the snapshot that was dumped. */
  tables: z.record(z.string(), z.int()),
  /** The newest event of the audit log; null for an empty one. */
  logHead: hash.nullable(),
  /** SHA-256 of each file that documents name. */
  files: z.array(hash),
});

export type Manifest = z.infer<typeof manifestShape>;

/** Where a file's sealed content lies in a folder of backups: kept once, whichever backup it belongs to. */
export function sealedFile(folder: string, sha256: string): string {
  return path.join(folder, 'files', sha256.slice(0, 2), `${sha256}.age`);
}
