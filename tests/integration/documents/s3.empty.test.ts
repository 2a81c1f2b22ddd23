import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from '@20minutes/s3rver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '@/lib/platform/digest';
import { isMissing } from '@/lib/platform/storage/missing';
import { S3Store } from '@/lib/platform/storage/s3';

let folder: string;
let server: InstanceType<typeof S3rver>;
let endpoint: string;

const settings = () => ({
  endpoint,
  region: 'us-east-1',
  bucket: 'van-ban',
  accessKeyId: 'S3RVER',
  secretAccessKey: 'S3RVER',
});

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 's3-'));
  const configureBuckets = [{ name: 'van-ban', configs: [] }];
  server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: folder, configureBuckets });
  const { port } = await server.run();
  endpoint = `http://127.0.0.1:${String(port)}`;
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function incoming(text: string) {
  const place = path.join(folder, crypto.randomUUID());
  await writeFile(place, text);
  return { path: place, bytes: Buffer.byteLength(text), sha256: sha256(text) };
}

test('what is kept in a bucket comes back bit by bit, is listed, and is gone when it is removed', async () => {
  const store = new S3Store(settings());
  const given = await incoming('Kế hoạch '.repeat(50_000));
  await store.keep(given);
  await expect(rm(given.path)).rejects.toSatisfy(isMissing);
  const content = await store.open(given.sha256);
  expect(content === null ? '' : sha256((await buffer(content)).toString('utf8'))).toBe(given.sha256);
  const listed = [];
  for await (const kept of store.list()) listed.push(kept);
  expect(listed.map((kept) => kept.sha256)).toEqual([given.sha256]);
  expect(listed[0]?.keptAt.getTime()).toBeGreaterThan(Date.UTC(2020, 0));
  await store.remove(given.sha256);
  expect(await store.open(given.sha256)).toBeNull();
});

test('a wrong secret is refused by the storage, and told as an error of ours', async () => {
  const store = new S3Store({ ...settings(), secretAccessKey: 'falsch' });
  await expect(store.keep(await incoming('x'))).rejects.toThrow(/answered 403/);
});
