import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { localOrigin } from '@/lib/platform/local-origin';
import { StartFailure } from '@/ops/failure';
import { failures } from '@/ops/words';

type Attempt = { port: number } | { code: string };

function listenOnce(host: string, port: number): Promise<Attempt> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve({ code: error.code ?? error.message });
    });
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => {
        resolve({ port: taken });
      });
    });
  });
}

/** Browsers and fetch refuse ports of other services, such as 6000: asked of a free port, fetch says which it is. */
function isKeptFromBrowsers(host: string, port: number): Promise<boolean> {
  return fetch(localOrigin(host, port), { signal: AbortSignal.timeout(1000) }).then(
    () => false,
    (error: unknown) =>
      error instanceof Error && error.cause instanceof Error && error.cause.message === 'bad port',
  );
}

/** Fails with one sentence when nobody could listen or be reached there; waits a moment for a server that is just ending. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  let attempt = await listenOnce(host, port);
  for (let tries = 0; tries < 8 && 'code' in attempt && attempt.code === 'EADDRINUSE'; tries += 1) {
    await wait(250);
    attempt = await listenOnce(host, port);
  }
  if (!('code' in attempt)) {
    if (await isKeptFromBrowsers(host, port)) throw new StartFailure(failures.portKept(port));
    return;
  }
  if (attempt.code === 'EADDRINUSE') throw new StartFailure(failures.portTaken(host, port));
  if (attempt.code === 'EACCES') throw new StartFailure(failures.portRefused(port));
  throw new StartFailure(failures.hostUnusable(host, attempt.code));
}

/** A loopback port that nobody uses now. */
export async function freePort(): Promise<number> {
  const attempt = await listenOnce('127.0.0.1', 0);
  if ('code' in attempt) throw new StartFailure(failures.hostUnusable('127.0.0.1', attempt.code));
  return attempt.port;
}
