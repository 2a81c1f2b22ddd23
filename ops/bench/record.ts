import { mkdir, readFile, writeFile } from 'node:fs/promises';
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

/** The sections of the file that other commands wrote. */
async function sectionsBut(file: string, heading: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const sections = text.split(/^(?=# )/m).map((section) => section.trim());
  return sections.filter((section) => section !== '' && !section.startsWith(`${heading}\n`));
}

/**
 * Everything told so far with the machine and the day, as the section of a command: figures of two machines are not to
 * be compared, and what other commands measured stays.
 */
export async function writeResults(command = 'bench'): Promise<void> {
  const processors = cpus();
  const memory = `${(totalmem() / 1024 ** 3).toFixed(0)} GiB`;
  const machine = `${String(processors.length)} × ${processors[0]?.model ?? 'unknown'}, ${memory}, Node ${process.version}`;
  const folder = path.join(root, 'tests/bench');
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'RESULTS.md');
  const heading = `# What \`npm run ${command}\` measured last`;
  const lines = [heading, '', `${realToday()}, ${machine}`, '', '```text', ...told, '```'];
  const sections = [...(await sectionsBut(file, heading)), lines.join('\n')].toSorted();
  await writeFile(file, `${sections.join('\n\n')}\n`);
}
