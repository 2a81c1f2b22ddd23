import { isSafeWay } from '@/lib/platform/env-database';
import { shape, storageOf, wrong, type Shape } from '@/lib/platform/env-shape';
import { signOnOf } from '@/lib/platform/env-sign-on';
import { secretBytes, waysOut } from '@/lib/platform/env-ways-out';

export { EnvError, type EnvProblem } from '@/lib/platform/env-shape';

const demonstrationToday = '2022-12-16';

function given(source: NodeJS.ProcessEnv): Record<string, string> {
  const entries = Object.keys(waysOut).map((name) => [name, source[name]?.trim() ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

function checkedSecret(secret: string | undefined, demo: boolean): string | undefined {
  if (secret === undefined && !demo) throw wrong('AUTH_SECRET', 'missing');
  if (secret !== undefined && Buffer.byteLength(secret) < secretBytes) throw wrong('AUTH_SECRET', 'weak');
  return secret;
}

/** The one before is a secret too, and another. */
function checkSecretBefore(before: string | undefined, secret: string | undefined): void {
  if (before === undefined) return;
  if (Buffer.byteLength(before) < secretBytes) throw wrong('AUTH_SECRET_BEFORE', 'weak');
  if (before === secret) throw wrong('AUTH_SECRET_BEFORE', 'invalid');
}

/** What only a demonstration may leave out or choose; throws for the first thing real use cannot be run with. */
function checkRealUse(given: Shape): void {
  if (given.PUBLIC_URL === undefined) throw wrong('PUBLIC_URL', 'missing');
  if (given.PORTAL_TODAY !== undefined) throw wrong('PORTAL_TODAY', 'invalid');
  for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_PUBLIC_URL'] as const) {
    const url = given[name];
    if (url !== undefined && !isSafeWay(url)) throw wrong(name, 'weak');
  }
}

/** Figures of operation are for no visitor. */
function checkPorts({ PORT, METRICS_PORT }: Shape): void {
  if (METRICS_PORT === PORT) throw wrong('METRICS_PORT', 'invalid');
}

/** Reads product's variables from a source; blank counts as not given. Throws `EnvError` for the first bad one. */
export function readEnv(source: NodeJS.ProcessEnv) {
  const parsed = shape.safeParse(given(source));
  if (!parsed.success) throw wrong(String(parsed.error.issues[0]?.path[0]), 'invalid');
  const { AUTH_SECRET, DATABASE_URL, DATABASE_OWNER_URL, DATABASE_PUBLIC_URL, ...rest } = parsed.data;
  const demo = rest.DEMO === undefined ? DATABASE_URL === undefined : rest.DEMO === '1';
  const secret = checkedSecret(AUTH_SECRET, demo);
  checkSecretBefore(rest.AUTH_SECRET_BEFORE, secret);
  if (!demo) checkRealUse(parsed.data);
  checkPorts(parsed.data);
  const addressed = (name: string, url: string | undefined): string => {
    if (url === undefined) throw wrong(name, 'missing');
    return url;
  };
  return {
    ...rest,
    S3: storageOf(parsed.data),
    OIDC: signOnOf(parsed.data),
    DEMO: demo,
    DEVELOPMENT: source['NODE_ENV'] === 'development',
    PUBLIC_URL: rest.PUBLIC_URL ?? `http://localhost:${String(rest.PORT)}`,
    PORTAL_TODAY: rest.PORTAL_TODAY ?? (demo ? demonstrationToday : undefined),
    /** True when no database was given, so that the embedded one is used. */
    EMBEDDED: DATABASE_URL === undefined,
    // The start command supplies what follows to the server it runs; a build needs none of it.
    get DATABASE_URL(): string {
      return addressed('DATABASE_URL', DATABASE_URL);
    },
    // A demonstration may do with one login; in real use whoever changes rows must not be able to change structure.
    get DATABASE_OWNER_URL(): string {
      return addressed('DATABASE_OWNER_URL', DATABASE_OWNER_URL ?? (demo ? this.DATABASE_URL : undefined));
    },
    get DATABASE_PUBLIC_URL(): string {
      return addressed('DATABASE_PUBLIC_URL', DATABASE_PUBLIC_URL ?? (demo ? this.DATABASE_URL : undefined));
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
