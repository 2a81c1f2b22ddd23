import { connect } from '@/ops/database';
import { StartFailure } from '@/ops/failure';
import { failures } from '@/ops/words';

/** What PostgreSQL must do before it says that a row is kept. */
const needed = ['fsync', 'full_page_writes', 'synchronous_commit'];

/** What keeps rows when a disk, a whole machine or a hand fails: for each, what a server says that does without. */
const safeguards: Readonly<Record<string, readonly [without: string, reminder: string]>> = {
  data_checksums: [
    'off',
    'Nhắc: cơ sở dữ liệu không có data_checksums, nên đĩa hỏng có thể lặng lẽ đổi số liệu; khi máy chủ dừng, hãy chạy pg_checksums --enable (turn data_checksums on).',
  ],
  archive_mode: [
    'off',
    'Nhắc: PostgreSQL không lưu trữ nhật ký (archive_mode), nên chỉ khôi phục được về bản sao lưu đêm trước; xem OPERATIONS.md, “Back to a moment” (archive the log to return to any moment).',
  ],
  synchronous_standby_names: [
    '',
    'Nhắc: cơ sở dữ liệu không có máy dự phòng đồng bộ (synchronous_standby_names), nên mất máy này là mất những gì nhận sau bản sao lưu hoặc lưu trữ cuối; xem ops/deploy/CLUSTER.md (set up a synchronous standby).',
  ],
};

/**
 * Proves that what the application's login is told to be kept survives a power cut, and returns a reminder of each
 * safeguard that a lesser server may do without. A demonstration may do without all: its reports are invented.
 */
export async function checkDurability(url: string): Promise<readonly string[]> {
  const client = await connect('DATABASE_URL', url);
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(
      'select name, setting from pg_settings where name = any($1) order by name',
      [[...needed, ...Object.keys(safeguards)]],
    );
    const off = rows.filter(({ name, setting }) => needed.includes(name) && setting === 'off');
    if (off.length > 0) throw new StartFailure(failures.notDurable(off.map(({ name }) => name)));
    return rows.flatMap(({ name, setting }) => {
      const [without, reminder] = safeguards[name] ?? [];
      return reminder !== undefined && setting === without ? [reminder] : [];
    });
  } finally {
    await client.end();
  }
}
