import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { root } from '@/ops/folders';

async function addFile(hash: Hash, file: string): Promise<void> {
  hash.update(path.relative(root, file)).update('\0');
  hash.update(await readFile(file)).update('\0');
}

async function addTree(hash: Hash, target: string): Promise<void> {
  const found = await stat(target).catch(() => undefined);
  if (found === undefined) return;
  if (found.isFile()) return addFile(hash, target);
  const names = await readdir(target);
  for (const name of names.filter((each) => !each.startsWith('.') && each !== 'generated').sort()) {
    await addTree(hash, path.join(target, name));
  }
}

/** One hash over the names and contents of files and folders of the project; what is missing counts as nothing. */
export async function fingerprint(targets: readonly string[], extra = ''): Promise<string> {
  const hash = createHash('sha256').update(extra).update('\0');
  for (const target of targets) await addTree(hash, path.resolve(root, target));
  return hash.digest('hex');
}
