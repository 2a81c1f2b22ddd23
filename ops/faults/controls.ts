import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { gather } from '@/ops/faults/crowd';
import { findBreaches, type Property } from '@/ops/faults/properties';
import type { World } from '@/ops/faults/world';

/** A portal that is broken on purpose, and the property by which the checker must notice. */
export type Control = Readonly<{
  title: string;
  property: Property;
  /** Breaks it; what is given mends it again. */
  breakIt: (world: World) => Promise<() => Promise<void>>;
}>;

/** Past the laws of the database, which refuse what is done here. */
async function lawless(world: World, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = await world.database.client();
  await client.query('set session_replication_role = replica');
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const newest = `id = (select max(id) from "AuditEvent" where outcome in ('done', 'forged'))`;

export const editedLog: Control = {
  title: 'one record of the audit log is edited',
  property: 'P7',
  breakIt: async (world) => {
    const set = (to: string) =>
      lawless(world, async (client) => {
        await client.query(`update "AuditEvent" set outcome = $1 where ${newest}`, [to]);
      });
    await set('forged');
    return () => set('done');
  },
};

export const flippedByte: Control = {
  title: 'one byte of a file is flipped',
  property: 'P6',
  breakIt: async (world) => {
    const { documents } = await world.truth();
    const sha256 = documents.find((document) => document.kept !== null)?.sha256 ?? '';
    const place = path.join(world.store, 'kept', sha256.slice(0, 2), sha256);
    const content = await readFile(place);
    const other = Buffer.from(content);
    other.writeUInt8(other.readUInt8(100) ^ 1, 100);
    await writeFile(place, other);
    return () => writeFile(place, content);
  },
};

const columns = '"reportId", "submittedById", "submittedAt", "idempotencyKey", "contentHash"';

/** The law that keeps a key once is taken away, and a sending is there twice. */
const sentTwice: Control = {
  title: 'the unique key is dropped and a sending is there twice',
  property: 'P3',
  breakIt: async (world) => {
    await lawless(world, async (client) => {
      await client.query('drop index "Revision_idempotencyKey_key"');
      await client.query(
        `insert into "Revision" (id, n, receipt, ${columns}, "previousHash")
         select gen_random_uuid(), n + 1000, receipt || '-2', ${columns}, coalesce("previousHash", "contentHash")
         from "Revision"
         where "reportId" = any($1) order by "submittedAt" limit 1`,
        [world.watched.map(({ reportId }) => reportId)],
      );
    });
    return () =>
      lawless(world, async (client) => {
        await client.query('delete from "Revision" where n > 1000');
        await client.query(
          'create unique index "Revision_idempotencyKey_key" on "Revision" ("idempotencyKey")',
        );
      });
  },
};

const lazyWriter = { wal_writer_delay: '10s', wal_writer_flush_after: '1GB' };

/**
 * A database that acknowledges before it has written, killed while people write: what it loses stays lost.
 * What the server was started with stands above its files, so the promise is taken away from the database,
 * and the connections that know it are ended.
 */
const hastyDatabase: Control = {
  title: 'synchronous_commit=off, and the database is killed',
  property: 'P1',
  breakIt: async (world) => {
    await lawless(world, async (client) => {
      for (const [name, value] of Object.entries(lazyWriter))
        await client.query(`alter system set ${name} = '${value}'`);
      await client.query('select pg_reload_conf()');
      const { rows } = await client.query<{ name: string }>('select current_database() as name');
      await client.query(`alter database "${rows[0]?.name ?? ''}" set synchronous_commit = off`);
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
    });
    const crowd = gather(world);
    await wait(6000);
    await world.database.kill();
    await world.database.startAgain();
    await world.application.untilReady();
    await crowd.leave();
    return () => Promise.resolve();
  },
};

/** The last leaves a portal that has lost something. */
export const controls: readonly Control[] = [editedLog, flippedByte, sentTwice, hastyDatabase];

/** Whether the checker notices what was broken. */
export async function isCaught(world: World, { property, breakIt }: Control): Promise<boolean> {
  const mend = await breakIt(world);
  try {
    const breaches = findBreaches(world.journal, await world.truth());
    return breaches.some((breach) => breach.property === property);
  } finally {
    await mend();
  }
}
