import { administer } from '@/lib/features/administration/commands/administer';
import { recordAudit } from '@/lib/features/audit/commands';
import { holdPeriod, holdPlanned, type HeldPeriod } from '@/lib/features/periods/commands/hold';
import { tellOpened } from '@/lib/features/periods/commands/tell';
import type { PeriodInput } from '@/lib/features/periods/schema';
import { visitor, type Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, isoDay, today } from '@/lib/platform/clock';
import { db, inTransaction, portalNow, type Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

const entryOf = (code: string) => ({ action: 'period.open', objectType: 'period', objectId: code });

const tagsOf = (code: string) => [tag.national, tag.reporting, tag.period(code)];

/**
 * Freezes who owes what: one report for each province that exists today. Items are carried forward from the last
 * published answers when the province begins to write, as for every report.
 */
async function open(tx: Tx, period: HeldPeriod, now: Date): Promise<void> {
  const day = dateColumn(isoDay(now));
  const provinces = await tx.province.findMany({
    where: { existsFrom: { lte: day }, OR: [{ existsTo: null }, { existsTo: { gt: day } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  await tx.reportingPeriod.update({
    where: { id: period.id },
    data: { openedAt: now, expectedCount: provinces.length },
  });
  await tx.report.createMany({
    data: provinces.map(({ id }) => ({ periodId: period.id, provinceId: id })),
  });
  await tellOpened(tx, period, now);
}

/** Opens a planned period by hand, before or after its day; refused once its due date has passed. */
export function openPeriod(viewer: Viewer, input: PeriodInput): Promise<Outcome<string>> {
  return administer(viewer, {
    entry: entryOf(input.code),
    perform: async (tx) => {
      const period = await holdPlanned(tx, input);
      if ('ok' in period) return period;
      const now = await portalNow(tx);
      if (now >= period.dueAt) return refuse('invalid', [{ field: '', key: 'periods.duePassed' }]);
      await open(tx, period, now);
      return ok(period.code, tagsOf(period.code));
    },
  });
}

/** Opens one by its date; refused when somebody else was first, or its due date has passed meanwhile. */
async function openByDate(tx: Tx, code: string): Promise<Outcome<string>> {
  const [period, now] = [await holdPeriod(tx, code), await portalNow(tx)];
  if (period === null || period.openedAt !== null || now >= period.dueAt) return refuse('illegal-transition');
  await open(tx, period, now);
  await recordAudit(tx, visitor, entryOf(code));
  return ok(code, tagsOf(code));
}

/**
 * Opens every planned period whose day has come; the server's clock calls it, in every process, and each period is
 * opened once. Returns the tags of the pages that are no longer true.
 */
export async function openDuePeriods(): Promise<readonly string[]> {
  const due = await db().reportingPeriod.findMany({
    where: { openedAt: null, opensOn: { lte: dateColumn(today()) } },
    select: { code: true },
    orderBy: { startsOn: 'asc' },
  });
  const tags: string[] = [];
  for (const { code } of due)
    if ((await inTransaction('system', (tx) => openByDate(tx, code))).ok) tags.push(...tagsOf(code));
  return tags;
}
