import { parseArgs } from 'node:util';
import { tenYears } from '@/ops/bench/ten-years';
import { check } from '@/ops/drill/check';
import { command } from '@/ops/drill/command';
import { connect } from '@/ops/database';
import { say, seconds } from '@/ops/progress';

/** A million, in parts that one statement writes in some seconds. */
const eventParts = 20;
const events = `insert into "AuditEvent" (at, action, "objectType", "objectId", outcome, detail)
  select now(), 'item.save', 'report-item', gen_random_uuid()::text, 'done', jsonb_build_object('task', event % 22 + 1)
  from generate_series(1, 50000) event`;

/** `-- --ten-years`: with nine invented years before the one there is, and a million events. */
export function wantsTenYears(): boolean {
  return parseArgs({ options: { 'ten-years': { type: 'boolean' } } }).values['ten-years'] === true;
}

async function fillTenYears(url: string): Promise<void> {
  const begun = performance.now();
  const client = await connect('DATABASE_URL', url);
  for (const statement of [...tenYears, ...Array.from({ length: eventParts }, () => events)]) {
    await client.query(statement);
  }
  const { rows } = await client.query<{ size: string }>(
    'select pg_size_pretty(pg_database_size(current_database())) as size',
  );
  await client.end();
  say(`     mười năm số liệu, ${rows[0]?.size ?? ''}, sau ${seconds(performance.now() - begun)}`);
}

/** Real facts and the demonstration's reports, and ten years of them where they are wanted. */
export async function fill(url: string): Promise<void> {
  const { loadDemonstration, loadFacts, migrateOnce } = await import('@/ops/prepare');
  const { disconnect } = await import('@/lib/platform/db');
  const client = await connect('DATABASE_URL', url);
  await migrateOnce(client, () => undefined);
  await loadFacts(() => undefined);
  await loadDemonstration(() => undefined);
  await client.end();
  await disconnect();
  if (wantsTenYears()) await fillTenYears(url);
}

/**
 * The operator's own command says that log and reports are whole. What is invented for ten years bears no true hashes,
 * so of it the command must say what it said of the first database.
 */
export async function checkRecord(saidBefore: string): Promise<void> {
  const { code, text } = await command('verify');
  const last = (said: string) => said.split('\n').at(-1);
  const holds = wantsTenYears() ? code === 1 && last(text) === last(saidBefore) : code === 0;
  check('chuỗi băm của nhật ký và báo cáo', holds, text);
}

/** Whoever waits for the portal waits half an hour at most. */
export function checkReturn(what: string, ms: number): void {
  check(`${what} trong vòng 30 phút`, ms <= 30 * 60_000, seconds(ms));
}

/** What the command says before anything is destroyed; with ten years alone. */
export async function recordBefore(): Promise<string> {
  return wantsTenYears() ? (await command('verify')).text : '';
}
