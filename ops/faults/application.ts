import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { StartFailure } from '@/ops/failure';
import { wireTo, type Wire } from '@/ops/faults/wire';
import { freePort } from '@/ops/port';
import { ended, hasEnded, stop } from '@/ops/processes';
import { startServer } from '@/ops/server';

const host = '127.0.0.1';
const patienceMs = 60_000;

type Running = Readonly<{ child: ChildProcess; port: number }>;

async function isReady(port: number): Promise<boolean> {
  const address = `http://${host}:${String(port)}/api/health/ready`;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

/** The production web server, reached by a wire: its address stays while the processes behind it come and go. */
export class DrillApplication {
  private constructor(
    private running: Running,
    readonly wire: Wire,
    private readonly log: number,
  ) {}

  /** Takes a port first: the portal must know its address before it starts. What it says goes to the log. */
  static async prepare(log: string): Promise<Readonly<{ origin: string; start: () => DrillApplication }>> {
    const port = await freePort();
    const wire = await wireTo(`http://${host}:${String(port)}`);
    const origin = `http://localhost:${new URL(wire.url).port}`;
    const output = openSync(log, 'w');
    const start = () => {
      const child = startServer({ host, port, dev: false }, output);
      return new DrillApplication({ child, port }, wire, output);
    };
    return { origin, start };
  }

  /** Waits until the portal says that it is ready; the milliseconds it took. */
  async untilReady({ child, port }: Running = this.running): Promise<number> {
    const begun = performance.now();
    while (!(await isReady(port))) {
      if (hasEnded(child)) throw new StartFailure('Máy chủ web đã tự dừng (the web server ended by itself).');
      if (performance.now() - begun > patienceMs)
        throw new StartFailure('Cổng không sẵn sàng trở lại (the portal did not become ready again).');
      await wait(50);
    }
    return performance.now() - begun;
  }

  get isRunning(): boolean {
    return !hasEnded(this.running.child);
  }

  /** Whether the portal says so at this moment; no answer within five seconds says no. */
  isReadyNow(): Promise<boolean> {
    return isReady(this.running.port);
  }

  /** Where the server itself listens, past the wire: for crowds that the wire would hold up. */
  get port(): number {
    return this.running.port;
  }

  /** The process that serves now; 0 when none was started. */
  get pid(): number {
    return this.running.child.pid ?? 0;
  }

  /** Ends it without a word, in the middle of whatever it does, and starts another. */
  async killAndStart(): Promise<void> {
    this.running.child.kill('SIGKILL');
    await ended(this.running.child);
    this.running = await this.another();
    this.wire.lead(this.running.port);
  }

  /** Starts another, sends whoever comes to it, and asks the old one to end; the milliseconds until it did. */
  async roll(): Promise<number> {
    const [old, fresh] = [this.running, await this.another()];
    await this.untilReady(fresh);
    this.running = fresh;
    this.wire.lead(fresh.port);
    const begun = performance.now();
    await stop(old.child, 'SIGTERM', 30_000);
    return performance.now() - begun;
  }

  async stop(): Promise<void> {
    await this.wire.close();
    await stop(this.running.child, 'SIGTERM', 15_000);
    closeSync(this.log);
  }

  private async another(): Promise<Running> {
    const port = await freePort();
    return { child: startServer({ host, port, dev: false }, this.log), port };
  }
}
