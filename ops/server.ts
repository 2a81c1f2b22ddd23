import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { next } from '@/ops/build';
import { StartFailure } from '@/ops/failure';
import { root } from '@/ops/folders';
import { hasEnded } from '@/ops/processes';
import { failures } from '@/ops/words';
import { localOrigin } from '@/lib/platform/local-origin';
import { keyOf } from '@/lib/platform/seal';
import type { Warning } from '@/lib/platform/readiness';

export type Listen = Readonly<{ host: string; port: number; dev: boolean }>;

/**
 * Whoever breaks into the web server must not find the login that may change the structure of the database. Blank, not
 * absent: what is absent Next reads again from a file `.env`.
 */
function withoutOwner(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...environment, DATABASE_OWNER_URL: '' };
}

/** What every instance of one portal seals its actions with, also when each made a build of its own. */
function sealOfActions(): Readonly<Record<string, string>> {
  return { NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: keyOf('actions').toString('base64') };
}

/**
 * Starts the web server with our own Node; it ends by itself when this process dies without a word. What it says goes
 * where this process speaks, or to an open file.
 */
export function startServer(
  { host, port, dev }: Listen,
  output: 'inherit' | number = 'inherit',
): ChildProcess {
  const tether = pathToFileURL(path.join(root, 'ops/tether.mjs')).href;
  const where = ['--hostname', host, '--port', String(port)];
  const server = dev ? [next, 'dev'] : [path.join(root, 'ops/web.ts')];
  return spawn(process.execPath, ['--import', tether, ...server, ...where], {
    cwd: root,
    env: withoutOwner({
      ...process.env,
      ...sealOfActions(),
      NODE_ENV: dev ? 'development' : 'production',
    }),
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
}

async function says(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}

const patienceMs = 120_000;

/**
 * Waits until the server says that it is ready to serve. A disk that is almost full and a clock that is off are told and
 * do not keep a portal that works from starting: it was up with them a moment ago. Fails when the server ends or is not
 * ready in two minutes, and says why.
 */
export async function untilReady(
  server: ChildProcess,
  { host, port }: Listen,
  tell: (warning: Warning) => void,
): Promise<void> {
  const { findObstacle, isWarning } = await import('@/lib/platform/readiness');
  const deadline = performance.now() + patienceMs;
  const health = `${localOrigin(host, port)}/api/health`;
  while (!(await says(`${health}/ready`))) {
    if (hasEnded(server)) throw new StartFailure(failures.serverStopped());
    const obstacle = (await says(`${health}/live`)) ? await findObstacle() : 'silent';
    if (isWarning(obstacle)) {
      tell(obstacle);
      return;
    }
    if (performance.now() > deadline) throw new StartFailure(failures.notReady(obstacle));
    await wait(50);
  }
}
