import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chown, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { connect } from '@/ops/database';
import { drillPassword, initialise, programs, superuserAt, untilAnswering } from '@/ops/drill/debian';
import { StartFailure } from '@/ops/failure';
import { killServerOf } from '@/ops/faults/database';
import { freePort } from '@/ops/port';
import { requireAccount } from '@/ops/postgres/user';
import { ended, exitCode, hasEnded, startLogged, stop, type Account } from '@/ops/processes';

type Run = (program: string, ...parameters: string[]) => Promise<void>;

/** One of PostgreSQL's programs, or of the system's, as the user who owns the data. */
function runAs(account: Account | undefined): Run {
  return async (program, ...parameters) => {
    const own = path.join(programs(), program);
    const child = spawn(existsSync(own) ? own : program, parameters, {
      ...account,
      ...{ cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] },
      env: { ...process.env, PGPASSWORD: drillPassword },
    });
    const code = await exitCode(child);
    if (code !== 0) throw new StartFailure(`${program}: ${String(code)}`);
  };
}

/** Makes a folder of data: an empty one, or a copy of another server's. */
type Making = (data: string, run: Run, account: Account | undefined) => Promise<void>;

/** What a standby calls itself, and nobody else: a copy that is being made must not be waited for in its place. */
export const standby = 'standby1';

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
    await making(data, runAs(account), account);
    const node = new Node(data, await freePort(), account);
    await node.start();
    return node;
  }

  static empty(folder: string, name: string, settings: readonly string[] = []): Promise<Node> {
    return Node.make(folder, name, async (data, _, account) => {
      await initialise(data, account);
      await appendFile(path.join(data, 'postgresql.conf'), settings.map((line) => `${line}\n`).join(''));
    });
  }

  /** What a base backup and the archived log make of it, up to a moment. */
  static recovered(
    from: Readonly<{ base: string; settings: readonly string[] }>,
    folder: string,
    name: string,
  ) {
    return Node.make(folder, name, async (data, run) => {
      await run('cp', '--archive', `${from.base}/.`, data);
      await appendFile(
        path.join(data, 'postgresql.auto.conf'),
        from.settings.map((line) => `${line}\n`).join(''),
      );
      await run('touch', path.join(data, 'recovery.signal'));
    });
  }

  /** A copy of the folder of data, taken while people work, and looked through. */
  async copyTo(base: string): Promise<void> {
    const run = runAs(this.account);
    const from = ['--host=127.0.0.1', `--port=${String(this.port)}`, '--username=postgres'];
    await run('pg_basebackup', '--pgdata', base, ...from, '--checkpoint=fast');
    await run('pg_verifybackup', '--quiet', base);
  }

  /** A standby, which follows from now on. */
  static following(leader: Node, folder: string, name: string): Promise<Node> {
    const from = `host=127.0.0.1 port=${String(leader.port)} user=postgres application_name=${standby}`;
    const way = ['--dbname', from, '--write-recovery-conf', '--checkpoint=fast'];
    return Node.make(folder, name, (data, run) => run('pg_basebackup', '--pgdata', data, ...way));
  }

  url(database: string): string {
    return superuserAt(this.port, database);
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
    const child = startLogged(server, log, { ...this.account, cwd: '/', detached: true });
    this.child = child;
    const over = ended(child).then(() => {
      throw new StartFailure(
        'PostgreSQL của cuộc diễn tập đã tự dừng (the drill’s PostgreSQL ended by itself).',
      );
    });
    // It ends later too, when somebody ends it, and then nobody asks why.
    over.catch(() => undefined);
    await Promise.race([untilAnswering(this.url('postgres')), over]);
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
