import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { expect, test } from 'vitest';
import { root } from '@/ops/folders';

const options = {
  config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
};

async function secretsIn(file: string, content: string): Promise<readonly string[]> {
  const source = {
    filePath: path.join(root, file),
    content,
    ext: path.extname(file),
    contentType: 'text' as const,
  };
  const { messages } = await lintSource({ source, options });
  return messages.map(({ message }) => `${file}: ${message}`);
}

/** What is made, fetched or kept by a running portal, and pictures, maps and packed files, which hold no words. */
const beside = ['node_modules', '.git', '.data', 'generated', 'coverage', 'test-results', 'map', 'licences'];
const wordless = /\.(?:png|ico|svg|woff2?|pdf|docx|xlsx|zip|tsbuildinfo)$/;

async function ownFiles(): Promise<readonly string[]> {
  const found: string[] = [];
  const exclude = (name: string) =>
    beside.includes(path.basename(name)) || path.basename(name).startsWith('.next');
  for await (const file of glob('**/*', { cwd: root, exclude })) if (/\.\w+$/.test(file)) found.push(file);
  return found.filter((file) => !wordless.test(file));
}

test('no file of the project holds a key, a token or a password of a server', async () => {
  const found: string[] = [];
  const files = await ownFiles();
  for (const file of files) {
    const content = await readFile(path.join(root, file), 'utf8').catch(() => '');
    found.push(...(await secretsIn(file, content)));
  }
  expect(files.length).toBeGreaterThan(1000);
  expect(found).toEqual([]);
});

/** In pieces, or this file would hold what it looks for. */
const whole = (...pieces: readonly string[]) => pieces.join('');

test.each([
  [
    'a private key',
    whole(
      '-----BEGIN RSA ',
      'PRIVATE KEY-----\n',
      'MIIEowIBAAKCAQEA'.repeat(20),
      '\n-----END RSA ',
      'PRIVATE KEY-----',
    ),
  ],
  [
    'a key of a cloud',
    whole(
      'AWS_ACCESS_KEY_ID=AKIA',
      'QWERTYUIOPASDFGH\n',
      'AWS_SECRET_ACCESS_KEY=',
      'wJalrXUtnFEMI/K7MDENG+bPxRfiCYabcdefghij',
    ),
  ],
  ['a token of a code host', whole('token=ghp', '_wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx')],
  ['a password in an address', whole('postgres:', '//tiendoso:x8Kq2vTz91LmPw@db.example.vn:5432/tiendoso')],
])('%s would be found', async (_what, content) => {
  expect(await secretsIn('ops/example.ts', content)).not.toEqual([]);
});
