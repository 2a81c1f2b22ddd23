import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check, verdict } from '@/ops/drill/check';
import { StartFailure } from '@/ops/failure';
import { root } from '@/ops/folders';
import { runCommand } from '@/ops/run';
import type { Shutdown } from '@/ops/shutdown';

type Series = Readonly<Record<string, string>>;

/** What the portal tells when the alarm must ring, with the labels it then bears, and when it must not. */
type Case = Readonly<{ rings: Series; labels?: Series; calm: Series }>;

const up = 'tiendoso_database_up';
const hours = 3600;
const steady = (value: number) => `${String(value)}x240`;
const growing = (perMinute: number) => `0+${String(perMinute)}x240`;
const night = (work: string) => `tiendoso_night_age_seconds{work="${work}"}`;
const failed = (work: string) => `tiendoso_night_failed{work="${work}"}`;
const slow = (le: string) => `tiendoso_request_duration_seconds_bucket{kind="desk",le="${le}"}`;
const requests = (status: string) => `tiendoso_requests_total{kind="page",status="${status}"}`;

const both = (age: number) => ({ [night('verify')]: steady(age), [night('files')]: steady(age) });

const cases: Readonly<Record<string, Case>> = {
  DatabaseDown: { rings: { [up]: steady(0) }, calm: { [up]: steady(1) } },
  PortalSilent: { rings: {}, calm: { [up]: steady(0) } },
  NotReady: {
    rings: { 'tiendoso_not_ready{reason="disk"}': steady(1) },
    labels: { reason: 'disk' },
    calm: { 'tiendoso_not_ready{reason="disk"}': steady(0) },
  },
  DiskAlmostFull: {
    rings: {
      'tiendoso_disk_free_bytes{disk="data"}': steady(14),
      'tiendoso_disk_size_bytes{disk="data"}': steady(100),
    },
    labels: { disk: 'data' },
    calm: {
      'tiendoso_disk_free_bytes{disk="data"}': steady(16),
      'tiendoso_disk_size_bytes{disk="data"}': steady(100),
    },
  },
  MailStuck: {
    rings: { tiendoso_mail_oldest_seconds: steady(2 * hours) },
    calm: { tiendoso_mail_oldest_seconds: steady(hours / 2) },
  },
  BackupOld: {
    rings: { [night('backup')]: steady(27 * hours) },
    labels: { work: 'backup' },
    calm: { [night('backup')]: steady(25 * hours), [up]: steady(1) },
  },
  BackupFailed: {
    rings: { [failed('backup')]: steady(1) },
    labels: { work: 'backup' },
    calm: { [failed('backup')]: steady(0), [failed('files')]: steady(1) },
  },
  ArchiveStuck: {
    rings: {
      tiendoso_archive_failed: steady(0),
      tiendoso_archive_waiting: steady(3),
      tiendoso_archive_age_seconds: steady(2 * hours),
    },
    calm: {
      tiendoso_archive_failed: steady(0),
      tiendoso_archive_waiting: steady(0),
      tiendoso_archive_age_seconds: steady(2 * hours),
    },
  },
  ChecksOld: {
    rings: { [night('verify')]: steady(27 * hours), [night('files')]: steady(hours) },
    labels: { work: 'verify' },
    calm: { ...both(25 * hours), [up]: steady(1) },
  },
  FilesBroken: {
    rings: { [failed('files')]: steady(1) },
    labels: { work: 'files' },
    calm: { [failed('verify')]: steady(1) },
  },
  RecordBroken: {
    rings: { [failed('verify')]: steady(1) },
    labels: { work: 'verify' },
    calm: { [failed('files')]: steady(1) },
  },
  LogHeadOld: {
    rings: { tiendoso_log_head_age_seconds: steady(29 * hours) },
    calm: { tiendoso_log_head_age_seconds: steady(27 * hours) },
  },
  ReviewsWaiting: {
    rings: { 'tiendoso_waiting_oldest_seconds{what="report"}': steady(11 * 24 * hours) },
    labels: { what: 'report' },
    calm: { 'tiendoso_waiting_oldest_seconds{what="report"}': steady(9 * 24 * hours) },
  },
  ClockOff: {
    rings: { tiendoso_clock_skew_seconds: steady(-3) },
    calm: { tiendoso_clock_skew_seconds: steady(1) },
  },
  Slow: {
    rings: { [slow('2.5')]: growing(0), [slow('5')]: growing(60), [slow('+Inf')]: growing(60) },
    labels: { kind: 'desk' },
    calm: { [slow('1')]: growing(60), [slow('5')]: growing(60), [slow('+Inf')]: growing(60) },
  },
  Failing: {
    rings: { [requests('2xx')]: growing(97), [requests('5xx')]: growing(3) },
    calm: { [requests('2xx')]: growing(99), [requests('5xx')]: growing(1) },
  },
  ConnectionsUsedUp: {
    rings: { 'tiendoso_pool_waiting{pool="app"}': steady(6) },
    labels: { pool: 'app' },
    calm: { 'tiendoso_pool_waiting{pool="app"}': steady(5) },
  },
  FewAdministrators: {
    rings: { tiendoso_administrators: steady(1) },
    calm: { tiendoso_administrators: steady(2) },
  },
};

type Rule = Readonly<{ alarm: string; severity: string; summary: string; runbook: string }>;

/** Every rule of the file, as it is written there. */
function rulesIn(text: string): readonly Rule[] {
  const word = (part: string, pattern: RegExp) => pattern.exec(part)?.[1] ?? '';
  return text
    .split('- alert: ')
    .slice(1)
    .map((part) => ({
      alarm: word(part, /^(\w+)/),
      severity: word(part, /severity: (\w+)/),
      summary: word(part, /summary: '([^']+)'/),
      runbook: word(part, /runbook: ([\w./-]+)/),
    }));
}

/** After two hours every alarm that rings at all has been ringing for a while. */
function testOf({ alarm, severity, summary, runbook }: Rule, series: Series, labels: Series | null) {
  const exp_alerts =
    labels === null ? [] : [{ exp_labels: { severity, ...labels }, exp_annotations: { summary, runbook } }];
  return {
    interval: '1m',
    input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
    alert_rule_test: [{ eval_time: '2h', alertname: alarm, exp_alerts }],
  };
}

function promtool(...parameters: string[]) {
  const { status, error, stdout, stderr } = spawnSync('promtool', parameters, { encoding: 'utf8' });
  if (error !== undefined)
    throw new StartFailure(
      'Cuộc diễn tập cần promtool: hãy chạy apt install prometheus (the drill needs promtool: install it).',
    );
  return { holds: status === 0, said: `${stdout}${stderr}`.trim() };
}

/** Each alarm rings on what it is for, and on nothing else, by Prometheus’s own program. */
async function drill(shutdown: Shutdown): Promise<void> {
  const file = path.join(root, 'ops/deploy/alarms.yaml');
  const rules = rulesIn(await readFile(file, 'utf8'));
  const checked = promtool('check', 'rules', file);
  check('Prometheus nhận các quy tắc báo động', checked.holds, checked.holds ? '' : checked.said);
  const names = rules.map(({ alarm }) => alarm).toSorted();
  check('mỗi báo động có ca thử', names.join() === Object.keys(cases).toSorted().join(), names.join(' '));
  const folder = await mkdtemp(path.join(tmpdir(), 'tien-do-so-alarms-'));
  shutdown.add(() => rm(folder, { recursive: true, force: true }));
  const tests = rules.flatMap((rule) => {
    const { rings = {}, labels = {}, calm = {} } = cases[rule.alarm] ?? {};
    return [testOf(rule, rings, labels), testOf(rule, calm, null)];
  });
  const written = path.join(folder, 'tests.json');
  await writeFile(written, JSON.stringify({ rule_files: [file], evaluation_interval: '1m', tests }));
  const tried = promtool('test', 'rules', written);
  check(`${String(tests.length)} lần thử báo động`, tried.holds, tried.holds ? '' : tried.said);
  verdict('báo động');
}

await runCommand(drill);
