import type { Pool } from 'pg';

declare global {
  // Instrumentation and pages are separate bundles of one process.
  var portalPools: Map<string, Pool> | undefined;
}

/** The pools of this process by the role they connect as. */
export function pools(): Map<string, Pool> {
  globalThis.portalPools ??= new Map();
  return globalThis.portalPools;
}
