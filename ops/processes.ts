import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';

export type Account = Readonly<{ uid: number; gid: number }>;

export function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

/** Resolves when the process has ended, or at once when it already has. */
export async function ended(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) await once(child, 'exit');
}

/** Asks a process to end and, when it has not after the grace, ends it. */
export async function stop(child: ChildProcess, signal: NodeJS.Signals, graceMs: number): Promise<void> {
  if (hasEnded(child) || child.pid === undefined) return;
  child.kill(signal);
  const impatience = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await ended(child);
  clearTimeout(impatience);
}

/** Runs a program whose output goes to a log; resolves with its exit code, -1 when it could not be run. */
export function startLogged(
  command: readonly [string, ...string[]],
  log: string,
  options: SpawnOptions = {},
): ChildProcess {
  const [file, ...parameters] = command;
  const output = openSync(log, 'a');
  try {
    return spawn(file, parameters, { ...options, stdio: ['ignore', output, output] });
  } finally {
    closeSync(output);
  }
}

/** The exit code of a process, -1 when a signal ended it or it could not be started. */
export async function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve(-1);
    });
    child.once('exit', (code) => {
      resolve(code ?? -1);
    });
  });
}
