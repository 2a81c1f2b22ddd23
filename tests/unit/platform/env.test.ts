import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shape } from '@/lib/platform/env-shape';
import { env, EnvError, isGiven, readEnv, supply } from '@/lib/platform/env';

const secret = 's'.repeat(32);
const database = 'postgres://portal:password@db.example:5432/portal?sslmode=verify-full';

function problemOf(source: Record<string, string>): string {
  try {
    readEnv({ NODE_ENV: 'test', ...source });
  } catch (error) {
    if (error instanceof EnvError) return `${error.variable} ${error.problem}`;
    throw error;
  }
  return 'none';
}

const read = (source: Record<string, string>) => readEnv({ NODE_ENV: 'test', ...source });

describe('with nothing set', () => {
  test('the portal is the demonstration of 16 December 2022 on the embedded database', () => {
    expect(read({})).toMatchObject({
      DEMO: true,
      EMBEDDED: true,
      PORT: 3000,
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:3000',
      PORTAL_TODAY: '2022-12-16',
      STORAGE_DIR: '.data/files',
    });
  });

  test('what the start command supplies is asked for by name when it is missing', () => {
    expect(() => read({}).DATABASE_URL).toThrow('DATABASE_URL is missing');
    expect(() => read({}).AUTH_SECRET).toThrow('AUTH_SECRET is missing');
  });

  test('blank counts as not set', () => {
    expect(read({ DATABASE_URL: '  ', PORT: '' })).toMatchObject({ EMBEDDED: true, PORT: 3000 });
  });
});

describe('with a database of one’s own', () => {
  const given = { DATABASE_URL: database, AUTH_SECRET: secret, PUBLIC_URL: 'https://tiendoso.example' };

  test('the demonstration is off and the date is the real one', () => {
    expect(read(given)).toMatchObject({ DEMO: false, EMBEDDED: false, PORTAL_TODAY: undefined });
    expect(read(given)).toMatchObject({ DATABASE_URL: database });
  });

  test.each(['DATABASE_OWNER_URL', 'DATABASE_PUBLIC_URL'] as const)('%s is required as well', (name) => {
    expect(() => read(given)[name]).toThrow(`${name} is missing`);
    expect(read({ ...given, DEMO: '1' })[name]).toBe(database);
  });

  test('the owner may be another role', () => {
    const other = database.replace('portal:', 'owner:');
    expect(read({ ...given, DATABASE_OWNER_URL: other }).DATABASE_OWNER_URL).toBe(other);
  });

  test('the demonstration can be asked for', () => {
    expect(read({ DATABASE_URL: database, DEMO: '1' })).toMatchObject({ DEMO: true, EMBEDDED: false });
  });

  test('the address that people see is required', () => {
    expect(problemOf({ ...given, PUBLIC_URL: '' })).toBe('PUBLIC_URL missing');
    expect(problemOf({ ...given, PUBLIC_URL: '', DEMO: '1' })).toBe('none');
  });

  test('nobody stops the clock by which periods close', () => {
    expect(problemOf({ ...given, PORTAL_TODAY: '2022-12-16' })).toBe('PORTAL_TODAY invalid');
    expect(problemOf({ ...given, PORTAL_TODAY: '2022-12-16', DEMO: '1' })).toBe('none');
  });

  test.each([
    'postgres://u:p@localhost/portal',
    'postgres://u:p@127.0.0.1:5433/portal',
    'postgres://u:p@[::1]/portal',
    'postgres://u:p@%2Frun%2Fpostgresql/portal',
    'postgres:///portal?host=/run/postgresql&user=u',
    'postgres://u:p@10.0.0.5/portal?sslmode=verify-full&sslrootcert=/etc/ssl/own.pem',
  ])('a way to it that nobody reads along is taken: %s', (url) => {
    expect(problemOf({ ...given, DATABASE_URL: url })).toBe('none');
  });

  test.each([
    'postgres://u:p@db.example/portal',
    'postgres://u:p@10.0.0.5/portal?sslmode=disable',
    'postgres://u:p@db.example/portal?sslmode=require',
    'postgres://u:p@db.example/portal?sslmode=verify-full&sslmode=disable',
    'postgres://u:p@localhost/portal?host=db.example',
    'postgres://u:p@localhost.example/portal',
    'postgres:///portal',
  ])('a way to it that others may read along is weak: %s', (url) => {
    for (const name of ['DATABASE_URL', 'DATABASE_OWNER_URL', 'DATABASE_PUBLIC_URL']) {
      expect(problemOf({ ...given, [name]: url })).toBe(`${name} weak`);
    }
    expect(problemOf({ ...given, DATABASE_URL: url, DEMO: '1' })).toBe('none');
  });

  test('a secret is required, of at least 32 bytes', () => {
    expect(problemOf({ DATABASE_URL: database })).toBe('AUTH_SECRET missing');
    expect(problemOf({ ...given, AUTH_SECRET: 's'.repeat(31) })).toBe('AUTH_SECRET weak');
    expect(problemOf({ ...given, AUTH_SECRET: 'ộ'.repeat(11) })).toBe('none');
    expect(problemOf({ ...given, AUTH_SECRET_BEFORE: 's'.repeat(31) })).toBe('AUTH_SECRET_BEFORE weak');
    expect(problemOf({ ...given, AUTH_SECRET_BEFORE: secret })).toBe('AUTH_SECRET_BEFORE invalid');
    expect(problemOf({ ...given, AUTH_SECRET_BEFORE: `${secret}-before` })).toBe('none');
  });
});

describe('storage that speaks S3', () => {
  const bucket = {
    S3_ENDPOINT: 'https://s3.example',
    S3_BUCKET: 'tien-do-so',
    S3_ACCESS_KEY_ID: 'key',
    S3_SECRET_ACCESS_KEY: 'secret',
  };

  test('is named whole', () => {
    expect(read(bucket).S3).toMatchObject({ bucket: 'tien-do-so', region: 'us-east-1' });
    expect(read({ ...bucket, S3_REGION: 'hanoi-1' }).S3).toMatchObject({ region: 'hanoi-1' });
    expect(read({}).S3).toBeNull();
  });

  test.each(Object.keys(bucket))('without %s files would go to another place than was meant', (name) => {
    expect(problemOf({ ...bucket, [name]: '' })).toBe(`${name} missing`);
  });

  test.each(['S3_REGION', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'])(
    '%s alone is not passed over',
    (name) => {
      expect(problemOf({ [name]: 'tien-do-so' })).toBe('S3_ENDPOINT missing');
    },
  );
});

describe('single sign-on', () => {
  const provider = {
    OIDC_ISSUER: 'https://login.example/realms/staff',
    OIDC_CLIENT_ID: 'tien-do-so',
    OIDC_CLIENT_SECRET: 'secret',
  };

  test('is off unless a provider is named, and calls it by its host unless it is named too', () => {
    expect(read({}).OIDC).toBeNull();
    expect(read(provider).OIDC).toEqual({
      ...{ issuer: provider.OIDC_ISSUER, clientId: 'tien-do-so', clientSecret: 'secret' },
      ...{ name: 'login.example', factors: [] },
    });
    const more = { ...provider, OIDC_NAME: 'VNeID', OIDC_FACTOR: 'amr:mfa  acr:urn:two' };
    expect(read(more).OIDC).toMatchObject({ name: 'VNeID', factors: ['amr:mfa', 'acr:urn:two'] });
  });

  test.each(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])('%s belongs to it', (name) => {
    expect(problemOf({ ...provider, [name]: '' })).toBe(`${name} missing`);
  });

  test.each(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'])('%s alone is half a provider', (name) => {
    expect(problemOf({ [name]: 'x' })).toBe('OIDC_ISSUER missing');
  });

  test.each([
    'http://login.example',
    'https://user:word@login.example',
    'https://login.example/?a=b',
    'https://login.example/#a',
  ])('an issuer that others may read along or that is none is weak: %s', (issuer) => {
    expect(problemOf({ ...provider, OIDC_ISSUER: issuer })).toBe('OIDC_ISSUER weak');
  });

  test.each(['http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000'])(
    'one on this machine may do without https: %s',
    (issuer) => {
      expect(problemOf({ ...provider, OIDC_ISSUER: issuer })).toBe('none');
    },
  );

  test.each(['mfa', 'amr:', 'amr:mfa,otp:x y', 'amr:mfa acr'])('%j proves no second factor', (factor) => {
    expect(problemOf({ ...provider, OIDC_FACTOR: factor })).toBe('OIDC_FACTOR invalid');
  });
});

describe('a bad value', () => {
  test.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['HOST', 'a b'],
    ['PUBLIC_URL', 'ftp://tiendoso.example'],
    ['PUBLIC_URL', 'https://tiendoso.example/'],
    ['PUBLIC_URL', 'tiendoso.example'],
    ['DATABASE_URL', 'mysql://localhost/portal'],
    ['DATABASE_URL', 'postgres://'.padEnd(12, ':')],
    ['DATABASE_OWNER_URL', 'localhost'],
    ['DATABASE_PUBLIC_URL', 'localhost'],
    ['DEMO', 'yes'],
    ['DEMO_PASSWORD', 'short'],
    ['PORTAL_TODAY', '2022-02-30'],
    ['PORTAL_TODAY', '16/12/2022'],
    ['SMTP_URL', 'http://mail.example'],
  ])('of %s (%s) is named', (name, value) => {
    expect(problemOf({ [name]: value })).toBe(`${name} invalid`);
  });

  const unlike = 'bi-mat-khong-duoc-in';
  const alone = (name: string) => ({ [name]: unlike });
  const bucket = { S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'tep', S3_ACCESS_KEY_ID: 'k' };
  const provider = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'tien-do-so' };
  const real = { DATABASE_URL: database, AUTH_SECRET: secret, PUBLIC_URL: 'https://tiendoso.example' };
  /** What cannot be used of each variable; whatever folder is named is tried by the start itself. */
  const unusable: Readonly<Record<Exclude<keyof Shape, 'STORAGE_DIR'>, Record<string, string>>> = {
    ...{ DATABASE_URL: alone('DATABASE_URL'), DATABASE_OWNER_URL: alone('DATABASE_OWNER_URL') },
    ...{
      DATABASE_PUBLIC_URL: alone('DATABASE_PUBLIC_URL'),
      PORT: alone('PORT'),
      HOST: { HOST: `${unlike} x` },
    },
    ...{ METRICS_PORT: alone('METRICS_PORT'), METRICS_HOST: { METRICS_HOST: `${unlike} x` } },
    OTEL_EXPORTER_OTLP_ENDPOINT: alone('OTEL_EXPORTER_OTLP_ENDPOINT'),
    OTEL_TRACES_SAMPLER_ARG: alone('OTEL_TRACES_SAMPLER_ARG'),
    ...{ PUBLIC_URL: alone('PUBLIC_URL'), AUTH_SECRET: { ...real, AUTH_SECRET: unlike } },
    AUTH_SECRET_BEFORE: { ...real, AUTH_SECRET_BEFORE: unlike },
    ...{ DEMO: alone('DEMO'), DEMO_PASSWORD: { DEMO_PASSWORD: unlike.repeat(9) } },
    ...{ PORTAL_TODAY: alone('PORTAL_TODAY'), BACKUP_RECIPIENT: alone('BACKUP_RECIPIENT') },
    ...{ QUOTA_MB: alone('QUOTA_MB'), CLAMD_URL: alone('CLAMD_URL') },
    ...{ S3_ENDPOINT: alone('S3_ENDPOINT'), S3_REGION: { S3_REGION: `${unlike}!` } },
    ...{ S3_BUCKET: { S3_BUCKET: `${unlike}!` }, S3_ACCESS_KEY_ID: { ...bucket, S3_ACCESS_KEY_ID: '' } },
    S3_SECRET_ACCESS_KEY: bucket,
    ...{ OIDC_ISSUER: alone('OIDC_ISSUER'), OIDC_CLIENT_ID: { ...provider, OIDC_CLIENT_ID: '' } },
    ...{ OIDC_CLIENT_SECRET: provider, OIDC_NAME: { ...provider, OIDC_NAME: unlike.repeat(9) } },
    ...{ OIDC_FACTOR: alone('OIDC_FACTOR'), SMTP_URL: alone('SMTP_URL'), MAIL_FROM: alone('MAIL_FROM') },
  };

  test.each(Object.entries(unusable))('of %s is refused by its name and not printed', (name, variables) => {
    const source = { NODE_ENV: 'test' as const, ...variables };
    expect(() => readEnv(source)).toThrow(new RegExp(String.raw`^${name} is (?:invalid|weak|missing): `));
    expect(() => readEnv(source)).not.toThrow(unlike);
  });

  test('never appears in the message', () => {
    const value = fc.string({ minLength: 12, maxLength: 40 }).filter((text) => text.trim().length > 11);
    fc.assert(
      fc.property(value, (text) => {
        expect(() => read({ DATABASE_URL: text })).not.toThrow(text);
      }),
    );
  });
});

test('what is supplied replaces what was read before, and can be taken away', () => {
  supply({ PORT: '4000' });
  expect(env().PORT).toBe(4000);
  expect(isGiven('PORT')).toBe(true);
  supply({ PORT: undefined });
  expect(env().PORT).toBe(3000);
  expect(isGiven('PORT')).toBe(false);
});
