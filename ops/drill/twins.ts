import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBalancer, type Front } from '@/ops/drill/nginx';
import { StartFailure } from '@/ops/failure';
import { freePort } from '@/ops/port';
import { ended, hasEnded, stop } from '@/ops/processes';
import { startServer } from '@/ops/server';

const host = '127.0.0.1';
const patienceMs = 60_000;

/** One of the portal's instances, started again where it was. */
export class Instance {
  private child: ChildProcess;

  constructor(
    readonly port: number,
    private readonly log: number,
  ) {
    this.child = this.begin();
  }

  get origin(): string {
    return `http://${host}:${String(this.port)}`;
  }

  get isRunning(): boolean {
    return !hasEnded(this.child);
  }

  async untilReady(): Promise<void> {
    const begun = performance.now();
    for (;;) {
      const asked = fetch(`${this.origin}/api/health/ready`, { signal: AbortSignal.timeout(5000) });
      const answer = await asked.catch(() => null);
      await answer?.arrayBuffer();
      if (answer?.ok === true) return;
      if (!this.isRunning || performance.now() - begun > patienceMs)
        throw new StartFailure('Một bản của cổng không sẵn sàng (an instance did not become ready).');
      await wait(50);
    }
  }

  async killAndStart(): Promise<void> {
    this.child.kill('SIGKILL');
    await ended(this.child);
    this.child = this.begin();
    await this.untilReady();
  }

  /** Asks it to end, and starts it again when it has; the milliseconds it took to end. */
  async restart(): Promise<number> {
    const begun = performance.now();
    await this.stop();
    const took = performance.now() - begun;
    this.child = this.begin();
    await this.untilReady();
    return took;
  }

  stop(): Promise<void> {
    return stop(this.child, 'SIGTERM', 30_000);
  }

  private begin(): ChildProcess {
    return startServer({ host, port: this.port, dev: false }, this.log);
  }
}

/** Two instances of one build behind nginx. */
export class Twins {
  private constructor(
    readonly instances: readonly Instance[],
    private readonly front: Front,
    private readonly log: number,
  ) {}

  static async prepare(log: string, folder: string) {
    const ports = [await freePort(), await freePort()];
    const place = path.join(folder, 'nginx');
    await mkdir(place, { recursive: true });
    const front = await startBalancer(place, ports);
    const origin = `http://localhost:${String(front.secure)}`;
    const output = openSync(log, 'w');
    const start = () =>
      new Twins(
        ports.map((port) => new Instance(port, output)),
        front,
        output,
      );
    return { origin, start };
  }

  get isRunning(): boolean {
    return this.instances.some(({ isRunning }) => isRunning);
  }

  async untilReady(): Promise<void> {
    await Promise.all(this.instances.map((each) => each.untilReady()));
  }

  async stop(): Promise<void> {
    await this.front.stop();
    await Promise.all(this.instances.map((each) => each.stop()));
    closeSync(this.log);
  }
}
