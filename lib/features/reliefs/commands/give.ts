import { mayRelieve } from '@/lib/features/reliefs/policy';
import type { RelieveInput } from '@/lib/features/reliefs/schema';
import { onReport } from '@/lib/features/reporting/commands/hold';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { dueInstant } from '@/lib/features/reporting/model/period';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { addDays, startOfDay } from '@/lib/platform/day';
import type { Tx } from '@/lib/platform/db';
import type { Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

/** A whole country's provinces in a minute, one by one; a loop would pass it. */
export const giving: Limit = { name: 'relief-give', most: 120, seconds: 60 };

/** The pages that show how a province's duty is met. */
export function reliefTags({ province, period }: Pick<HeldReport, 'province' | 'period'>): readonly string[] {
  return [tag.national, tag.reporting, tag.province(province.slug), tag.period(period.code)];
}

type Given = Readonly<{ input: RelieveInput; byId: string }>;

async function give(tx: Tx, report: HeldReport, { input, byId }: Given): Promise<Outcome<RelieveInput>> {
  const { kind, untilOn, reason } = input;
  const until = untilOn === null ? null : startOfDay(addDays(untilOn, 1));
  const due = dueInstant({ ...report.period, extendedTo: report.extendedTo });
  if (until !== null && (until <= due || until <= report.now))
    return refuse('invalid', [{ field: 'untilOn', key: 'reliefs.untilTooEarly' }]);
  await tx.relief.create({ data: { reportId: report.id, kind, until, reason, byId, at: report.now } });
  return ok(input, reliefTags(report));
}

/**
 * Gives one province more time for one report, or waives it, with the reason. The day must lie after the due date in
 * force; the period itself, and everybody else's due date, stay as they are.
 */
export function relieve(viewer: Viewer, input: RelieveInput): Promise<Outcome<RelieveInput>> {
  return onReport(viewer, {
    action: 'relief.give',
    reportId: input.reportId,
    limit: giving,
    may: mayRelieve,
    perform: (tx, report, byId) => give(tx, report, { input, byId }),
    told: ({ kind, untilOn }) => ({ detail: { kind, untilOn } }),
  });
}
