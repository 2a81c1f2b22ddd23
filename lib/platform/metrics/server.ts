import { createServer, type IncomingMessage, type Server } from 'node:http';
import { env } from '@/lib/platform/env';
import { logError } from '@/lib/platform/log';
import { findArchiveTrouble } from '@/lib/platform/log-archive';
import type { Sample } from '@/lib/platform/metrics/catalogue';
import { exposition } from '@/lib/platform/metrics/exposition';
import { processSamples } from '@/lib/platform/metrics/process';
import { databaseSamples, machineSamples, poolSamples } from '@/lib/platform/metrics/readings';
import { requestDurations, requestSamples } from '@/lib/platform/metrics/requests';
import { findBackupTrouble } from '@/lib/platform/nightly-work';
import { findObstacle } from '@/lib/platform/readiness';

/** However often figures are asked for, database and disks are asked once in so many milliseconds, one after the other. */
const freshness = 10_000;

/** What was found is told again for a while; nothing is asked again before the last answer has come. */
function seldom<T>(find: () => Promise<T>): () => Promise<T> {
  let [found, until]: [Promise<T> | undefined, number] = [undefined, 0];
  return () => {
    if (found !== undefined && performance.now() < until) return found;
    until = Infinity;
    found = find().finally(() => {
      until = performance.now() + freshness;
    });
    return found;
  };
}

const readings = async (): Promise<readonly Sample[]> => [
  ...(await databaseSamples()),
  ...(await machineSamples()),
];

function figures(found: readonly Sample[]): string {
  return exposition(
    [...requestSamples(), ...found, ...poolSamples(), ...processSamples()],
    requestDurations(),
  );
}

/** What the public door of readiness does not say: why not, and what is wrong though people are served. */
async function detail(): Promise<string> {
  const obstacle = await findObstacle();
  const backup = env().DEMO ? undefined : await findBackupTrouble().catch(() => 'backup-unknown' as const);
  const archive = await findArchiveTrouble().catch(() => undefined);
  const warnings = [backup, archive].filter((each) => each !== undefined);
  return `${JSON.stringify({ status: obstacle ?? 'ready', warnings })}\n`;
}

type Door = Readonly<{ make: () => Promise<string>; type: string }>;

/** What is told at which address. */
function makeDoors(): ReadonlyMap<string, Door> {
  const read = seldom(readings);
  return new Map([
    [
      '/metrics',
      { make: async () => figures(await read()), type: 'text/plain; version=0.0.4; charset=utf-8' },
    ],
    ['/ready', { make: seldom(detail), type: 'application/json' }],
  ]);
}

const doorOf = (doors: ReadonlyMap<string, Door>, { method, url = '' }: IncomingMessage) =>
  method === 'GET' ? doors.get(url) : undefined;

/**
 * Tells figures of operation on a port of their own, which no visitor reaches; nothing where none is set. A port that
 * is taken keeps nobody from the portal.
 */
export function tellFigures(): Server | undefined {
  const { METRICS_HOST, METRICS_PORT } = env();
  if (METRICS_PORT === undefined) return undefined;
  processSamples();
  const doors = makeDoors();
  const server = createServer((request, response) => {
    const door = doorOf(doors, request);
    if (door === undefined) {
      response.writeHead(404).end();
      return;
    }
    door.make().then(
      (text) => response.writeHead(200, { 'content-type': door.type, 'cache-control': 'no-store' }).end(text),
      (error: unknown) => {
        logError('figures-failed', error);
        response.writeHead(500).end();
      },
    );
  });
  // Prometheus needs one.
  server.maxConnections = 8;
  server.on('error', (error) => logError('figures-not-told', error));
  server.listen(METRICS_PORT, METRICS_HOST);
  server.unref();
  return server;
}
