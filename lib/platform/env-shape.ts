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

/** The least a secret may hold. */
export const secretBytes = 32;

const encrypted = '?sslmode=verify-full (without that only on this machine)';

export const waysOut: Readonly<Record<string, string>> = {
  DATABASE_URL: `set it to postgres://user:password@host:5432/database${encrypted}, or leave it out for the embedded database`,
  DATABASE_OWNER_URL: `set it to postgres://owner:password@host:5432/database${encrypted}, the login that migrates; only a demonstration may do without`,
  DATABASE_PUBLIC_URL: `set it to postgres://reader:password@host:5432/database${encrypted}, a login of portal_public; only a demonstration may do without`,
  PORT: 'set it to a number from 1 to 65535, or leave it out for 3000',
  HOST: 'set it to an address or host name to listen on, or leave it out for 127.0.0.1',
  PUBLIC_URL:
    'set it to the origin people see, such as https://tiendoso.example, without a path; only a demonstration may do without',
  AUTH_SECRET: `set it to at least ${String(secretBytes)} random bytes, for example the output of: openssl rand -base64 48`,
  DEMO: 'set it to 1 or 0, or leave it out',
  DEMO_PASSWORD: 'set it to 8 to 128 characters, or leave it out to have one generated',
  PORTAL_TODAY:
    'set it to a day that exists, YYYY-MM-DD, or leave it out; outside a demonstration it must be left out, since periods close by the real clock',
  STORAGE_DIR: 'set it to a folder, or leave it out for .data/files',
  BACKUP_RECIPIENT:
    'set it to the public key age1… that npm run backup -- --new-key printed, or leave it out',
  QUOTA_MB: 'set it to the megabytes of files one province may keep, or leave it out for 5120',
  CLAMD_URL: 'set it to tcp://host:3310 or unix:/path/to/socket, or leave it out to scan without clamd',
  S3_ENDPOINT: 'set it to the address of the storage, such as https://s3.example, or leave out all of S3_…',
  S3_REGION: 'set it to the region the storage knows itself by, or leave it out for us-east-1',
  S3_BUCKET: 'set it to the name of a bucket that exists, together with S3_ENDPOINT',
  S3_ACCESS_KEY_ID: 'set it to the key that may read and write the bucket, together with S3_ENDPOINT',
  S3_SECRET_ACCESS_KEY: 'set it to the secret of the key, together with S3_ENDPOINT',
  SMTP_URL: 'set it to smtp://user:password@host:587, or leave it out to keep messages in the outbox',
  MAIL_FROM:
    'set it to the address messages come from, such as no-reply@tiendoso.example, or leave it out for one at the host of PUBLIC_URL',
};

const url = (schemes: RegExp) => z.string().refine((text) => schemes.test(text) && URL.canParse(text));
const origin = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text);

/** Every variable of the environment that the product reads. */
export const shape = z.object({
  DATABASE_URL: url(/^postgres(ql)?:\/\//).optional(),
  DATABASE_OWNER_URL: url(/^postgres(ql)?:\/\//).optional(),
  DATABASE_PUBLIC_URL: url(/^postgres(ql)?:\/\//).optional(),
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
  BACKUP_RECIPIENT: z
    .string()
    .regex(/^age1[0-9a-z]{58}$/)
    .optional(),
  QUOTA_MB: z
    .string()
    .regex(/^[1-9]\d{0,7}$/)
    .transform(Number)
    .default(5120),
  CLAMD_URL: url(/^(tcp:\/\/|unix:\/)/).optional(),
  S3_ENDPOINT: url(/^https?:\/\//).optional(),
  S3_REGION: z
    .string()
    .regex(/^[\w-]{1,60}$/)
    .optional(),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)
    .optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SMTP_URL: url(/^smtps?:\/\//).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[\w.+-]{1,64}@[\w.-]{1,190}$/)
    .optional(),
});

/** The error that names a variable and the way out of its trouble. */
export function wrong(variable: string, problem: EnvProblem): EnvError {
  return new EnvError(variable, problem, waysOut[variable] ?? 'see .env.example');
}

/** Every variable as it was given, each by itself well formed. */
export type Shape = z.output<typeof shape>;

/** A bucket is named whole or not at all: with a part missing, files would go to another place than was meant. */
export function storageOf({ S3_ENDPOINT, S3_REGION, ...rest }: Shape) {
  const { S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = rest;
  const parts = [S3_REGION, S3_BUCKET, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY];
  if (S3_ENDPOINT === undefined && parts.some((part) => part !== undefined)) {
    throw wrong('S3_ENDPOINT', 'missing');
  }
  if (S3_ENDPOINT === undefined) return null;
  if (S3_BUCKET === undefined) throw wrong('S3_BUCKET', 'missing');
  if (S3_ACCESS_KEY_ID === undefined) throw wrong('S3_ACCESS_KEY_ID', 'missing');
  if (S3_SECRET_ACCESS_KEY === undefined) throw wrong('S3_SECRET_ACCESS_KEY', 'missing');
  return {
    endpoint: S3_ENDPOINT,
    region: S3_REGION ?? 'us-east-1',
    bucket: S3_BUCKET,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  };
}
