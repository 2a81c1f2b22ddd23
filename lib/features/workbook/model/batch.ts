import { z } from 'zod';

/** The ministry has 63 provinces; a second file of one is an oversight, not a hundred. */
export const mostWorkbooks = 80;

/** What all of them may weigh together. */
export const largestBatch = 64 * 1024 * 1024;

/** Word of the address for files that were handed in together: the hash of their list. */
export const batchWord = 'lo';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

const entry = z.strictObject({
  name: z.string().max(255),
  /** Under which the file waits; null when it was not taken. */
  sha256: hash.nullable(),
  /** Key of why it was not taken. */
  problem: z.string().max(60).nullable(),
  /** How many items were written of it; null when nothing was. */
  written: z.int().nullable(),
});

export type BatchEntry = Readonly<z.output<typeof entry>>;

const entries = z.array(entry).max(mostWorkbooks);

/** The list of files as it is kept. */
export function batchText(files: readonly BatchEntry[]): string {
  return JSON.stringify(files);
}

/** The list as it was kept; null for whatever else a hash may name. */
export function readBatchText(text: string): readonly BatchEntry[] | null {
  try {
    const read = entries.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
