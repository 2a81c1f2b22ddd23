import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '@/ops/folders';
import { ownEnvironment } from '@/ops/own-environment';
import { freePort } from '@/ops/port';
import { hasEnded, stop } from '@/ops/processes';

export type Site = Readonly<{ origin: string; startedIn: number; stop: () => Promise<void> }>;

/** The first page a visitor gets, not merely an open port. */
async function untilFirstPage(child: ChildProcess, origin: string): Promise<void> {
  for (;;) {
    if (hasEnded(child)) throw new Error(`${origin} ended before it served a page`);
    const answer = await fetch(origin).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok === true) return;
    await wait(20);
  }
}

/** Starts a site in an environment of its own and measures the milliseconds until its first page. */
export async function startSite(
  command: readonly string[],
  where: Readonly<{ cwd: string; variables: Readonly<Record<string, string>> }>,
): Promise<Site> {
  const port = String(await freePort());
  const begun = performance.now();
  const child = spawn(process.execPath, command.concat(command.includes('--data') ? [] : ['--port', port]), {
    cwd: where.cwd,
    env: ownEnvironment({ ...where.variables, PORT: port }),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://localhost:${port}`;
  await untilFirstPage(child, origin);
  return { origin, startedIn: performance.now() - begun, stop: () => stop(child, 'SIGTERM', 60_000) };
}

/** The portal as `npm start` runs it, with data of the benchmark's own. */
export function startPortal(data: string, password: string): Promise<Site> {
  const command = ['--import', 'tsx', path.join(root, 'ops/start.ts'), '--data', data];
  return startSite(command, {
    cwd: root,
    variables: { DEMO_PASSWORD: password },
  });
}
