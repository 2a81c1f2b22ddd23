import { spawn } from 'node:child_process';
import { root } from '@/ops/folders';

export type Ending = Readonly<{ code: number | null; stdout: string; stderr: string }>;

/** Runs the start command with nothing but the variables given and returns how it ended. */
export function runStart(
  variables: Readonly<Record<string, string>>,
  parameters: readonly string[],
): Promise<Ending> {
  const child = spawn(process.execPath, ['--import', 'tsx', `${root}/ops/start.ts`, ...parameters], {
    cwd: root,
    env: { NODE_ENV: 'test', PATH: process.env['PATH'] ?? '', HOME: '/tmp', ...variables },
  });
  const heard = { stdout: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (heard.stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (heard.stderr += text.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, ...heard });
    });
  });
}
