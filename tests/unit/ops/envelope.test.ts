import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seal, unseal } from '@/ops/backup/envelope';

const content = randomBytes(200_000);

let folder: string;
let identity: string;
let recipient: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'envelope-'));
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  file = path.join(folder, 'deep', 'content.age');
});

afterAll(() => rm(folder, { recursive: true }));

test('what is sealed comes back, and its hash is that of the sealed bytes', async () => {
  const sealed = await seal(Readable.from([content.subarray(0, 1), content.subarray(1)]), file, recipient);
  const bytes = await readFile(file);
  expect(bytes.includes(content.subarray(0, 64))).toBe(false);
  expect(sealed).toEqual({
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  expect(await buffer(await unseal(file, identity))).toEqual(content);
});

test('a changed byte, a missing end and another key are found', async () => {
  const bytes = await readFile(file);
  const changed = path.join(folder, 'changed.age');
  await writeFile(changed, bytes.with(bytes.length - 10, (bytes.at(-10) ?? 0) ^ 1));
  await expect(unseal(changed, identity).then(buffer)).rejects.toThrow();
  await writeFile(changed, bytes.subarray(0, bytes.length - 70_000));
  await expect(unseal(changed, identity).then(buffer)).rejects.toThrow();
  await expect(unseal(file, await generateX25519Identity())).rejects.toThrow(/identity/);
});

test('a source that breaks leaves no file, not even a part of one', async () => {
  const target = path.join(folder, 'broken.age');
  const breaking = Readable.from(
    (async function* () {
      yield await Promise.resolve(content);
      throw new Error('the source broke');
    })(),
  );
  await expect(seal(breaking, target, recipient)).rejects.toThrow('the source broke');
  expect([existsSync(target), existsSync(`${target}.partial`)]).toEqual([false, false]);
});
