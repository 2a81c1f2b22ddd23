import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { dateColumn, realNow, realToday } from '@/lib/platform/clock';
import { inTransaction } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { logHeadsFile } from '@/lib/platform/storage/log-heads-file';
import { tag } from '@/lib/platform/page-cache/tag';

type Head = Readonly<{ day: string; event: string; hash: string }>;

/** Before the transaction ends: a day whose line could not be written is tried again, not lost to the file. */
async function noteOutside(head: Head): Promise<void> {
  await mkdir(path.dirname(logHeadsFile()), { recursive: true, mode: 0o700 });
  await appendFile(logHeadsFile(), `${JSON.stringify(head)}\n`, { mode: 0o600, flush: true });
}

/** The log waits while its newest event is kept as the day's head; null when the day has one or nothing was logged yet. */
function keepNewest(day: string): Promise<Head | null> {
  return inTransaction('system', async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('AuditEvent', 0))`;
    const isKept = (await tx.logHead.count({ where: { day: { gte: dateColumn(day) } } })) > 0;
    if (isKept) return null;
    const newest = await tx.auditEvent.findFirst({
      orderBy: { id: 'desc' },
      select: { id: true, hash: true },
    });
    if (newest?.hash == null) return null;
    const { id: eventId, hash } = newest;
    await tx.logHead.create({ data: { day: dateColumn(day), eventId, hash, keptAt: realNow() } });
    const head = { day, event: String(eventId), hash };
    await noteOutside(head);
    return head;
  });
}

/**
 * Keeps the newest event of the audit log as the head of today in Viet Nam, once a day, and says it outside the database
 * too: in a file and in the process's own log. Gives the tags of the pages that show heads.
 */
export async function keepLogHead(): Promise<readonly string[]> {
  const head = await keepNewest(realToday());
  if (head === null) return [];
  log('info', 'log-head', { day: head.day, number: head.event, hash: head.hash });
  return [tag.logHeads];
}
