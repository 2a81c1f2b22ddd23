import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildFolder } from '@/lib/platform/env';
import { StartFailure } from '@/ops/failure';
import { fingerprint } from '@/ops/fingerprint';
import { root, type DataFolder } from '@/ops/folders';
import { takeBuild } from '@/ops/lock';
import { exitCode, startLogged } from '@/ops/processes';
import type { Shutdown } from '@/ops/shutdown';
import { failures, steps } from '@/ops/words';

const require = createRequire(import.meta.url);

const sources = [
  ...['app', 'components', 'lib', 'public', 'prisma/data', 'prisma/schema.prisma'],
  ...['proxy.ts', 'instrumentation.ts', 'next.config.js', 'postcss.config.mjs', 'tsconfig.json'],
  'package-lock.json',
];

async function isCurrent(stampFile: string, wanted: string): Promise<boolean> {
  return existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === wanted;
}

/** Generates the database client when the schema changed; without it nothing else can be imported. */
export async function ensureClient(log: string): Promise<void> {
  const stampFile = path.join(root, 'lib/generated/prisma/schema.sha256');
  const wanted = await fingerprint(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']);
  if (await isCurrent(stampFile, wanted)) return;
  const cli = require.resolve('prisma/build/index.js');
  const child = startLogged([process.execPath, cli, 'generate'], log, { cwd: root });
  if ((await exitCode(child)) !== 0) throw new StartFailure(failures.stepFailed(steps.generate, log));
  await writeFile(stampFile, wanted);
}

export const next = require.resolve('next/dist/bin/next');

async function build(data: DataFolder, shutdown: Shutdown): Promise<void> {
  const child = startLogged([process.execPath, next, 'build'], data.buildLog, { cwd: root, detached: true });
  shutdown.alsoStop(child);
  if ((await exitCode(child)) !== 0) throw new StartFailure(failures.stepFailed(steps.build, data.buildLog));
}

/** Builds for production when a source changed since the last build; says whether it did. */
export async function ensureBuild(data: DataFolder, shutdown: Shutdown): Promise<boolean> {
  const folder = path.join(root, buildFolder());
  const stampFile = path.join(folder, 'sources.sha256');
  const wanted = await fingerprint(sources, process.version);
  if (await isCurrent(stampFile, wanted)) return false;
  const giveBack = takeBuild(folder);
  try {
    await rm(stampFile, { force: true });
    await build(data, shutdown);
    await writeFile(stampFile, wanted);
  } finally {
    giveBack();
  }
  return true;
}
