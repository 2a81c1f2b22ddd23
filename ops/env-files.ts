import { readdir } from 'node:fs/promises';
import { StartFailure } from '@/ops/failure';
import { failures } from '@/ops/words';

/**
 * Next reads such files and the operator's commands do not: with one of them a start would be the demonstration, whose
 * web server then writes to the real mail server and the real store. So none may lie in the project.
 */
export async function refuseEnvFiles(folder: string): Promise<void> {
  const names = await readdir(folder);
  const found = names.filter((name) => /^\.env(\.|$)/.test(name) && name !== '.env.example');
  const [first] = found.sort();
  if (first !== undefined) throw new StartFailure(failures.envFile(first));
}
