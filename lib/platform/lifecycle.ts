import { watchResponses } from '@/lib/platform/answer-status';
import { env } from '@/lib/platform/env';
import { logError } from '@/lib/platform/log';
import { connectPageCache } from '@/lib/platform/page-cache/connect';
import { beginStopping } from '@/lib/platform/stopping';

/** As the server starts: a bad variable stops it at once, and a stop request is told to whoever asks. */
export function begin(): void {
  env();
  watchResponses();
  connectPageCache();
  process.once('SIGTERM', beginStopping);
}

/** Whatever nobody caught goes to the log with the page it happened on. */
export function recordFailure(error: unknown, path: string, method: string): void {
  logError('request-failed', error, { path, method });
}
