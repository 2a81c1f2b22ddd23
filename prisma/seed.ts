import path from 'node:path';
import { ownerDb } from '@/lib/platform/db';
import { readFacts } from '@/prisma/seed/read';
import { factTables } from '@/prisma/seed/rows';
import { prune, upsert } from '@/prisma/seed/sync';

/** Tells what is being done and how far it is. */
export type Progress = (label: string, done: number, total: number) => void;

/** The fact files of the repository. */
export const dataFolder = path.join(import.meta.dirname, 'data');

/**
 * Loads the real facts, all or nothing; run again it picks up corrections and else changes nothing. A row that does
 * not fit throws `BadRowError`, which names file, row and column.
 */
export async function seedFacts(progress: Progress = () => undefined, folder = dataFolder): Promise<void> {
  const tables = factTables(await readFacts(folder));
  const total = tables.length;
  await ownerDb().$transaction(
    async (tx) => {
      // A correction may pass through an overlap of dates; at the end there must be none.
      await tx.$executeRaw`SET CONSTRAINTS ALL DEFERRED`;
      for (const [index, table] of tables.entries()) {
        progress(table.name, index, total);
        await upsert(tx, table);
      }
      for (const table of tables.toReversed()) await prune(tx, table);
    },
    { maxWait: 10_000, timeout: 120_000 },
  );
  progress('facts', total, total);
}
