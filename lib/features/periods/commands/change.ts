import { administer } from '@/lib/features/administration/commands/administer';
import { holdPlanned } from '@/lib/features/periods/commands/hold';
import { dateIssues, datesSeen, endOfDay } from '@/lib/features/periods/model/dates';
import type { ChangeDatesInput, PeriodInput } from '@/lib/features/periods/schema';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn } from '@/lib/platform/day';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

async function change(tx: Tx, input: ChangeDatesInput): Promise<Outcome<string>> {
  const period = await holdPlanned(tx, input);
  if ('ok' in period) return period;
  const { opensOn, cutOffOn, dueOn, locksOn } = input;
  const issues = dateIssues({ ...input, startsOn: period.startsOn });
  if (issues.length > 0) return refuse('invalid', issues);
  await tx.reportingPeriod.update({
    where: { id: period.id },
    data: {
      opensOn: dateColumn(opensOn),
      cutOffOn: dateColumn(cutOffOn),
      dueAt: endOfDay(dueOn),
      locksAt: endOfDay(locksOn),
    },
  });
  return ok(period.code, [tag.reporting]);
}

/** Changes the dates of a period that is still planned; an opened one is refused (`illegal-transition`). */
export function changePeriodDates(viewer: Viewer, input: ChangeDatesInput): Promise<Outcome<string>> {
  const entry = {
    action: 'period.change',
    objectType: 'period',
    objectId: input.code,
    detail: { before: input.seen, after: datesSeen(input) },
  };
  return administer(viewer, { entry, perform: (tx) => change(tx, input) });
}

/** Takes a planned period out of the calendar; one that was opened stays for ever. */
export function dropPeriod(viewer: Viewer, input: PeriodInput): Promise<Outcome<string>> {
  const entry = {
    action: 'period.drop',
    objectType: 'period',
    objectId: input.code,
    detail: { before: input.seen },
  };
  return administer(viewer, {
    entry,
    perform: async (tx) => {
      const period = await holdPlanned(tx, input);
      if ('ok' in period) return period;
      await tx.reportingPeriod.delete({ where: { id: period.id } });
      return ok(period.code, [tag.reporting]);
    },
  });
}
