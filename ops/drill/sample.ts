import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { receive } from '@/lib/platform/storage/incoming';
import { fileStore } from '@/lib/platform/storage/store';

async function* pieces(): AsyncGenerator<Uint8Array> {
  for (let count = 0; count < 30; count += 1) yield await Promise.resolve(randomBytes(100_000));
}

/** What the demonstration lacks: a file of 3 MB in the store, an open session, a log, and a message that waits. */
export async function keepSample(client: pg.Client): Promise<void> {
  const incoming = await receive(pieces());
  await fileStore().keep(incoming);
  // The record's files are never changed: what uploads write before a review is written past that rule.
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into "StoredFile" ("documentId", sha256, mime, bytes, name, "isRestricted", scan, "uploadedById", "uploadedAt")
     select d.id, $1, 'application/pdf', $2, 'dien-tap.pdf', false, 'clean', u.id, now()
     from (select id from "Document" where "provinceId" is not null order by id limit 1) d,
       (select id from "User" order by id limit 1) u`,
    [incoming.sha256, incoming.bytes],
  );
  await client.query('reset session_replication_role');
  await client.query(
    `insert into "Session" (id, "userId", "createdAt", "lastSeenAt", "absoluteUntil")
     select 'dien-tap', id, now(), now(), now() + interval '8 hours' from "User" order by id limit 1`,
  );
  await client.query(
    `insert into "AuditEvent" (at, action, "objectType", outcome)
     select now(), 'drill.sample', 'drill', 'done' from generate_series(1, 1000)`,
  );
  await client.query(
    `insert into "LogHead" ("day", "eventId", hash, "keptAt")
     select current_date, id, hash, now() from "AuditEvent" order by id desc limit 1`,
  );
  await client.query(
    `insert into "Notice" (id, at, "toId", kind, detail, "nextTryAt")
     select gen_random_uuid(), now(), id, 'overdue', '{}', now() from "User" order by id limit 1`,
  );
}
