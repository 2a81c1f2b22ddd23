import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '@/ops/folders';

/** What a program writes to ask another: the web, a socket, mail, a provider of identities. */
const asking =
  /(?<![\w.])fetch\(|\.fetch\(|\bconnect\b.* from 'node:net'|from 'node:(?:https|tls|dgram|dns)|from '(?:undici|axios|nodemailer\/lib\/smtp-connection)'|\bIssuer\b/;

/** Files of the server that ask something: of the portal itself, or at an address that the operator set. */
const outward = [
  'lib/platform/auth/provider.ts',
  'lib/platform/mail/smtp.ts',
  'lib/platform/own-page.ts',
  'lib/platform/storage/s3.ts',
  'lib/platform/storage/scan.ts',
  'lib/platform/warm.ts',
];

test('few files ask anything of another program, and none an address that somebody typed', async () => {
  const found: string[] = [];
  for (const folder of ['app', 'lib'])
    for (const name of await readdir(path.join(root, folder), { recursive: true })) {
      if (!/\.tsx?$/.test(name) || name.startsWith('generated/')) continue;
      const text = await readFile(path.join(root, folder, name), 'utf8');
      if (asking.test(text)) found.push(`${folder}/${name}`);
    }
  expect(found.toSorted()).toEqual(outward);
});
