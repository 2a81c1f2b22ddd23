import { realNow } from '@/lib/platform/clock';
import { requestId } from '@/lib/platform/request-id';

type Level = 'info' | 'warn' | 'error';

type Field = string | number | boolean | null | undefined;

const longest = 4096;

function trimmed(value: Field): Field {
  return typeof value === 'string' && value.length > longest ? `${value.slice(0, longest)}…` : value;
}

/**
 * One JSON line per event for the operator, with the name of the request it happened in; JSON escapes line breaks, so no
 * text can forge a second line.
 */
export function log(level: Level, event: string, fields: Readonly<Record<string, Field>> = {}): void {
  const safe = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, trimmed(value)]));
  const line = JSON.stringify({
    at: realNow().toISOString(),
    ...{ level, event, request: requestId() },
    ...safe,
  });
  (level === 'error' ? process.stderr : process.stdout).write(`${line}\n`);
}

/** Logs a surprise under an id that the person is shown, that of the request where there is one, and returns the id. */
export function logError(
  event: string,
  error: unknown,
  fields: Readonly<Record<string, Field>> = {},
): string {
  const id = requestId() ?? crypto.randomUUID().slice(0, 8);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log('error', event, { id, ...fields, stack });
  return id;
}
