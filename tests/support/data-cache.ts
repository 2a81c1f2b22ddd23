import { AsyncLocalStorage } from 'node:async_hooks';

/** Next's data cache lives in its server; a test asks the database every time. Import it before any query. */
Object.assign(globalThis, {
  AsyncLocalStorage,
  __incrementalCache: {
    isOnDemandRevalidate: false,
    generateSimpleCacheKey: (key: string) => Promise.resolve(key),
    generateCacheKey: (key: string) => Promise.resolve(key),
    get: () => Promise.resolve(null),
    set: () => Promise.resolve(),
  },
});
