import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';
import { realToday } from '@/lib/platform/clock';
import { root } from '@/ops/folders';
import { say } from '@/ops/progress';

const told: string[] = [];

/** Prints a line of the measurements and keeps it for the file. */
export function tell(line: string): void {
  told.push(line);
  say(line);
}

/** Everything told so far with the machine and the day: figures of two machines are not to be compared. */
export async function writeResults(): Promise<void> {
  const processors = cpus();
  const memory = `${(totalmem() / 1024 ** 3).toFixed(0)} GiB`;
  const machine = `${String(processors.length)} × ${processors[0]?.model ?? 'unknown'}, ${memory}, Node ${process.version}`;
  const folder = path.join(root, 'tests/bench');
  await mkdir(folder, { recursive: true });
  const lines = [
    '# What `npm run bench` measured last',
    '',
    `${realToday()}, ${machine}`,
    '',
    '```text',
    ...told,
    '```',
  ];
  await writeFile(path.join(folder, 'RESULTS.md'), `${lines.join('\n')}\n`);
}
