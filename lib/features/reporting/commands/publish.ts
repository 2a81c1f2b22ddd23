import {
  endReservation,
  onRevision,
  tellOfficers,
  type Decided,
} from '@/lib/features/reporting/commands/decision';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { rebuildStandings } from '@/lib/features/reporting/commands/standings';
import { inRanges } from '@/lib/features/reporting/model/ranges';
import { asksDecision, type ReviewReport } from '@/lib/features/reporting/model/review';
import { unseenNumbers } from '@/lib/features/reporting/model/seen-together';
import { stateAfter } from '@/lib/features/reporting/model/state';
import { mayPublish } from '@/lib/features/reporting/policy';
import { getReviewReport } from '@/lib/features/reporting/queries/review';
import type { PublishInput } from '@/lib/features/reporting/schema/decide';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { refuse, type FieldIssue, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

/** The province's own documents that were filed as evidence of this revision become part of the public record. */
async function publishEvidence(tx: Tx, report: HeldReport, revisionId: string): Promise<readonly string[]> {
  const filed = await tx.document.findMany({
    where: {
      provinceId: report.provinceId,
      state: 'filed',
      revisionEvidence: { some: { item: { revisionId } } },
    },
    select: { id: true },
  });
  const ids = filed.map(({ id }) => id);
  await tx.document.updateMany({ where: { id: { in: ids } }, data: { state: 'published' } });
  return ids;
}

type Publication = Readonly<{ revisionId: string; reviewerId: string }>;

async function publish(
  tx: Tx,
  report: HeldReport,
  { revisionId, reviewerId }: Publication,
): Promise<readonly string[]> {
  await tx.decision.create({ data: { revisionId, reviewerId, outcome: 'published', decidedAt: report.now } });
  const state = stateAfter(report.state, 'publish') ?? report.state;
  await tx.report.update({
    where: { id: report.id },
    data: { state, publishedRevisionId: revisionId, version: { increment: 1 } },
  });
  const documentIds = await publishEvidence(tx, report, revisionId);
  await rebuildStandings(tx, { provinceId: report.provinceId, setId: report.period.setId });
  await endReservation(tx, report.id);
  await tellOfficers(tx, report, { kind: 'report-published' });
  return documentIds;
}

/** Everything that shows the province's progress or its documents, for the whole country and for each task. */
export function staleTags(report: HeldReport, documentIds: readonly string[]): readonly string[] {
  const tasks = report.tasks.filter(({ ownerId }) => ownerId === null).map(({ number }) => tag.task(number));
  const documents =
    documentIds.length === 0 ? [] : [tag.documents, tag.committees, ...documentIds.map(tag.document)];
  const { period, province } = report;
  return [
    ...[
      tag.national,
      tag.provinces,
      tag.province(province.slug),
      tag.tasks,
      tag.reporting,
      tag.period(period.code),
    ],
    ...tasks,
    ...documents,
  ];
}

/** The numbers of the items that the reviewer accepted; left out where the caller decides for all of them. */
export type Acceptance = PublishInput & Readonly<{ accepted?: readonly number[] }>;

/** The items that ask for a decision of their own and got none, one by one. */
function undecidedIn(report: ReviewReport, accepted: readonly number[]): readonly FieldIssue[] {
  return [...report.changed, ...report.unchanged]
    .filter((item) => asksDecision(item) && !accepted.includes(item.task.number))
    .map(({ task: { number } }) => ({
      field: `mark-${number}`,
      key: 'reporting.undecided',
      values: { number },
    }));
}

/** The clean unchanged items that the reviewer neither accepted nor saw together, in one line. */
function unseenIn(report: ReviewReport, accepted: readonly number[]): readonly FieldIssue[] {
  const unseen = unseenNumbers(report).filter((number) => !accepted.includes(number));
  const [first] = unseen;
  if (first === undefined) return [];
  const values = { count: unseen.length, items: inRanges(unseen) };
  return [{ field: `mark-${first}`, key: 'reporting.unseen', values }];
}

/** What the reviewer has not looked at; a revision never changes, so this may be read before it is held. */
async function listUndecided(
  viewer: Viewer,
  { reportId, accepted }: Acceptance,
): Promise<readonly FieldIssue[]> {
  const report = accepted === undefined ? null : await getReviewReport(viewer, reportId);
  if (accepted === undefined || report?.bar !== null) return [];
  return [...undecidedIn(report, accepted), ...unseenIn(report, accepted)];
}

/**
 * Makes a revision public: the decision, the evidence filed with it, the province's standings, notices and audit in one
 * transaction; the outcome names the pages it made untrue. The second of two reviewers is told `already-decided`.
 */
export async function publishReport(viewer: Viewer, input: Acceptance): Promise<Outcome<Decided>> {
  const issues = await listUndecided(viewer, input);
  const { revisionId } = input;
  return onRevision(viewer, input, {
    action: 'report.publish',
    may: mayPublish,
    perform: async (tx, report, reviewerId) =>
      issues.length > 0
        ? refuse('invalid', issues)
        : staleTags(report, await publish(tx, report, { revisionId, reviewerId })),
  });
}
