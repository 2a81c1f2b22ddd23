import { watchResponses } from '@/lib/platform/answer-status';
import { env } from '@/lib/platform/env';
import { logError } from '@/lib/platform/log';
import { maskedPath } from '@/lib/platform/masked-path';
import { countRequests } from '@/lib/platform/metrics/requests';
import { refuseMethods } from '@/lib/platform/methods';
import { connectPageCache } from '@/lib/platform/page-cache/connect';
import { nameRequests } from '@/lib/platform/request-id';
import { beginStopping } from '@/lib/platform/stopping';

/** Next would go on and answer everything with an error: whoever started it is told why, and the process ends. */
function giveUp(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/** As the server starts: a bad variable ends it at once, and a stop request is told to whoever asks. */
export function begin(): void {
  try {
    env();
    watchResponses();
    nameRequests();
    countRequests();
    refuseMethods();
    connectPageCache();
  } catch (error) {
    giveUp(error);
  }
  process.once('SIGTERM', beginStopping);
  // Next keeps the process alive; the line of the log that says what happened is ours.
  process.on('unhandledRejection', (error) => void logError('rejection-unhandled', error));
}

/** Traces are sent where a collector was named; their library is read only then. */
export async function beginTraces(): Promise<void> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share } = env();
  if (endpoint === undefined) return;
  const { sendTraces } = await import('@/lib/platform/traces/collector');
  sendTraces(endpoint, share);
}

/** Whatever nobody caught goes to the log with the page it happened on. */
export function recordFailure(error: unknown, path: string, method: string): void {
  logError('request-failed', error, { path: maskedPath(path), method });
}
