import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startBalancer, type Front } from '@/ops/drill/nginx';
import { StartFailure } from '@/ops/failure';
import { freePort } from '@/ops/port';
import { hasEnded, stop } from '@/ops/processes';

const host = '127.0.0.1';
/** A start migrates and fills first. */
const patienceMs = 3 * 60_000;

/** One version of the portal, started as an operator starts it. */
class Version {
  private child: ChildProcess | undefined;

  constructor(
    private readonly folder: string,
    private readonly data: string,
    private readonly port: number,
  ) {}

  get isRunning(): boolean {
    return this.child !== undefined && !hasEnded(this.child);
  }

  get origin(): string {
    return `http://${host}:${String(this.port)}`;
  }

  async start(log: number): Promise<void> {
    const command = ['--import', 'tsx', path.join(this.folder, 'ops/start.ts'), '--data', this.data];
    this.child = spawn(process.execPath, command, {
      cwd: this.folder,
      env: { ...process.env, HOST: host, PORT: String(this.port) },
      stdio: ['ignore', log, log],
    });
    await this.untilReady();
  }

  async untilReady(): Promise<void> {
    const begun = performance.now();
    while (!(await this.isReady())) {
      if (!this.isRunning || performance.now() - begun > patienceMs)
        throw new StartFailure('Một bản của cổng không sẵn sàng (a version did not become ready).');
      await wait(100);
    }
  }

  async stop(): Promise<void> {
    if (this.child !== undefined) await stop(this.child, 'SIGTERM', 30_000);
  }

  private async isReady(): Promise<boolean> {
    const asked = fetch(`${this.origin}/api/health/ready`, { signal: AbortSignal.timeout(5000) });
    const answer = await asked.catch(() => null);
    await answer?.arrayBuffer();
    return answer?.ok === true;
  }
}

/** Two versions of the portal behind one nginx, on one database: the former, and beside it this one. */
export class Versions {
  private constructor(
    readonly former: Version,
    readonly present: Version,
    private readonly front: Front,
    private readonly log: number,
  ) {}

  static async prepare(
    file: string,
    around: string,
    folders: Readonly<Record<'former' | 'present', string>>,
  ) {
    const [first, second] = [await freePort(), await freePort()];
    const place = path.join(around, 'nginx');
    await mkdir(place, { recursive: true });
    const front = await startBalancer(place, [first, second]);
    const former = new Version(folders.former, path.join(around, 'data-former'), first);
    const present = new Version(folders.present, path.join(around, 'data-present'), second);
    const start = async () => {
      const versions = new Versions(former, present, front, openSync(file, 'w'));
      try {
        await former.start(versions.log);
      } catch (error) {
        await versions.stop();
        throw error;
      }
      return versions;
    };
    return { origin: `http://localhost:${String(front.secure)}`, start };
  }

  get running(): readonly Version[] {
    return [this.former, this.present].filter(({ isRunning }) => isRunning);
  }

  get isRunning(): boolean {
    return this.running.length > 0;
  }

  async untilReady(): Promise<void> {
    await Promise.all(this.running.map((each) => each.untilReady()));
  }

  /** What an upgraded machine does: it migrates, brings the facts of its version, and serves beside the former. */
  startPresent(): Promise<void> {
    return this.present.start(this.log);
  }

  /** What a machine does that goes back: the version before starts again, on what this one made of the database. */
  startFormer(): Promise<void> {
    return this.former.start(this.log);
  }

  async stop(): Promise<void> {
    await this.front.stop();
    await Promise.all([this.former.stop(), this.present.stop()]);
    closeSync(this.log);
  }
}
