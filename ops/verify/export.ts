import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';

type Line = Readonly<{ id: string; previous: string | null; hash: string; text: string }>;

const perRead = 5000;

async function* lines(client: pg.Client): AsyncGenerator<string> {
  let after = '0';
  for (;;) {
    const { rows } = await client.query<Line>(
      `select id::text as id, "previousHash" as previous, hash, audit_event_text(e) as text
       from "AuditEvent" e where e.id > $1 order by e.id limit $2`,
      [after, perRead],
    );
    for (const row of rows) yield `${JSON.stringify(row)}\n`;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

/** Writes the audit log as one JSON line per event, with the text its hash covers: what `ops/check-log.mjs` reads. */
export async function exportLog(client: pg.Client, file: string): Promise<void> {
  await pipeline(Readable.from(lines(client)), createWriteStream(file, { flags: 'wx', mode: 0o600 }));
}
