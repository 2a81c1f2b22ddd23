import { db } from '@/lib/platform/db';

/**
 * How PostgreSQL’s archive of its log keeps up: whether its last try failed, seconds since it last took a piece, and how
 * many finished pieces it has not taken.
 */
export type LogArchive = Readonly<{ isFailing: boolean; age: number; waiting: number }>;

/** As long as R-16 gives until somebody knows. */
const oldestSeconds = 3600;

/** Null where the server archives nothing. */
export async function readLogArchive(): Promise<LogArchive | null> {
  const rows = await db().$queryRaw<LogArchive[]>`
    with archive as (
      select last_archived_time as taken, last_failed_time as failed, stats_reset as since,
        pg_size_bytes(current_setting('wal_segment_size')) as size, left(last_archived_wal, 24) as piece
      from pg_stat_archiver where current_setting('archive_mode') <> 'off' and not pg_is_in_recovery()
    ), numbered as (
      select *, trunc((pg_current_wal_lsn() - '0/0') / size)::int as writing,
        (('x' || substr(piece, 9, 8))::bit(32)::bigint * (4294967296 / size)
          + ('x' || substr(piece, 17, 8))::bit(32)::bigint)::int as newest
      from archive
    )
    select coalesce(failed > coalesce(taken, '-infinity'), false) as "isFailing",
      extract(epoch from clock_timestamp() - coalesce(taken, since))::float8 as age,
      greatest(writing - coalesce(newest, writing - 2) - 1, 0)::int as waiting
    from numbered`;
  return rows[0] ?? null;
}

/** A quiet night writes nothing, so that nothing is taken: an archive is stuck when something waits for it. */
export function isStuck({ isFailing, age, waiting }: LogArchive): boolean {
  return isFailing || (waiting > 0 && age > oldestSeconds);
}

/** What is wrong with the archive of the log now, for the operator. */
export async function findArchiveTrouble(): Promise<'archive-stuck' | undefined> {
  const archive = await readLogArchive();
  return archive !== null && isStuck(archive) ? 'archive-stuck' : undefined;
}
