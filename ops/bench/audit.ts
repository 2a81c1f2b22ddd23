import type { BenchDatabase } from '@/ops/bench/database';
import { tell } from '@/ops/bench/record';

const batches = 4;
const inBatch = 25_000;

/** Events as the desk writes them, through the law that chains them. */
const events = `
  insert into "AuditEvent" (at, action, "objectType", "objectId", outcome, "requestId", detail)
  select now(), 'item.save', 'report-item', gen_random_uuid()::text, 'done', gen_random_uuid()::text,
    jsonb_build_object('task', event % 22 + 1, 'fields', jsonb_build_array('percent', 'note'))
  from generate_series(1, ${String(inBatch)}) event`;

/** As many events as are missing of so many. */
export async function fillEvents(database: BenchDatabase, wanted: number): Promise<void> {
  const [state] = await database.rows<{ events: number }>('select count(*)::int as events from "AuditEvent"');
  const missing = Math.ceil((wanted - (state?.events ?? 0)) / inBatch);
  await database.fill(Array.from({ length: Math.max(0, missing) }, () => events));
}

/** How long writing and checking the audit log takes: a tenth of a million events, told for a whole one. */
export async function measureLog(database: BenchDatabase): Promise<void> {
  const begun = performance.now();
  await database.fill(Array.from({ length: batches }, () => events));
  const written = performance.now() - begun;
  const [state] = await database.rows<{ broken: string | null; events: number }>(
    'select audit_first_break()::text as broken, (select count(*) from "AuditEvent")::int as events',
  );
  if (state?.broken !== null) throw new Error(`The log does not hold at ${state?.broken ?? 'all'}`);
  const checked = performance.now() - begun - written;
  const perMillion = (checked / state.events) * 1000;
  tell(
    `\naudit log, ${String(state.events)} events    ${(written / batches / inBatch).toFixed(2)} ms to write one, ${perMillion.toFixed(0)} s to check a million (bar: 60)`,
  );
}
