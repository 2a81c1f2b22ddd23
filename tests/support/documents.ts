import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';

const project = path.join(import.meta.dirname, '../fixtures/documents');
const next = path.join(import.meta.dirname, '../../node_modules/next/dist/bin/next');

/** The little application on the portal's page cache, built and served for one test file. */
export type DocumentServer = Readonly<{
  address: string;
  get: (path: string, init?: RequestInit) => Promise<Response>;
  arrange: (changes: Readonly<Record<string, unknown>>) => Promise<void>;
  stop: () => Promise<void>;
}>;

function run(...args: string[]): ChildProcess {
  return spawn(process.execPath, [next, ...args], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port to listen on.');
  return address.port;
}

async function untilAnswering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`${address}/control`).catch(() => null);
    if (answer !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The server of documents did not start.');
}

export async function serveDocuments(): Promise<DocumentServer> {
  if ((await ended(run('build'))) !== 0) throw new Error('The application of documents did not build.');
  const port = await freePort();
  const address = `http://127.0.0.1:${String(port)}`;
  const server = run('start', '-H', '127.0.0.1', '-p', String(port));
  await untilAnswering(address);
  return {
    address,
    get: (where, init) => fetch(`${address}${where}`, init),
    arrange: async (changes) => {
      const answer = await fetch(`${address}/control`, { method: 'POST', body: JSON.stringify(changes) });
      if (!answer.ok) throw new Error(`The stage answered ${String(answer.status)}.`);
    },
    stop: async () => {
      server.kill('SIGTERM');
      await ended(server);
    },
  };
}
