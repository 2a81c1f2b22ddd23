import { AsyncLocalStorage } from 'node:async_hooks';

/** A stored page; the same object for as long as it is kept. */
export type StoredPage = Readonly<{ html: string; status?: number }>;

/** What the request under way was answered from; empty when nothing stored answered it. */
export type Asked = { from?: Readonly<{ key: string; page: StoredPage }> };

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
  /** Told, in this process, of everything that expires. */
  whenExpired: Set<() => void>;
  /** Throws everything away: used when an announcement may have been missed. */
  clear: () => void;
  /**
   * Whether a stored page may be sent as it is; or is old and it is its turn to be made anew, by whoever asks this.
   */
  stateOf: (key: string, page: StoredPage) => 'good' | 'to renew' | 'gone';
  /** How many pages were sent by the front door, by the cache behind it, or made anew. */
  served: { door: number; cache: number; made: number };
  /** Set by the front door for each request it hands to Next. */
  asked: AsyncLocalStorage<Asked>;
};

declare global {
  var portalPageCache: Bridge | undefined;
}

export function bridge(): Bridge {
  globalThis.portalPageCache ??= {
    today: () => '',
    secure: false,
    expireHere: () => Promise.resolve(),
    whenExpired: new Set(),
    clear: () => undefined,
    stateOf: () => 'gone',
    served: { door: 0, cache: 0, made: 0 },
    asked: new AsyncLocalStorage(),
  };
  return globalThis.portalPageCache;
}
