import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { env } from '@/lib/platform/env';
import { lockFolder } from '@/ops/lock';
import { freePort } from '@/ops/port';
import { demonstrationFile, demonstrationSecretsOf } from '@/ops/secrets';
import { onServer } from '@/tests/support/database-templates';
import { runStart } from '@/tests/support/start';

const secret = 'x'.repeat(48);
const PUBLIC_URL = 'https://tiendoso.example';
let folder: string;
let port: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'start-'));
  port = String(await freePort());
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Starts with the variables and expects one sentence on the error output, a status of 1 and no server. */
async function refusal(variables: Readonly<Record<string, string>>, data = folder): Promise<string> {
  const ending = await runStart({ PORT: port, ...variables }, ['--data', data]);
  expect(ending.code).toBe(1);
  const lines = ending.stderr.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/: hãy |: xem /);
  return lines[0] ?? '';
}

function database(change: (url: URL) => void = () => undefined): string {
  const url = new URL(env().DATABASE_OWNER_URL);
  change(url);
  return url.toString();
}

describe('a variable that cannot be used stops the start and is named', () => {
  test.each([
    ['PORT', { PORT: 'abc' }],
    ['HOST', { HOST: 'no such host' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://tiendoso.example/path' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
    ['AUTH_SECRET', { DATABASE_URL: 'postgres://localhost/x' }],
    ['PORTAL_TODAY', { PORTAL_TODAY: '2022-02-30' }],
  ])('%s', async (name, variables) => {
    expect(await refusal(variables)).toContain(`Biến môi trường ${name} `);
  });

  test('a weak secret is refused and never printed', async () => {
    const sentence = await refusal({ DATABASE_URL: database(), AUTH_SECRET: 'short-secret' });
    expect(sentence).toContain('AUTH_SECRET quá yếu');
    expect(sentence).not.toContain('short-secret');
  });
});

describe('the machine', () => {
  test('a port in use is named with the way out', async () => {
    const other = createServer().listen(Number(port), '127.0.0.1');
    expect(await refusal({})).toContain(`Cổng ${port} trên 127.0.0.1`);
    other.close();
  });

  test('a port that browsers refuse is named before anything is started', async () => {
    expect(await refusal({ PORT: '6000' })).toContain('Trình duyệt không mở cổng 6000');
  });

  test('a data folder held by another start is left alone', async () => {
    const release = lockFolder(folder);
    expect(await refusal({})).toContain(`tiến trình ${String(process.pid)}`);
    release();
  });

  test('a folder that cannot be written to is named', async () => {
    const file = path.join(folder, 'a-file');
    await writeFile(file, '');
    const sentence = await refusal({}, path.join(file, 'data'));
    expect(sentence).toContain(`Không ghi được vào thư mục ${file}/data`);
    const storage = await refusal({ STORAGE_DIR: path.join(file, 'files') });
    expect(storage).toContain(`Không ghi được vào kho tệp ${file}/files của STORAGE_DIR`);
  });
});

describe('a database of one’s own', () => {
  const own = (url: string, more = {}) => ({
    ...{ DATABASE_URL: url, DATABASE_OWNER_URL: url, DATABASE_PUBLIC_URL: url },
    ...{ AUTH_SECRET: secret, PUBLIC_URL },
    ...more,
  });

  test('that does not answer is unreachable', async () => {
    const nobody = String(await freePort());
    const sentence = await refusal(own(database((url) => (url.port = nobody))));
    expect(sentence).toContain('(ECONNREFUSED)');
  });

  test('that refuses the password says so without printing it', async () => {
    const sentence = await refusal(own(database((url) => (url.password = 'wrong-password'))));
    expect(sentence).toContain('từ chối tên hoặc mật khẩu');
    expect(sentence).not.toContain('wrong-password');
  });

  test('that does not exist is named as missing', async () => {
    expect(await refusal(own(database((url) => (url.pathname = '/nobody'))))).toContain('chưa có');
  });

  test('with a half-failed migration stays as it is', async () => {
    await onServer(database(), (client) =>
      client.query(`insert into public._prisma_migrations (id, checksum, migration_name, started_at, logs)
                    values ('half', '', '20990101000000_half', now(), 'ERROR: no space left')`),
    );
    const sentence = await refusal(own(database()));
    expect(sentence).toContain('20990101000000_half đã hỏng giữa chừng, no space left');
    await onServer(database(), (client) =>
      client.query(`delete from public._prisma_migrations where id = 'half'`),
    );
  });

  test('whose owner may not use the portal’s roles is told so before anything is applied', async () => {
    const owner = `owner_${String(process.pid)}`;
    const name = `${owner}_database`;
    await onServer(database(), async (client) => {
      await client.query(`create role ${owner} login password 'x'`);
      await client.query(`create database ${name} owner ${owner}`);
    });
    const url = database((each) => Object.assign(each, { username: owner, password: 'x', pathname: name }));
    expect(await refusal(own(url))).toContain(`GRANT portal_app, portal_public TO ${owner};`);
    const history = `select to_regclass('public._prisma_migrations') as there`;
    const { rows } = await onServer(url, (client) => client.query(history));
    expect(rows).toEqual([{ there: null }]);
    await onServer(database(), async (client) => {
      await client.query(`drop database ${name}`);
      await client.query(`drop role ${owner}`);
    });
  });

  test.each([
    ['a demonstration account while DEMO is off', true, '0', 'tài khoản trình diễn'],
    ['a real account while DEMO is on', false, '1', 'tài khoản thật'],
  ])('holding %s is refused', async (_, isDemo, DEMO, words) => {
    const insert = `insert into public."User" (id, email, name, "isDemo")
                    values (gen_random_uuid(), 'a@b.example', 'A', $1)
                    on conflict (email) do update set "isDemo" = excluded."isDemo"`;
    await onServer(database(), (client) => client.query(insert, [isDemo]));
    expect(await refusal(own(database(), { DEMO }))).toContain(`1 ${words}`);
  });
});

describe('demonstration and real use are kept apart', () => {
  test('DEMO=0 without a database of one’s own is refused', async () => {
    expect(await refusal({ DEMO: '0', AUTH_SECRET: secret, PUBLIC_URL })).toContain('DATABASE_URL');
  });

  test('DEMO=0 beside a generated secret is refused and names the file', async () => {
    await demonstrationSecretsOf(folder);
    const sentence = await refusal({ DATABASE_URL: database(), AUTH_SECRET: secret, PUBLIC_URL });
    expect(sentence).toContain(demonstrationFile(folder));
  });

  test('an option that does not exist is not ignored', async () => {
    const ending = await runStart({ PORT: port }, ['--prod']);
    expect(ending).toMatchObject({ code: 1, stdout: '' });
    expect(ending.stderr).toContain('--prod');
  });
});
