/**
 * Next loads the cache handler by itself, beside the bundle, so that the two see different copies of a module.
 * What one must tell the other hangs here, on the one object both share.
 */
type Bridge = {
  /** The portal's date and the real one; a page made on another is out of date. */
  today: () => string;
  /** True when people reach the portal by https. */
  secure: boolean;
  /** Expires tags in this process, and waits for the pages that were being made meanwhile. */
  expireHere: (tags: readonly string[]) => Promise<void>;
  /** Throws everything away: used when an announcement may have been missed. */
  clear: () => void;
};

declare global {
  var portalPageCache: Bridge | undefined;
}

export function bridge(): Bridge {
  globalThis.portalPageCache ??= {
    today: () => '',
    secure: false,
    expireHere: () => Promise.resolve(),
    clear: () => undefined,
  };
  return globalThis.portalPageCache;
}
