import { answerWith } from '@/lib/platform/answer-status';
import { isUnavailable } from '@/lib/platform/db-outage';
import { logError } from '@/lib/platform/log';

/** Gives the page being made for one person the status of what failed, and returns the id by which the log knows it. */
export function answerFailure(event: string, error: unknown): string {
  if (isUnavailable(error)) answerWith(503, 5);
  else answerWith(500);
  return logError(event, error);
}
