import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EnvError } from '@/lib/platform/env';
import { refuseEnvFiles } from '@/ops/env-files';
import { explain, StartFailure } from '@/ops/failure';
import { fingerprint } from '@/ops/fingerprint';
import { lockFolder, shareBuild, takeBuild } from '@/ops/lock';
import { exitCode, startLogged, stop } from '@/ops/processes';
import { clusterPassword, demonstrationFile, demonstrationSecretsOf } from '@/ops/secrets';
import { localOrigin } from '@/lib/platform/local-origin';
import { Shutdown } from '@/ops/shutdown';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'start-parts-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a folder is held by one start at a time and is free again afterwards', () => {
  const release = lockFolder(folder);
  expect(() => lockFolder(folder)).toThrow(StartFailure);
  release();
  lockFolder(folder)();
});

test('a build is served by any number of starts, and replaced while none serves it', () => {
  const build = path.join(folder, '.next');
  const [one, two] = [shareBuild(build), shareBuild(build)];
  one();
  expect(() => takeBuild(build)).toThrow(StartFailure);
  two();
  const giveBack = takeBuild(build);
  expect(() => shareBuild(build)).toThrow(StartFailure);
  giveBack();
  shareBuild(build)();
});

test('secrets are generated once and are readable by their owner only', async () => {
  const first = await demonstrationSecretsOf(folder);
  expect(await demonstrationSecretsOf(folder)).toEqual(first);
  expect(Buffer.byteLength(first.authSecret)).toBeGreaterThanOrEqual(32);
  expect(first.password).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){2}$/);
  expect((await stat(demonstrationFile(folder))).mode & 0o777).toBe(0o600);
  expect(await clusterPassword(folder)).toBe(await clusterPassword(folder));
});

test('what has been started is ended in reverse order, once', async () => {
  const order: number[] = [];
  const shutdown = new Shutdown();
  shutdown.add(() => void order.push(1));
  shutdown.add(() => void order.push(2));
  await Promise.all([shutdown.run(), shutdown.run()]);
  expect(order).toEqual([2, 1]);
  expect(shutdown.isEnding).toBe(true);
});

test('a process that ignores the request to end is ended after the grace', async () => {
  const script = "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000);";
  const log = path.join(folder, 'log');
  const child = startLogged([process.execPath, '-e', script], log);
  await expect.poll(() => readFile(log, 'utf8')).toContain('up');
  await stop(child, 'SIGTERM', 100);
  expect(child.signalCode).toBe('SIGKILL');
  await stop(child, 'SIGTERM', 100);
});

test('a program that cannot be run is told by its code', async () => {
  expect(await exitCode(startLogged(['/no/such/program'], path.join(folder, 'log')))).toBe(-1);
});

test('a fingerprint changes with names, contents and settings', async () => {
  const file = path.join(folder, 'a.txt');
  await writeFile(file, 'one');
  const first = await fingerprint([folder]);
  expect(await fingerprint([folder])).toBe(first);
  expect(await fingerprint([folder], 'other')).not.toBe(first);
  await writeFile(file, 'two');
  expect(await fingerprint([folder])).not.toBe(first);
});

test('a file of variables that only half of the portal would read is refused by name', async () => {
  for (const name of ['.env.example', '.envrc', 'a.env']) await writeFile(path.join(folder, name), '');
  await refuseEnvFiles(folder);
  for (const name of ['.env.production.local', '.env.local', '.env']) {
    await writeFile(path.join(folder, name), '');
    await expect(refuseEnvFiles(folder)).rejects.toThrow(`Tệp ${name} `);
  }
});

test('what the operator can put right is one sentence; a surprise is kept in full beside the data', async () => {
  const log = path.join(folder, 'deep', 'start.log');
  expect(await explain(new StartFailure('sentence'), log)).toBe('sentence');
  expect(await explain(new EnvError('PORT', 'invalid', 'set it'), log)).toContain('PORT');
  expect(await explain(new Error('first line\nsecond line'), log)).toContain('first line second line: xem');
  expect(await readFile(log, 'utf8')).toContain('second line');
  expect(await explain('a text', log)).toContain('a text');
});

test('the machine reaches its own server whatever address that listens on', () => {
  expect(localOrigin('0.0.0.0', 3000)).toBe('http://localhost:3000');
  expect(localOrigin('::1', 3000)).toBe('http://[::1]:3000');
  expect(localOrigin('10.0.0.1', 80)).toBe('http://10.0.0.1:80');
});
