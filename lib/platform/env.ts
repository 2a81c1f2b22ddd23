import { z } from 'zod';
import { isIsoDay } from '@/lib/platform/day';

export type EnvProblem = 'missing' | 'invalid' | 'weak';

/** A variable of the environment that cannot be used: names it and the way out, never its value. */
export class EnvError extends Error {
  constructor(
    readonly variable: string,
    readonly problem: EnvProblem,
    wayOut: string,
  ) {
    super(`${variable} is ${problem}: ${wayOut}.`);
    this.name = 'EnvError';
  }
}

const secretBytes = 32;

const waysOut: Readonly<Record<string, string>> = {
  DATABASE_URL:
    'set it to postgres://user:password@host:5432/database, or leave it out for the embedded database',
  DATABASE_OWNER_URL:
    'set it to postgres://owner:password@host:5432/database, or leave it out to use DATABASE_URL',
  PORT: 'set it to a number from 1 to 65535, or leave it out for 3000',
  HOST: 'set it to an address or host name to listen on, or leave it out for 127.0.0.1',
  PUBLIC_URL: 'set it to the origin people see, such as https://tiendoso.example, without a path',
  AUTH_SECRET: `set it to at least ${String(secretBytes)} random bytes, for example the output of: openssl rand -base64 48`,
  DEMO: 'set it to 1 or 0, or leave it out',
  DEMO_PASSWORD: 'set it to 8 to 128 characters, or leave it out to have one generated',
  PORTAL_TODAY: 'set it to a day that exists, YYYY-MM-DD, or leave it out',
  STORAGE_DIR: 'set it to a folder, or leave it out for .data/files',
  SMTP_URL: 'set it to smtp://user:password@host:587, or leave it out to keep messages in the outbox',
};

const url = (schemes: RegExp) => z.string().refine((text) => schemes.test(text) && URL.canParse(text));
const origin = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text);

const shape = z.object({
  DATABASE_URL: url(/^postgres(ql)?:\/\//).optional(),
  DATABASE_OWNER_URL: url(/^postgres(ql)?:\/\//).optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  AUTH_SECRET: z.string().optional(),
  DEMO: z.enum(['0', '1']).optional(),
  DEMO_PASSWORD: z.string().min(8).max(128).optional(),
  PORTAL_TODAY: z.string().refine(isIsoDay).optional(),
  STORAGE_DIR: z.string().default('.data/files'),
  SMTP_URL: url(/^smtps?:\/\//).optional(),
});

const demonstrationToday = '2022-12-16';

function given(source: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.keys(waysOut).map((name) => [name, source[name]?.trim() ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function wrong(variable: string, problem: EnvProblem): EnvError {
  return new EnvError(variable, problem, waysOut[variable] ?? 'see .env.example');
}

function checkedSecret(secret: string | undefined, demo: boolean): string | undefined {
  if (secret === undefined && !demo) throw wrong('AUTH_SECRET', 'missing');
  if (secret !== undefined && Buffer.byteLength(secret) < secretBytes) throw wrong('AUTH_SECRET', 'weak');
  return secret;
}

/** Reads product's variables from a source; blank counts as not given. Throws `EnvError` for the first bad one. */
export function readEnv(source: NodeJS.ProcessEnv) {
  const parsed = shape.safeParse(given(source));
  if (!parsed.success) throw wrong(String(parsed.error.issues[0]?.path[0]), 'invalid');
  const { AUTH_SECRET, DATABASE_URL, DATABASE_OWNER_URL, ...rest } = parsed.data;
  const demo = rest.DEMO === undefined ? DATABASE_URL === undefined : rest.DEMO === '1';
  const secret = checkedSecret(AUTH_SECRET, demo);
  return {
    ...rest,
    DEMO: demo,
    DEVELOPMENT: source['NODE_ENV'] === 'development',
    PUBLIC_URL: rest.PUBLIC_URL ?? `http://localhost:${String(rest.PORT)}`,
    PORTAL_TODAY: rest.PORTAL_TODAY ?? (demo ? demonstrationToday : undefined),
    /** True when no database was given, so that the embedded one is used. */
    EMBEDDED: DATABASE_URL === undefined,
    // The start command supplies these two to the server it runs; a build needs neither.
    get DATABASE_URL(): string {
      if (DATABASE_URL === undefined) throw wrong('DATABASE_URL', 'missing');
      return DATABASE_URL;
    },
    get DATABASE_OWNER_URL(): string {
      return DATABASE_OWNER_URL ?? this.DATABASE_URL;
    },
    get AUTH_SECRET(): string {
      if (secret === undefined) throw wrong('AUTH_SECRET', 'missing');
      return secret;
    },
  };
}

export type Env = ReturnType<typeof readEnv>;

let read: Env | undefined;

/** The environment, checked once when first asked for. */
export function env(): Env {
  read ??= readEnv(process.env);
  return read;
}

/**
 * Settles variables for this process and those it starts: what the start command generates or finds,
 * such as the embedded database's address. `undefined` takes a variable away.
 */
export function supply(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
  read = undefined;
}

/** True when a variable was set to something; blank counts as not set. */
export function isGiven(name: string): boolean {
  return (process.env[name]?.trim() ?? '') !== '';
}

/** The folder Next builds into, relative to the project; the same variable steers `next.config.js`. */
export function buildFolder(): string {
  return process.env['NEXT_DIST_DIR'] ?? '.next';
}
