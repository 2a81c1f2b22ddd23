import { recordAudit } from '@/lib/features/audit/commands';
import { stateAfter } from '@/lib/features/reporting/model/state';
import { mayPublish } from '@/lib/features/reporting/policy';
import {
  holdForDecision,
  reasonOf,
  seenVerdict,
  tellOfficers,
  type Decided,
} from '@/lib/features/reporting/commands/decision';
import { decisionFacts, type HeldReport } from '@/lib/features/reporting/commands/load';
import { denied } from '@/lib/features/reporting/commands/refusal';
import { rebuildStandings } from '@/lib/features/reporting/commands/standings';
import type { PublishInput } from '@/lib/features/reporting/schema/decide';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { inTransaction, type Tx } from '@/lib/platform/db';
import { ok, type Outcome } from '@/lib/platform/outcome';
import { tag } from '@/lib/platform/page-cache/tag';

const action = 'report.publish';

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
  await tellOfficers(tx, report, 'report-published');
  return documentIds;
}

/** Everything that shows the province's progress or its documents, for the whole country and for each task. */
function staleTags(report: HeldReport, documentIds: readonly string[]): readonly string[] {
  const tasks = report.period.set.tasks.map(({ number }) => tag.task(number));
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

/**
 * Makes a revision public: the decision, the evidence filed with it, the province's standings, notices and audit in one
 * transaction; the outcome names the pages it made untrue. The second of two reviewers is told `already-decided`.
 */
export async function publishReport(viewer: Viewer, input: PublishInput): Promise<Outcome<Decided>> {
  const { reportId, revisionId } = input;
  return inTransaction(async (tx): Promise<Outcome<Decided>> => {
    const { report, seen } = await holdForDecision(tx, input);
    const right = mayPublish(viewer, report === null ? null : decisionFacts(report));
    const verdict = seenVerdict(right, report, seen);
    const { userId: reviewerId } = viewer;
    if (verdict !== 'allowed' || report === null || reviewerId === null)
      return denied(tx, viewer, {
        action,
        reportId,
        provinceId: report?.provinceId,
        reason: reasonOf(verdict),
      });
    const documentIds = await publish(tx, report, { revisionId, reviewerId });
    const detail = { revisionId, documents: documentIds.length };
    await recordAudit(tx, viewer, {
      action,
      objectType: 'report',
      objectId: reportId,
      provinceId: report.provinceId,
      detail,
    });
    const value = { reportId, slug: report.province.slug, periodCode: report.period.code };
    return ok(value, staleTags(report, documentIds));
  });
}
