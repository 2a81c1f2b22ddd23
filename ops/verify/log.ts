import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type pg from 'pg';
import { isMissing } from '@/lib/platform/storage/missing';
import { broken } from '@/ops/verify/words';

export type LogState = Readonly<{ events: number; heads: number; head: string }>;

async function holds(client: pg.Client, hash: string): Promise<boolean> {
  const { rowCount } = await client.query('select from "AuditEvent" where hash = $1 limit 1', [hash]);
  return rowCount === 1;
}

/** A line of the file of heads, found by the event's number; nothing else than such a line holds. */
async function holdsLine(client: pg.Client, line: string): Promise<boolean> {
  const [, event, hash] = /"event":"(\d{1,18})","hash":"([0-9a-f]{64})"/.exec(line) ?? [];
  const question = 'select from "AuditEvent" where id = $1 and hash = $2';
  return (await client.query(question, [event ?? null, hash ?? null])).rowCount === 1;
}

async function lostFrom(client: pg.Client, file: string): Promise<number | null> {
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      number += 1;
      if (!(await holdsLine(client, line))) return number;
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  return null;
}

/** What was written down elsewhere: the file of heads, and a hash somebody noted. */
export type Noted = Readonly<{ file: string; hash: string | undefined }>;

/**
 * Reads the whole audit log anew; the sentence for the first thing that does not hold, else null: an event that was
 * changed or does not stand on the one before it, or a head kept on an earlier day that is no longer in the log.
 */
export async function findLogBreak(client: pg.Client, { file, hash }: Noted): Promise<string | null> {
  const { rows } = await client.query<{ event: string | null; day: string | null }>(
    'select audit_first_break() as event, audit_first_lost_head()::text as day',
  );
  const [found] = rows;
  if (found?.event != null) return broken.event(found.event);
  if (found?.day != null) return broken.head(found.day);
  const line = await lostFrom(client, file);
  if (line !== null) return broken.file(line);
  return hash === undefined || (await holds(client, hash)) ? null : broken.unknown(hash);
}

/** How much there is, and the newest hash, to be written down elsewhere. */
export async function stateOf(client: pg.Client): Promise<LogState> {
  const { rows } = await client.query<LogState>(
    `select (select count(*) from "AuditEvent")::int as events, (select count(*) from "LogHead")::int as heads,
       coalesce((select hash from "AuditEvent" order by id desc limit 1), '') as head`,
  );
  return rows[0] ?? { events: 0, heads: 0, head: '' };
}
