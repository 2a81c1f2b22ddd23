import type { ChildProcess } from 'node:child_process';
import { isGiven } from '@/lib/platform/env';
import { stop } from '@/ops/processes';

type Undo = () => Promise<void> | void;

/** Remembers what has been started and ends it in reverse order, once, however the start ends. */
export class Shutdown {
  private readonly undo: Undo[] = [];
  private ending: Promise<void> | undefined;

  get isEnding(): boolean {
    return this.ending !== undefined;
  }

  add(undo: Undo): void {
    this.undo.push(undo);
  }

  alsoStop(child: ChildProcess, graceMs = 15_000): void {
    this.add(() => stop(child, 'SIGTERM', graceMs));
  }

  run(): Promise<void> {
    this.ending ??= this.runOnce();
    return this.ending;
  }

  private async runOnce(): Promise<void> {
    for (let undo = this.undo.pop(); undo !== undefined; undo = this.undo.pop()) await undo();
  }
}

/** Calls back once when the operator, the system or a vanished npm asks to stop. */
export function onStopRequest(callback: () => void): void {
  let asked = false;
  const ask = () => {
    if (!asked) callback();
    asked = true;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask);
  if (!isGiven('npm_lifecycle_event')) return;
  const parent = process.ppid;
  // npm killed outright passes no signal on; its end shows as a new parent.
  const watch = setInterval(() => {
    if (process.ppid !== parent) ask();
  }, 500);
  watch.unref();
}
