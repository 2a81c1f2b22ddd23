import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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

/**
 * Next names each action by its file, its name and the key of its build, which it would otherwise draw by lot: a form of
 * one instance, or of the version before, is then unknown to the next. This one only names; `startServer` gives the key
 * that seals.
 */
export const namesOfActions = createHash('sha256').update('tien-do-so: names of actions').digest('base64');

async function build(data: DataFolder, shutdown: Shutdown, sourcesHash: string): Promise<void> {
  const child = startLogged([process.execPath, next, 'build'], data.buildLog, {
    cwd: root,
    detached: true,
    env: {
      ...process.env,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: namesOfActions,
      // Builds of the same sources are one build, on whichever machine.
      NEXT_BUILD_NAME: sourcesHash.slice(0, 20),
    },
  });
  shutdown.alsoStop(child);
  if ((await exitCode(child)) !== 0) throw new StartFailure(failures.stepFailed(steps.build, data.buildLog));
}

/** The build holds keys of its own (of previews, of what its forms close in): who runs the portal reads it, and their group. */
async function closeToOthers(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o750);
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
    await closeToOthers(folder);
    await build(data, shutdown, wanted);
    await writeFile(stampFile, wanted);
  } finally {
    giveBack();
  }
  return true;
}
