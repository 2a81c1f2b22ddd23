import { Client } from 'pg';
import { db } from '@/lib/platform/db';
import { channel, messagesOf } from '@/lib/platform/db/telling';
import { env } from '@/lib/platform/env';
import { log } from '@/lib/platform/log';

const self = crypto.randomUUID();
const shortestWait = 1000;
/** Whoever does not hear shows pages that are no longer true, while another instance publishes. */
const longestWait = 4000;

type Listener = Readonly<{
  /** Another process has published something under these tags. */
  onTags: (tags: readonly string[]) => void;
  /** Connected anew: what was announced meanwhile has been missed. */
  onGap: () => void;
}>;

/** Tells the other processes which tags have expired; PostgreSQL delivers to whoever listens at that moment. */
export async function announce(tags: readonly string[]): Promise<void> {
  for (const message of messagesOf(self, tags))
    await db().$executeRaw`select pg_notify(${channel}, ${message})`;
}

/**
 * Listens for as long as the process lives, connecting again whenever the connection is lost: at once when it held before,
 * later and later while there is none.
 */
export function listen(listener: Listener, wait = shortestWait): void {
  const client = new Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  let [over, wasHeard] = [false, false];
  const again = (error?: Error): void => {
    if (over) return;
    over = true;
    log('warn', 'page-announcements-lost', { message: error?.message ?? 'connection ended' });
    client.end().catch(() => undefined);
    const pause = wasHeard ? shortestWait : wait;
    setTimeout(() => {
      listen(listener, Math.min(pause * 2, longestWait));
    }, pause).unref();
  };
  client.on('error', again);
  client.on('end', again);
  client.on('notification', ({ payload }) => {
    receive(payload ?? '', listener);
  });
  client
    .connect()
    .then(() => client.query(`LISTEN ${channel}`))
    .then(() => {
      wasHeard = true;
      listener.onGap();
    }, again);
}

function receive(payload: string, { onTags, onGap }: Listener): void {
  const message = parse(payload);
  if (message === null) onGap();
  else if (message.from !== self) onTags(message.tags);
}

function parse(payload: string): { from: string; tags: string[] } | null {
  try {
    const { from, tags } = JSON.parse(payload) as { from?: unknown; tags?: unknown };
    if (typeof from !== 'string' || !Array.isArray(tags)) return null;
    return { from, tags: tags.map(String) };
  } catch {
    return null;
  }
}
