import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { EnvError } from '@/lib/platform/env';
import { failures } from '@/ops/words';

/** Something the operator can put right; its message is the one sentence shown. */
export class StartFailure extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'StartFailure';
  }
}

function known(error: unknown): string | undefined {
  if (error instanceof StartFailure) return error.message;
  if (error instanceof EnvError) return failures.variable(error.variable, error.problem, error.message);
  return undefined;
}

/** The one sentence for an error; what nobody foresaw is written in full to the log beside the data. */
export async function explain(error: unknown, logFile: string): Promise<string> {
  const sentence = known(error);
  if (sentence !== undefined) return sentence;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  await mkdir(path.dirname(logFile), { recursive: true }).catch(() => undefined);
  const kept = await appendFile(logFile, `${detail}\n`).then(
    () => true,
    () => false,
  );
  if (!kept) process.stderr.write(`${detail}\n`);
  const message = error instanceof Error ? error.message : String(error);
  return failures.unexpected(message.replaceAll(/\s+/g, ' ').trim().slice(0, 200), logFile);
}
