import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder, env } from '@/lib/platform/env';

let known: ReadonlySet<string> | undefined;

function listIn(manifest: unknown): object {
  const isList = typeof manifest === 'object' && manifest !== null && 'node' in manifest;
  return isList && typeof manifest.node === 'object' ? (manifest.node ?? {}) : {};
}

/** The ids of a build's server actions, from the list that Next writes; empty when there is no such list. */
export function actsOfBuild(folder: string): ReadonlySet<string> {
  try {
    const text = readFileSync(path.join(folder, 'server/server-reference-manifest.json'), 'utf8');
    return new Set(Object.keys(listIn(JSON.parse(text))));
  } catch {
    return new Set();
  }
}

/** True for an act of this build. Where no list of acts can be read, and in development, Next itself decides. */
export function isKnownAct(id: string): boolean {
  if (env().DEVELOPMENT) return true;
  known ??= actsOfBuild(path.join(process.cwd(), buildFolder()));
  return known.size === 0 || known.has(id);
}
