import { z } from 'zod';
import { isIsoDay } from '@/lib/platform/day';
import { waysOut } from '@/lib/platform/env-ways-out';

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

const url = (schemes: RegExp) => z.string().refine((text) => schemes.test(text) && URL.canParse(text));
const origin = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text);

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535);
const host = z
  .string()
  .regex(/^[\w.:-]+$/)
  .default('127.0.0.1');

/** Every variable of the environment that the product reads. */
export const shape = z.object({
  DATABASE_URL: url(/^postgres(ql)?:\/\//).optional(),
  DATABASE_OWNER_URL: url(/^postgres(ql)?:\/\//).optional(),
  DATABASE_PUBLIC_URL: url(/^postgres(ql)?:\/\//).optional(),
  PORT: port.default(3000),
  HOST: host,
  METRICS_PORT: port.optional(),
  METRICS_HOST: host,
  OTEL_EXPORTER_OTLP_ENDPOINT: url(/^https?:\/\//).optional(),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(?:0(?:\.\d{1,6})?|1)$/)
    .transform(Number)
    .default(1),
  PUBLIC_URL: origin.optional(),
  AUTH_SECRET: z.string().optional(),
  AUTH_SECRET_BEFORE: z.string().optional(),
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
  OIDC_ISSUER: url(/^https?:\/\//).optional(),
  OIDC_CLIENT_ID: z.string().max(200).optional(),
  OIDC_CLIENT_SECRET: z.string().max(500).optional(),
  OIDC_NAME: z.string().max(60).optional(),
  OIDC_FACTOR: z
    .string()
    .regex(/^(?:amr|acr):\S{1,200}(?: +(?:amr|acr):\S{1,200}){0,9}$/)
    .optional(),
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
