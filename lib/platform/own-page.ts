import { env } from '@/lib/platform/env';
import { localOrigin } from '@/lib/platform/local-origin';

/** Next makes a page in less than a second; the development server first compiles it. */
const patience = 30_000;

/**
 * A public page as this portal sends it to anybody now: what a citation quotes of it nobody else can have written. The
 * address is one that `href` or `path` made, never what a visitor typed. Null for a page that is not there.
 */
export async function readOwnPage(address: string): Promise<string | null> {
  const { HOST, PORT } = env();
  const answer = await fetch(`${localOrigin(HOST, PORT)}${address}`, {
    redirect: 'error',
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  });
  return answer.ok ? answer.text() : null;
}
