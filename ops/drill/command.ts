import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from '@/ops/folders';
import { exitCode } from '@/ops/processes';

type Said = Readonly<{ code: number; text: string }>;

/** One of the operator's commands, as an operator runs it. */
export async function command(name: string, ...parameters: string[]): Promise<Said> {
  const child = spawn(process.execPath, ['--import', 'tsx', `ops/${name}.ts`, ...parameters], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [code, ...said] = await Promise.all([exitCode(child), text(child.stdout), text(child.stderr)]);
  return { code, text: said.join('').trim() };
}
