import { maySpeak, sideOf } from '@/lib/features/conversation/policy';
import type { MessageInput } from '@/lib/features/conversation/schema';
import { enqueueNotices } from '@/lib/features/notices/commands/enqueue';
import { tellOfficers } from '@/lib/features/reporting/commands/decision';
import { onReport } from '@/lib/features/reporting/commands/hold';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import type { ItemPlace } from '@/lib/features/reporting/commands/save';
import { listHolders } from '@/lib/features/reporting/queries/contact';
import { reservationAt } from '@/lib/features/reporting/queries/reservation';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { realNow } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import type { Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

/** Nobody types a message every two seconds; a loop would. */
const speaking: Limit = { name: 'item-message', most: 30, seconds: 60 };

/** The reviewers it concerns: whoever has the report or spoke of it; all of them while nobody does. */
async function concerned(tx: Tx, report: HeldReport): Promise<readonly string[]> {
  const reviewers = await listHolders(tx, { role: 'reviewer', provinceId: null }, report.now);
  const spoke = await tx.itemMessage.findMany({
    where: { isMinistry: true, revision: { reportId: report.id } },
    select: { byId: true },
  });
  const holds = reservationAt(report.reservation, null, realNow()) && report.reservation?.reviewerId;
  const known = [holds, ...spoke.map(({ byId }) => byId)];
  const ids = reviewers.map(({ id }) => id);
  const among = ids.filter((id) => known.includes(id));
  return among.length > 0 ? among : ids;
}

async function tellReviewers(tx: Tx, report: HeldReport, task: number): Promise<void> {
  const { id: reportId, period, province } = report;
  const detail = { reportId, period: period.code, province: province.slug, items: String(task) };
  const toIds = await concerned(tx, report);
  await enqueueNotices(
    tx,
    toIds.map((toId) => ({ toId, kind: 'item-answered' as const, detail })),
  );
}

type Saying = Readonly<{ input: MessageInput; byId: string; isMinistry: boolean }>;

async function say(
  tx: Tx,
  report: HeldReport,
  { input, byId, isMinistry }: Saying,
): Promise<Outcome<ItemPlace>> {
  const { task: number, text } = input;
  const [newest] = report.revisions;
  const task = report.tasks.find((each) => each.number === number);
  if (newest === undefined) return refuse(isMinistry ? 'not-found' : 'illegal-transition');
  if (task === undefined) return refuse('not-found');
  if (text === null) return refuse('invalid', [{ field: 'text', key: 'reporting.messageMissing' }]);
  await tx.itemMessage.create({
    data: { revisionId: newest.id, taskId: task.id, byId, at: report.now, isMinistry, text },
  });
  if (isMinistry) await tellOfficers(tx, report, { kind: 'item-asked', items: [number] });
  else await tellReviewers(tx, report, number);
  return ok({ periodCode: report.period.code, slug: report.province.slug, task: number });
}

/**
 * Says something about one item of what was sent, kept with its newest revision; the other side is told. Not before it
 * is sent, and not once it is published.
 */
export function sayOfItem(viewer: Viewer, input: MessageInput): Promise<Outcome<ItemPlace>> {
  return onReport(viewer, {
    action: 'report.message',
    reportId: input.reportId,
    may: maySpeak,
    limit: speaking,
    perform: (tx, report, byId) =>
      say(tx, report, { input, byId, isMinistry: sideOf(viewer, report.provinceId) === 'ministry' }),
    told: ({ task }) => ({ detail: { task } }),
  });
}
