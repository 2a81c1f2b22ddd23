import { logError } from '@/lib/platform/log';

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
      await work();
    } catch (error) {
      logError(name, error);
    } finally {
      isBusy = false;
    }
  };
  void run();
  setInterval(() => void run(), seconds * 1000).unref();
}
