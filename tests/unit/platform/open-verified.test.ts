import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { supply } from '@/lib/platform/env';
import { receive } from '@/lib/platform/storage/incoming';
import { openVerified } from '@/lib/platform/storage/open-verified';
import { fileStore } from '@/lib/platform/storage/store';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kho-'));
  supply({ STORAGE_DIR: folder });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const whole = Buffer.alloc(300_000, 'văn bản ');

async function keep(content: Buffer): Promise<string> {
  const incoming = await receive(Readable.from([content]));
  await fileStore().keep(incoming);
  return incoming.sha256;
}

const place = (sha256: string) => path.join(folder, 'kept', sha256.slice(0, 2), sha256);

test('A file that is what it was is given whole', async () => {
  const content = await openVerified(await keep(whole));
  expect(content && (await buffer(content))).toEqual(whole);
});

test.each([
  ['changed in one byte', (sha256: string) => writeFile(place(sha256), Buffer.concat([whole.fill(1, 0, 1)]))],
  ['cut short', (sha256: string) => writeFile(place(sha256), whole.subarray(0, 1000))],
  ['longer than it was', (sha256: string) => appendFile(place(sha256), 'x')],
  ['missing', (sha256: string) => rm(place(sha256))],
])('A file that is %s gives no byte, and the log says so', async (_, spoil) => {
  const sha256 = await keep(Buffer.concat([whole, Buffer.from(crypto.randomUUID())]));
  await spoil(sha256);
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await openVerified(sha256)).toBeNull();
  expect(log.mock.calls.join()).toMatch(new RegExp(`stored-file-(changed|missing).*${sha256}`));
  log.mockRestore();
});

test('A file that changes between the look and the giving ends as an error', async () => {
  const sha256 = await keep(Buffer.concat([whole, Buffer.from('sau')]));
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const content = await openVerified(sha256);
  await writeFile(place(sha256), Buffer.alloc(300_003, 'khác'));
  await expect(buffer(content ?? Readable.from([]))).rejects.toThrow(sha256);
  expect(log.mock.calls.join()).toContain('stored-file-changed');
  log.mockRestore();
});
