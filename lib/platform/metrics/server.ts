import { createServer, type IncomingMessage, type Server } from 'node:http';
import { env } from '@/lib/platform/env';
import { logError } from '@/lib/platform/log';
import type { Sample } from '@/lib/platform/metrics/catalogue';
import { exposition } from '@/lib/platform/metrics/exposition';
import { processSamples } from '@/lib/platform/metrics/process';
import { databaseSamples, machineSamples } from '@/lib/platform/metrics/readings';
import { requestDurations, requestSamples } from '@/lib/platform/metrics/requests';
import { findBackupTrouble } from '@/lib/platform/nightly-work';
import { findObstacle } from '@/lib/platform/readiness';

/** However often figures are asked for, the database is asked once in so many milliseconds. */
const freshness = 10_000;

let kept: Readonly<{ at: number; samples: Promise<readonly Sample[]> }> | undefined;

function asked(): Promise<readonly Sample[]> {
  const now = performance.now();
  if (kept === undefined || now - kept.at > freshness) kept = { at: now, samples: databaseSamples() };
  return kept.samples;
}

async function figures(): Promise<string> {
  const [database, machine] = await Promise.all([asked(), machineSamples()]);
  return exposition([...requestSamples(), ...database, ...machine, ...processSamples()], requestDurations());
}

/** What the public door of readiness does not say: why not, and what is wrong though people are served. */
async function detail(): Promise<string> {
  const obstacle = await findObstacle();
  const backup = env().DEMO ? undefined : await findBackupTrouble().catch(() => 'backup-unknown' as const);
  return `${JSON.stringify({ status: obstacle ?? 'ready', warnings: backup === undefined ? [] : [backup] })}\n`;
}

const doors = {
  '/metrics': { make: figures, type: 'text/plain; version=0.0.4; charset=utf-8' },
  '/ready': { make: detail, type: 'application/json' },
} as const;

function doorOf({ method, url }: IncomingMessage) {
  if (method !== 'GET') return undefined;
  return url === '/metrics' || url === '/ready' ? doors[url] : undefined;
}

/**
 * Tells figures of operation on a port of their own, which no visitor reaches; nothing where none is set. A port that
 * is taken keeps nobody from the portal.
 */
export function tellFigures(): Server | undefined {
  const { METRICS_HOST, METRICS_PORT } = env();
  if (METRICS_PORT === undefined) return undefined;
  processSamples();
  const server = createServer((request, response) => {
    const door = doorOf(request);
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
  server.on('error', (error) => logError('figures-not-told', error));
  server.listen(METRICS_PORT, METRICS_HOST);
  server.unref();
  return server;
}
