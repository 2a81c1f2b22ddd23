declare global {
  // Instrumentation and handlers are separate bundles of one process.
  var portalIsStopping: boolean | undefined;
}

/** From now on the process answers "not ready", so that a front server sends nobody new. */
export function beginStopping(): void {
  globalThis.portalIsStopping = true;
}

export function isStopping(): boolean {
  return globalThis.portalIsStopping === true;
}
