import path from 'node:path';
import { env } from '@/lib/platform/env';

/** The heads of the audit log beside the files, outside the database: a line a day, only ever added to. */
export function logHeadsFile(): string {
  return path.resolve(env().STORAGE_DIR, 'log-heads.jsonl');
}
