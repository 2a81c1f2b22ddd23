import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, DriverAdapterError } from '@prisma/driver-adapter-utils';
import { SchemaEngine, __wbg_set_wasm } from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

function driverError(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  return new DriverAdapterError({
    kind: 'postgres',
    code: error.code ?? 'N/A',
    severity: error.severity ?? 'ERROR',
    message: error.message,
    detail: error.detail,
    column: error.column,
    hint: error.hint,
  });
}

/** Whoever comes after a script that waits for a table waits behind it: so long at most, then they go first. */
const longestWait = '2s';
const mostTries = 30;
const pauseMs = 1000;

const waitedTooLong = (error: unknown) => error instanceof pg.DatabaseError && error.code === '55P03';

/** Runs a script, which happens whole or not at all; while a table it needs is held it steps back and tries again. */
async function runScript(driver: ReturnType<Adapter['underlyingDriver']>, script: string): Promise<void> {
  await driver.query(`set lock_timeout = '${longestWait}'`);
  try {
    for (let tries = 1; ; tries += 1) {
      try {
        await driver.query(script);
        return;
      } catch (error) {
        if (!waitedTooLong(error) || tries === mostTries) throw driverError(error);
        await wait(pauseMs);
      }
    }
  } finally {
    await driver.query('reset lock_timeout');
  }
}

function sendWhole(adapter: Adapter): Adapter {
  adapter.executeScript = (script) => runScript(adapter.underlyingDriver(), script);
  return adapter;
}

/**
 * The stock adapter cuts a script at every semicolon, also inside a function's body; sent whole,
 * PostgreSQL reads it itself and runs it as one transaction.
 */
class MigrationPg extends PrismaPg {
  override async connect(): Promise<Adapter> {
    return sendWhole(await super.connect());
  }

  override async connectToShadowDb(): Promise<Adapter> {
    return sendWhole(await super.connectToShadowDb());
  }
}

/** The engine forgets the timer of its ten-second lock; unless let go, it would keep a finished script alive. */
function patientBindings(): WebAssembly.ModuleImports {
  const entries = Object.entries(bindings).map(([name, value]) =>
    name.startsWith('__wbg_setTimeout')
      ? [name, (callback: () => void, delay: number) => setTimeout(callback, delay).unref()]
      : [name, value],
  );
  return Object.fromEntries(entries) as WebAssembly.ModuleImports;
}

async function loadBindings(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(path.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': patientBindings() });
  __wbg_set_wasm(instance.exports);
  const { __wbindgen_start: begin } = instance.exports;
  if (typeof begin === 'function') Reflect.apply(begin, undefined, []);
}

let loaded: Promise<void> | undefined;

/** Prisma's own schema engine as WebAssembly: no native binary to download, the same `_prisma_migrations`. */
export async function withSchemaEngine<T>(
  target: Readonly<{ url: string; schemaPath: string }>,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= loadBindings();
  await loaded;
  const schema = await readFile(target.schemaPath, 'utf8');
  const pool = new pg.Pool({ connectionString: target.url, max: 1, connectionTimeoutMillis: 5000 });
  const factory = bindMigrationAwareSqlAdapterFactory(new MigrationPg(pool));
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    factory,
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}
