type Kind = 'counter' | 'gauge' | 'histogram';

const metric = <K extends Kind, const L extends readonly string[]>(kind: K, help: string, labels: L) => ({
  ...{ kind, help, labels },
});

/**
 * Everything the portal tells its operator in figures. A label holds one of a few words of ours, never a person, a province
 * or an address.
 */
export const catalogue = {
  tiendoso_requests_total: metric('counter', 'Requests answered.', ['kind', 'status']),
  tiendoso_request_duration_seconds: metric('histogram', 'From the first byte in to the last out.', ['kind']),
  tiendoso_pages_total: metric('counter', 'Public pages: sent by the front door, by the cache, or made.', [
    'from',
  ]),
  tiendoso_pool_connections: metric('gauge', 'Connections to the database.', ['pool', 'state']),
  tiendoso_pool_waiting: metric('gauge', 'Questions that wait for a connection.', ['pool']),
  tiendoso_database_up: metric('gauge', 'Whether the database answered these readings within a second.', []),
  tiendoso_not_ready: metric('gauge', 'Why the portal says that it is not ready; none when it is.', [
    'reason',
  ]),
  tiendoso_clock_skew_seconds: metric('gauge', 'This machine’s clock less that of the database.', []),
  tiendoso_mail_waiting: metric('gauge', 'Messages still to be sent.', []),
  tiendoso_mail_oldest_seconds: metric('gauge', 'How long the oldest of them waits.', []),
  tiendoso_mail_attempts: metric('gauge', 'Tries to send of the last 24 hours, by how they ended.', [
    'result',
  ]),
  tiendoso_waiting: metric('gauge', 'What waits for the ministry.', ['what']),
  tiendoso_waiting_oldest_seconds: metric('gauge', 'How long the oldest of each waits.', ['what']),
  tiendoso_administrators: metric('gauge', 'Administrators who may sign in.', []),
  tiendoso_night_age_seconds: metric('gauge', 'Since this nightly work was last done.', ['work']),
  tiendoso_night_failed: metric('gauge', 'Whether its last try failed.', ['work']),
  tiendoso_archive_failed: metric('gauge', 'Whether the last try to archive PostgreSQL’s log failed.', []),
  tiendoso_archive_waiting: metric('gauge', 'Finished pieces of PostgreSQL’s log that are not archived.', []),
  tiendoso_archive_age_seconds: metric('gauge', 'Since a piece of PostgreSQL’s log was last archived.', []),
  tiendoso_log_age_seconds: metric('gauge', 'Since the newest event of the audit log.', []),
  tiendoso_log_head_age_seconds: metric('gauge', 'Since a head of the audit log was last kept.', []),
  tiendoso_disk_free_bytes: metric('gauge', 'Free for the portal on the disk of each folder.', ['disk']),
  tiendoso_disk_size_bytes: metric('gauge', 'Size of the disk of each folder.', ['disk']),
  process_resident_memory_bytes: metric('gauge', 'Memory the process holds.', []),
  process_heap_bytes: metric('gauge', 'Heap in use.', []),
  process_cpu_seconds_total: metric('counter', 'Processor time of the process.', []),
  process_start_time_seconds: metric('gauge', 'When the process began.', []),
  process_event_loop_lag_seconds: metric('gauge', 'Lag of the event loop since the last reading.', [
    'quantile',
  ]),
} as const;

export type MetricName = keyof typeof catalogue;

/** One figure: its metric, its value, and a word for each label in the order of the catalogue. */
export type Sample = readonly [name: MetricName, value: number, ...labels: string[]];
