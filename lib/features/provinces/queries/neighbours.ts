import adjacency from '@/prisma/data/map/adjacency-63.json';
import type { Viewer } from '@/lib/platform/auth/viewer';

const neighboursOf: Readonly<Record<string, readonly string[]>> = adjacency;

/** Codes of the provinces that share a border with one, under the codes of the 63 units. */
export function listNeighbourCodes(_viewer: Viewer, code: string): readonly string[] {
  return neighboursOf[code] ?? [];
}
