import { isUnavailable } from '@/lib/platform/db-outage';
import { log, logError } from '@/lib/platform/log';

/** Milliseconds before each further try while the database is busy or away. */
const pauses = [1000, 3000, 9000] as const;

/** Waits without keeping the process alive. */
function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
}

/** What a busy database refused is tried again before anybody is told. */
async function insisting(work: () => Promise<unknown>): Promise<void> {
  for (const pause of pauses) {
    try {
      await work();
      return;
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      await wait(pause);
    }
  }
  await work();
}

/** A busy database is the operator's to know, in one line; everything else is a surprise. */
function record(name: string, error: unknown): void {
  if (!isUnavailable(error)) logError(name, error);
  else log('warn', name, { message: error instanceof Error ? error.message : String(error) });
}

/**
 * Does something at once, and again and again for as long as the process lives, never twice at once. What fails is logged and
 * tried again next time; the timer keeps no process alive.
 */
export function every(seconds: number, name: string, work: () => Promise<unknown>): void {
  let isBusy = false;
  const run = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      await insisting(work);
    } catch (error) {
      record(name, error);
    } finally {
      isBusy = false;
    }
  };
  void run();
  setInterval(() => void run(), seconds * 1000).unref();
}
