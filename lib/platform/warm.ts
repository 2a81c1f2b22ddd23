import { env } from '@/lib/platform/env';
import { localOrigin } from '@/lib/platform/local-origin';
import { logError } from '@/lib/platform/log';
import { bridge } from '@/lib/platform/page-cache/bridge';

/** After a start or a publication readers come first; what takes long is made when they have been served. */
const quiet = 30_000;

/** The full archive of a hundred thousand rows takes less than half of this on a small machine. */
const patience = 120_000;

async function ask(address: string): Promise<void> {
  const { HOST, PORT } = env();
  const signal = AbortSignal.timeout(patience);
  await fetch(`${localOrigin(HOST, PORT)}${address}`, { method: 'HEAD', cache: 'no-store', signal });
}

/**
 * Has the portal make what an address sends before the first reader asks for it: once it is up, and again after each
 * publication, each time when nothing has been published for half a minute. The start does not wait for it.
 */
export function keepWarm(address: string): void {
  let waiting: NodeJS.Timeout | undefined;
  const later = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      ask(address).catch((error: unknown) => logError('warming-failed', error, { address }));
    }, quiet).unref();
  };
  bridge().whenExpired.add(later);
  later();
}
