import path from 'node:path';
import { connect } from '@/ops/database';
import type { DataFolder } from '@/ops/folders';
import { chooseHome } from '@/ops/postgres/account';
import { installedBinaries } from '@/ops/postgres/binaries';
import { startCluster, type Cluster } from '@/ops/postgres/cluster';
import { endOrphan } from '@/ops/postgres/orphan';
import { clusterPassword } from '@/ops/secrets';
import type { Shutdown } from '@/ops/shutdown';

const database = 'tiendoso';

export type Embedded = Readonly<{ url: string; ended: Promise<void> }>;

async function ensureDatabase(cluster: Cluster): Promise<void> {
  const client = await connect('PostgreSQL', cluster.url('postgres'));
  try {
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
  const password = await clusterPassword(path.dirname(home.data));
  const cluster = await startCluster({ home, password, log: data.postgresLog });
  shutdown.add(cluster.stop);
  await ensureDatabase(cluster);
  return { url: cluster.url(database), ended: cluster.ended };
}
