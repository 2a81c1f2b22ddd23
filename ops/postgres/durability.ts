import { connect } from '@/ops/database';
import { StartFailure } from '@/ops/failure';
import { failures } from '@/ops/words';

/** What PostgreSQL must do before it says that a row is kept. */
const needed = ['fsync', 'full_page_writes', 'synchronous_commit'];

/**
 * Proves that what the application's login is told to be kept survives a power cut. A demonstration may do without: its
 * reports are invented.
 */
export async function checkDurability(url: string): Promise<void> {
  const client = await connect('DATABASE_URL', url);
  try {
    const { rows } = await client.query<{ name: string }>(
      `select name from pg_settings where name = any($1) and setting = 'off' order by name`,
      [needed],
    );
    if (rows.length > 0) throw new StartFailure(failures.notDurable(rows.map(({ name }) => name)));
  } finally {
    await client.end();
  }
}
