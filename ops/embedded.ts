import path from 'node:path';
import { connect } from '@/ops/database';
import type { DataFolder } from '@/ops/folders';
import { ensureLogins, withLogin, type Login } from '@/ops/postgres/logins';
import { chooseHome } from '@/ops/postgres/account';
import { installedBinaries } from '@/ops/postgres/binaries';
import { startCluster, type Cluster } from '@/ops/postgres/cluster';
import { endOrphan } from '@/ops/postgres/orphan';
import { clusterPassword } from '@/ops/secrets';
import type { Shutdown } from '@/ops/shutdown';

const database = 'tiendoso';

/** `url` is the owner's; the other two may do no more than their roles. */
export type Embedded = Readonly<{
  url: string;
  applicationUrl: string;
  publicUrl: string;
  ended: Promise<void>;
}>;

const application = { name: 'tiendoso_app', role: 'portal_app' } as const;
const reader = { name: 'tiendoso_public', role: 'portal_public' } as const;

async function ensureDatabase(cluster: Cluster, logins: readonly Login[]): Promise<void> {
  const client = await connect('PostgreSQL', cluster.url('postgres'));
  try {
    await ensureLogins(client, logins);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
}

/** Starts the PostgreSQL that came with the packages and makes the portal's database in it. */
export async function startEmbedded(
  data: DataFolder,
  shutdown: Shutdown,
  note: (text: string) => void,
): Promise<Embedded> {
  const home = await chooseHome(await installedBinaries(), data.path, note);
  if (await endOrphan(home)) note('đã dừng một PostgreSQL còn sót lại của lần chạy trước');
  const secrets = path.dirname(home.data);
  const password = await clusterPassword(secrets);
  const cluster = await startCluster({ home, password, log: data.postgresLog });
  shutdown.add(cluster.stop);
  const known = async (login: Omit<Login, 'password'>): Promise<Login> => ({
    ...login,
    password: await clusterPassword(secrets, login.name),
  });
  const [changes, reads] = [await known(application), await known(reader)];
  await ensureDatabase(cluster, [changes, reads]);
  const url = cluster.url(database);
  return {
    url,
    applicationUrl: withLogin(url, changes),
    publicUrl: withLogin(url, reads),
    ended: cluster.ended,
  };
}
