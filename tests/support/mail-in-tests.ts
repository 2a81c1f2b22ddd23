import { afterAll, beforeAll } from 'vitest';
import { supply } from '@/lib/platform/env';
import { startMailServer, type Received } from '@/tests/support/mail-server';

/** The portal sends its mail while the tests of a file run; gives what came out so far. */
export function withMailServer(): () => readonly Received[] {
  let server: Awaited<ReturnType<typeof startMailServer>> | undefined;
  beforeAll(async () => {
    server = await startMailServer(() => 'none');
    supply({ SMTP_URL: server.url });
  });
  afterAll(async () => {
    supply({ SMTP_URL: undefined });
    await server?.stop();
  });
  return () => server?.received ?? [];
}
