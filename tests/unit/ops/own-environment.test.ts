import { expect, test } from 'vitest';
import { readEnv } from '@/lib/platform/env';
import { waysOut } from '@/lib/platform/env-ways-out';
import { ownEnvironment } from '@/ops/own-environment';

const real: NodeJS.ProcessEnv = {
  ...{ NODE_ENV: 'production', PATH: '/usr/bin', PGHOST: 'db.example', PGSSLMODE: 'verify-full' },
  ...Object.fromEntries(Object.keys(waysOut).map((name) => [name, `real ${name}`])),
};

test('a drill in the shell of the real portal sees nothing of it, and what it asks for', () => {
  const own = ownEnvironment({ DEMO_PASSWORD: 'dien-tap-may-chu', PORT: '3100' }, real);
  const names = Object.keys(own).filter((name) => own[name] === real[name]);
  expect(names.sort()).toEqual(['NODE_ENV', 'PATH']);
  expect([own['PGHOST'], own['PGSSLMODE']]).toEqual([undefined, undefined]);
  const { DEMO, EMBEDDED, S3, SMTP_URL, CLAMD_URL, STORAGE_DIR, PUBLIC_URL, DEMO_PASSWORD } = readEnv(own);
  expect([DEMO, EMBEDDED, S3, SMTP_URL, CLAMD_URL]).toEqual([true, true, null, undefined, undefined]);
  expect([STORAGE_DIR, PUBLIC_URL]).toEqual(['.data/files', 'http://localhost:3100']);
  expect(DEMO_PASSWORD).toBe('dien-tap-may-chu');
});
