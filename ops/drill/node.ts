import { spawn, type ChildProcess } from 'node:child_process';
import { chown, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { connect } from '@/ops/database';
import { programs, untilAnswering } from '@/ops/drill/debian';
import { StartFailure } from '@/ops/failure';
import { killServerOf } from '@/ops/faults/database';
import { freePort } from '@/ops/port';
import { requireAccount } from '@/ops/postgres/user';
import { ended, exitCode, hasEnded, startLogged, stop, type Account } from '@/ops/processes';

/** Makes a folder of data: an empty one, or a copy of another server's. */
type Making = (
  data: string,
  run: (program: string, ...parameters: string[]) => Promise<void>,
) => Promise<void>;

const shape = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'];

/** One server of the operating system's PostgreSQL: stopped, killed and started again where it was. */
export class Node {
  private child: ChildProcess | undefined;

  private constructor(
    private readonly data: string,
    readonly port: number,
    private readonly account: Account | undefined,
  ) {}

  static async make(folder: string, name: string, making: Making): Promise<Node> {
    const account = process.getuid?.() === 0 ? requireAccount() : undefined;
    const data = path.join(folder, name);
    await rm(data, { recursive: true, force: true });
    await mkdir(data, { mode: 0o700 });
    if (account !== undefined) await chown(data, account.uid, account.gid);
    await making(data, async (program, ...parameters) => {
      const child = spawn(path.join(programs(), program), parameters, {
        ...account,
        ...{ cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] },
      });
      const code = await exitCode(child);
      if (code !== 0) throw new StartFailure(`${program}: ${String(code)}`);
    });
    const node = new Node(data, await freePort(), account);
    await node.start();
    return node;
  }

  static empty(folder: string, name: string): Promise<Node> {
    return Node.make(folder, name, (data, run) =>
      run('initdb', '--pgdata', data, '--data-checksums', ...shape),
    );
  }

  /** A standby, which follows from now on. */
  static following(leader: Node, folder: string, name: string): Promise<Node> {
    const from = ['--host=127.0.0.1', `--port=${String(leader.port)}`, '--username=postgres'];
    return Node.make(folder, name, (data, run) =>
      run('pg_basebackup', '--pgdata', data, ...from, '--write-recovery-conf', '--checkpoint=fast'),
    );
  }

  url(database: string): string {
    return `postgres://postgres@127.0.0.1:${String(this.port)}/${database}`;
  }

  async start(): Promise<void> {
    const listen = [
      '-p',
      String(this.port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
    ];
    const server = [path.join(programs(), 'postgres'), '-D', this.data, ...listen] as const;
    const log = path.join(path.dirname(path.dirname(this.data)), `${path.basename(this.data)}.log`);
    this.child = startLogged(server, log, { ...this.account, cwd: '/', detached: true });
    await untilAnswering(this.url('postgres'));
  }

  async kill(): Promise<void> {
    killServerOf(this.data);
    if (this.child !== undefined) await ended(this.child);
  }

  async stop(): Promise<void> {
    if (this.child !== undefined && !hasEnded(this.child)) await stop(this.child, 'SIGINT', 30_000);
  }

  client(database: string): Promise<pg.Client> {
    return connect('PostgreSQL', this.url(database));
  }

  async ask(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const client = await this.client('postgres');
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
