import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { clusterPassword } from '@/ops/secrets';
import { dataFolder } from '@/ops/folders';

/** A statement of the portal's: not a transaction's edge, and not the benchmark's own switch. */
function isQuery(entry: string): boolean {
  return (
    /^(execute|statement)/.test(entry) &&
    !/: (begin|commit|rollback|set |alter system|select pg_)/i.test(entry)
  );
}

/** The benchmark's own door into the embedded database of a running portal. */
export class BenchDatabase {
  private constructor(
    private readonly client: pg.Client,
    private readonly log: string,
  ) {}

  static async open(data: string): Promise<BenchDatabase> {
    const pid = await readFile(path.join(data, 'postgres/postmaster.pid'), 'utf8');
    const port = Number(pid.split('\n')[3]);
    const password = await clusterPassword(data);
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password,
      database: 'tiendoso',
    });
    await client.connect();
    return new BenchDatabase(client, dataFolder(data).postgresLog);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Runs statements that add data of the benchmark's own. */
  async fill(statements: readonly string[]): Promise<void> {
    for (const statement of statements) await this.client.query(statement);
  }

  async rows<Row extends pg.QueryResultRow>(statement: string): Promise<readonly Row[]> {
    return (await this.client.query<Row>(statement)).rows;
  }

  /** Tells the portal that everything under these tags has changed, as a publication in another process does. */
  async expire(tags: readonly string[]): Promise<void> {
    await this.client.query(`select pg_notify('portal_pages', $1)`, [
      JSON.stringify({ from: 'bench', tags }),
    ]);
    await wait(20);
  }

  /** How many statements one visit sends to the database. */
  async statementsOf(visit: () => Promise<unknown>): Promise<number> {
    await this.logStatements('all');
    const before = (await readFile(this.log, 'utf8')).length;
    await visit();
    await wait(200);
    const written = (await readFile(this.log, 'utf8')).slice(before);
    await this.logStatements('none');
    const entries = written.split(/^\d{4}-[^\n]*? LOG: {2}/m).slice(1);
    return entries.filter(isQuery).length;
  }

  private async logStatements(which: 'all' | 'none'): Promise<void> {
    await this.client.query(`alter system set log_statement = '${which}'`);
    await this.client.query('select pg_reload_conf()');
    await wait(200);
  }
}
