import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { Node, standby } from '@/ops/drill/node';
import { StartFailure } from '@/ops/failure';
import { addressesBy, drillLogins } from '@/ops/faults/database';
import { wireTo, type Wire } from '@/ops/faults/wire';
import { ensureLogins } from '@/ops/postgres/logins';

const database = 'tiendoso';
const patienceMs = 60_000;

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > patienceMs) throw new StartFailure(`${what} (did not come about).`);
    await wait(50);
  }
}

/**
 * A PostgreSQL that acknowledges what its standby has on its disk too. The portal comes by a wire, which stands for the
 * address that an operator moves to whoever leads.
 */
export class Pair {
  private names = 2;

  private constructor(
    private readonly folder: string,
    private leader: Node,
    private follower: Node,
    private readonly wire: Wire,
  ) {}

  static async start(around: string): Promise<Pair> {
    const folder = path.join(around, 'pair');
    await mkdir(folder, { recursive: true });
    await chmod(folder, 0o755);
    const leader = await Node.empty(folder, 'node-1');
    const client = await leader.client('postgres');
    await ensureLogins(client, drillLogins);
    await client.query(`create database ${database}`);
    await client.end();
    const follower = await Node.following(leader, folder, 'node-2');
    const pair = new Pair(folder, leader, follower, await wireTo(leader.url(database)));
    await pair.insist();
    return pair;
  }

  addresses() {
    return addressesBy(this.wire.url);
  }

  client(): Promise<pg.Client> {
    return this.leader.client(database);
  }

  /** From now on nothing is acknowledged that the standby has not. */
  private async insist(): Promise<void> {
    await this.leader.ask(`alter system set synchronous_standby_names = 'FIRST 1 (${standby})'`);
    await this.leader.ask('select pg_reload_conf()');
    await until('Máy dự phòng không theo kịp', async () => {
      const rows = await this.leader.ask('select sync_state from pg_stat_replication');
      return rows.some(({ sync_state: state }) => state === 'sync');
    });
  }

  /** The operator's decision, by name: to go on without a standby. */
  async goOnAlone(): Promise<void> {
    await this.leader.ask(`alter system set synchronous_standby_names = ''`);
    await this.leader.ask('select pg_reload_conf()');
  }

  killLeader(): Promise<void> {
    return this.leader.kill();
  }

  killFollower(): Promise<void> {
    return this.follower.kill();
  }

  startFollower(): Promise<void> {
    return this.follower.start();
  }

  /** As the runbook says: the standby is promoted, told to go on alone, and the address is moved to it. */
  async promote(): Promise<Readonly<{ old: Node }>> {
    const old = this.leader;
    await this.follower.ask('select pg_promote()');
    this.leader = this.follower;
    await this.goOnAlone();
    this.wire.lead(this.leader.port);
    return { old };
  }

  /** A new standby, copied from whoever leads while people work, and waited for again. */
  async addFollower(): Promise<void> {
    this.names += 1;
    this.follower = await Node.following(this.leader, this.folder, `node-${String(this.names)}`);
    await this.insist();
  }

  async stop(): Promise<void> {
    await this.wire.close();
    await this.goOnAlone().catch(() => undefined);
    await this.leader.stop();
    await this.follower.stop();
  }
}
