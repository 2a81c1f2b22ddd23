import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';

const sampleMs = 500;

/** What the web server's process takes while it works. */
export type Taken = Readonly<{
  /** Milliseconds since the watch began, and MiB of memory at that moment. */
  memory: readonly (readonly [at: number, mib: number])[];
  /** Open files and sockets of the process, and its connections to the database, as often. */
  handles: readonly number[];
  connections: readonly number[];
}>;

/** MiB that the process holds, as the system tells. */
export function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

async function connectionsOf(client: pg.Client): Promise<number> {
  const counted = `select count(*)::int as count from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`;
  const { rows } = await client.query<{ count: number }>(counted);
  return rows[0]?.count ?? 0;
}

/** Looks twice a second at what the process takes, until it is asked. */
export function watchProcess(pid: number, client: pg.Client): () => Promise<Taken> {
  const begun = performance.now();
  const over = new AbortController();
  const taken = { memory: [] as [number, number][], handles: [] as number[], connections: [] as number[] };
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      taken.memory.push([performance.now() - begun, memoryOf(pid)]);
      taken.handles.push(readdirSync(`/proc/${String(pid)}/fd`).length);
      taken.connections.push(await connectionsOf(client));
      await wait(sampleMs);
    }
  };
  const watched = watch();
  return async () => {
    over.abort();
    await watched;
    return taken;
  };
}

/** The most that was held, in MiB. */
export function mostOf({ memory }: Taken): number {
  return Math.max(...memory.map(([, mib]) => mib));
}

/** MiB a minute by which the memory rises after so many milliseconds: the straight line nearest to all samples. */
export function slopeOf({ memory }: Taken, afterMs: number): number {
  const late = memory.filter(([at]) => at >= afterMs).map(([at, mib]) => [at / 60_000, mib] as const);
  const mean = (of: 0 | 1) => late.reduce((sum, point) => sum + point[of], 0) / late.length;
  const [at, mib] = [mean(0), mean(1)];
  const spread = late.reduce((sum, point) => sum + (point[0] - at) ** 2, 0);
  return late.reduce((sum, point) => sum + (point[0] - at) * (point[1] - mib), 0) / spread;
}

/** The 99th percentile of the event loop's lag since it was last asked, in milliseconds, as the portal tells operators. */
export async function lagOf(metricsPort: number): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${String(metricsPort)}/metrics`);
  const line = /^process_event_loop_lag_seconds\{quantile="0\.99"\} ([\d.e+-]+)$/m.exec(await answer.text());
  if (line === null) throw new Error('the figures do not tell the lag');
  return Number(line[1]) * 1000;
}
