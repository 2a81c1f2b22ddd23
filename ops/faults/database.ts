import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { connect } from '@/ops/database';
import { wireTo, type Wire } from '@/ops/faults/wire';
import { chooseHome, type Home } from '@/ops/postgres/account';
import { installedBinaries } from '@/ops/postgres/binaries';
import { startCluster, type Cluster } from '@/ops/postgres/cluster';
import { ensureLogins, withLogin, type Login } from '@/ops/postgres/logins';

const database = 'tiendoso';
/** Whoever else works on the machine must not come in meanwhile. */
const password = randomBytes(24).toString('base64url');

/** No more log than a small disk has room for. */
const settings = ['max_wal_size=128MB', 'min_wal_size=48MB'];

export const drillLogins = [
  { name: 'dien_tap_app', role: 'portal_app', password },
  { name: 'dien_tap_public', role: 'portal_public', password },
] as const satisfies readonly Login[];

/** The three addresses of a portal in a drill, from the owner's. */
export function addressesBy(url: string) {
  const [application, reader] = drillLogins;
  return {
    DATABASE_OWNER_URL: url,
    DATABASE_URL: withLogin(url, application),
    DATABASE_PUBLIC_URL: withLogin(url, reader),
  };
}

/** Processes that a process has started, where the system tells. */
function childrenOf(pid: number): readonly number[] {
  const file = `/proc/${String(pid)}/task/${String(pid)}/children`;
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').trim().split(' ').filter(Boolean).map(Number);
}

function killOutright(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

/** Every process of the server of a data folder at once, as when a machine dies; what the system holds for the disk stays. */
export function killServerOf(data: string): void {
  const pid = Number(readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  for (const each of [pid, ...childrenOf(pid)]) killOutright(each);
}

/** A PostgreSQL that keeps what it acknowledged, reached by a wire, killed and started again by the drill. */
export class DrillDatabase {
  private constructor(
    private readonly home: Home,
    private readonly log: string,
    private cluster: Cluster,
    readonly wire: Wire,
  ) {}

  static async start(folder: string): Promise<DrillDatabase> {
    const home = await chooseHome(await installedBinaries(), folder, () => undefined);
    const log = path.join(folder, 'postgres.log');
    const cluster = await startCluster({ home, password, log, settings });
    const client = await connect('PostgreSQL', cluster.url('postgres'));
    await ensureLogins(client, drillLogins);
    await client.query(`create database ${database}`);
    await client.end();
    return new DrillDatabase(home, log, cluster, await wireTo(cluster.url(database)));
  }

  /** Where its data lie, which is outside the drill's folder when the user `postgres` cannot enter that. */
  get folder(): string {
    return path.dirname(this.home.data);
  }

  /** The three addresses of the portal, all by the wire. */
  addresses() {
    return addressesBy(this.wire.url);
  }

  /** A connection of the drill's own, past the wire. */
  client(): Promise<pg.Client> {
    return connect('DATABASE_OWNER_URL', this.cluster.url(database));
  }

  async kill(): Promise<void> {
    killServerOf(this.home.data);
    await this.cluster.ended;
  }

  async startAgain(): Promise<void> {
    const { home, log } = this;
    this.cluster = await startCluster({ home, password, log, settings });
    this.wire.lead(Number(new URL(this.cluster.url(database)).port));
  }

  /** A server that ran out of disk for its log ends, and is started by whoever made room. */
  async startIfEnded(): Promise<void> {
    const isEnded = await Promise.race([this.cluster.ended.then(() => true), wait(1000).then(() => false)]);
    if (isEnded) await this.startAgain();
  }

  async stop(): Promise<void> {
    await this.wire.close();
    await this.cluster.stop();
    await rm(this.home.data, { recursive: true, force: true });
  }
}
