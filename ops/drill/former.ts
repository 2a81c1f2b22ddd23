import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { StartFailure } from '@/ops/failure';
import { root } from '@/ops/folders';
import { ownEnvironment } from '@/ops/own-environment';
import { exitCode } from '@/ops/processes';
import type { Shutdown } from '@/ops/shutdown';

export type Former = Readonly<{ folder: string; commit: string; subject: string }>;

function git(...parameters: string[]): string {
  const { status, stdout } = spawnSync('git', parameters, { cwd: root, encoding: 'utf8' });
  if (status === 0) return stdout.trim();
  throw new StartFailure(
    `Cuộc diễn tập cần lịch sử của mã nguồn: git ${parameters.join(' ')} không được (the drill needs the history of the sources).`,
  );
}

/** The newest commit whose migrations are not those of this one, unless another is named. */
function choose(named: string | undefined): string {
  if (named !== undefined) return git('rev-parse', '--verify', `${named}^{commit}`);
  const last = git('log', '-1', '--format=%H', '--', 'prisma/migrations');
  return git('rev-parse', '--verify', `${last}^`);
}

async function run(program: string, parameters: readonly string[], options: SpawnOptions): Promise<boolean> {
  return (await exitCode(spawn(program, parameters, { stdio: 'ignore', ...options }))) === 0;
}

async function unpack(commit: string, folder: string): Promise<void> {
  const archive = path.join(folder, '..', 'former.tar');
  git('archive', '--output', archive, commit);
  if (!(await run('tar', ['--extract', '--file', archive], { cwd: folder })))
    throw new StartFailure(
      'Không mở được mã nguồn của bản trước (the version before could not be unpacked).',
    );
}

/** The same packages are the same files; others are installed as the former lock file says. */
async function bringPackages(folder: string): Promise<void> {
  const [ours, theirs] = await Promise.all(
    [root, folder].map((each) => readFile(path.join(each, 'package-lock.json'), 'utf8')),
  );
  const [from, to] = [path.join(root, 'node_modules'), path.join(folder, 'node_modules')];
  if (ours === theirs && (await run('cp', ['--archive', '--link', from, to], {}))) return;
  if (ours === theirs && (await run('cp', ['--archive', from, folder], {}))) return;
  if (!(await run('npm', ['ci'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })))
    throw new StartFailure('Không cài được gói của bản trước (npm ci of the version before failed).');
}

/** Builds it as its own start would, before anybody is at work. */
async function build(folder: string, shutdown: Shutdown): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'ops/build-only.ts'], {
    cwd: folder,
    env: ownEnvironment({}),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  shutdown.alsoStop(child);
  if ((await exitCode(child)) !== 0)
    throw new StartFailure('Không dựng được bản trước (the version before could not be built).');
}

/** Lays a former version of the portal down in a folder of its own, built and ready to be started. */
export async function layDown(
  named: string | undefined,
  around: string,
  shutdown: Shutdown,
): Promise<Former> {
  const commit = choose(named);
  const folder = path.join(around, 'former');
  await mkdir(folder);
  await unpack(commit, folder);
  await bringPackages(folder);
  await build(folder, shutdown);
  return { folder, commit, subject: git('log', '-1', '--format=%s', commit) };
}
