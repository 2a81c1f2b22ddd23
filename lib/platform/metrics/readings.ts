import { portalTime, realNow, today } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { pools } from '@/lib/platform/db/pools';
import { readDisks } from '@/lib/platform/disks';
import { log } from '@/lib/platform/log';
import { readLogArchive } from '@/lib/platform/log-archive';
import type { Sample } from '@/lib/platform/metrics/catalogue';
import { readNights } from '@/lib/platform/nightly-work';
import { findObstacle } from '@/lib/platform/readiness';

type Waiting = Readonly<{ what: string; count: number; oldest: Date | null }>;

/** Portal time and the machine's differ in a demonstration; no age is below nothing. */
function age(now: Date, since: Date): number {
  return Math.max(0, (now.getTime() - since.getTime()) / 1000);
}

async function waitingSamples(): Promise<readonly Sample[]> {
  const rows = await db().$queryRaw<Waiting[]>`
    select 'report' as what, count(*)::int as count, min(sent.at) as oldest from "Report" r
      cross join lateral (select max("submittedAt") as at from "Revision" where "reportId" = r.id) sent
      where r.state = 'submitted'
    union all
    select 'document', count(*)::int, min("sentAt") from "Document" where state = 'filed' and "sentAt" is not null
    union all
    select 'committee', count(*)::int, min("filedAt") from "CommitteeFiling" f
      where not exists (select from "CommitteeFilingEnd" e where e."filingId" = f.id)
    union all
    select 'error-report', count(*)::int, min(at) from "ErrorReport" e
      where not exists (select from "ErrorReportHandling" h where h."reportId" = e.id)`;
  const now = portalTime(realNow());
  return rows.flatMap(({ what, count, oldest }): Sample[] => [
    ['tiendoso_waiting', count, what],
    ...(oldest === null ? [] : [['tiendoso_waiting_oldest_seconds', age(now, oldest), what] as const]),
  ]);
}

async function mailSamples(): Promise<readonly Sample[]> {
  const [waiting, attempts] = await Promise.all([
    db().notice.aggregate({
      where: { nextTryAt: { not: null } },
      _count: { _all: true },
      _min: { queuedAt: true },
    }),
    db().$queryRaw<{ result: string; count: number }[]>`
      select result, count(*)::int as count from "NoticeAttempt" where at > now() - interval '1 day' group by result`,
  ]);
  const oldest = waiting._min.queuedAt;
  return [
    ['tiendoso_mail_waiting', waiting._count._all],
    ...(oldest === null ? [] : [['tiendoso_mail_oldest_seconds', age(realNow(), oldest)] as const]),
    ...attempts.map(({ result, count }): Sample => ['tiendoso_mail_attempts', count, result]),
  ];
}

type Record = Readonly<{ now: Date; event: Date | null; head: Date | null; administrators: number }>;

async function recordSamples(): Promise<readonly Sample[]> {
  const [record] = await db().$queryRaw<Record[]>`
    select clock_timestamp() as now,
      (select at from "AuditEvent" order by id desc limit 1) as event,
      (select max("keptAt") from "LogHead") as head,
      (select count(distinct u.id)::int from "RoleGrant" g join "User" u on u.id = g."userId"
       where g.role = 'admin' and u."disabledAt" is null
         and (u."passwordHash" is not null or exists (select from "SignOn" s where s."userId" = u.id))
         and g."validFrom" <= ${today()}::date and coalesce(g."validTo", 'infinity') > ${today()}::date) as administrators`;
  if (record === undefined) return [];
  const { now, event, head, administrators } = record;
  return [
    ['tiendoso_clock_skew_seconds', (realNow().getTime() - now.getTime()) / 1000],
    ['tiendoso_administrators', administrators],
    ...(event === null ? [] : [['tiendoso_log_age_seconds', age(portalTime(realNow()), event)] as const]),
    ...(head === null ? [] : [['tiendoso_log_head_age_seconds', age(realNow(), head)] as const]),
  ];
}

async function nightSamples(): Promise<readonly Sample[]> {
  const nights = await readNights();
  return nights.flatMap(({ work, doneAt, isFailed }): Sample[] => [
    ['tiendoso_night_failed', Number(isFailed), work],
    ...(doneAt === null ? [] : [['tiendoso_night_age_seconds', age(realNow(), doneAt), work] as const]),
  ]);
}

async function archiveSamples(): Promise<readonly Sample[]> {
  const archive = await readLogArchive();
  if (archive === null) return [];
  return [
    ['tiendoso_archive_failed', Number(archive.isFailing)],
    ['tiendoso_archive_waiting', archive.waiting],
    ['tiendoso_archive_age_seconds', archive.age],
  ];
}

/** One after the other, on one of the connections that visitors need too, and no more once it is late. */
async function askInTurn({ aborted }: { aborted: () => boolean }): Promise<readonly Sample[]> {
  const found: Sample[] = [];
  for (const ask of [recordSamples, waitingSamples, mailSamples, nightSamples, archiveSamples])
    if (!aborted()) found.push(...(await ask()));
  return found;
}

/** What the database tells; nothing more than that it does not answer, when it takes longer than a second. */
export async function databaseSamples(): Promise<readonly Sample[]> {
  const over = new AbortController();
  const asked = askInTurn({ aborted: () => over.signal.aborted });
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('The database took longer than a second.')), 1000).unref();
  });
  const found = await Promise.race([asked, late]).catch((error: unknown) => {
    over.abort();
    log('warn', 'figures-not-read', { message: error instanceof Error ? error.message : String(error) });
    return null;
  });
  return [['tiendoso_database_up', Number(found !== null)], ...(found ?? [])];
}

/** The connections to the database, as they are used now. */
export function poolSamples(): readonly Sample[] {
  return [...pools()].flatMap(([role, { totalCount, idleCount, waitingCount }]): Sample[] => [
    ['tiendoso_pool_connections', totalCount - idleCount, role, 'in-use'],
    ['tiendoso_pool_connections', idleCount, role, 'idle'],
    ['tiendoso_pool_waiting', waitingCount, role],
  ]);
}

/** What this machine tells: its disks, and why it says that it is not ready. */
export async function machineSamples(): Promise<readonly Sample[]> {
  const [disks, obstacle] = await Promise.all([readDisks(), findObstacle()]);
  return [
    ...disks.flatMap(({ name, free, size }): Sample[] => [
      ['tiendoso_disk_free_bytes', free, name],
      ['tiendoso_disk_size_bytes', size, name],
    ]),
    ...(obstacle === undefined ? [] : [['tiendoso_not_ready', 1, obstacle] as const]),
  ];
}
