import type { ReportTruth, RevisionTruth, Truth } from '@/ops/faults/truth';

/** The state in which a revision leaves its report. */
function stateAfter(revision: RevisionTruth | undefined): string {
  const [decision] = revision?.decisions ?? [];
  if (revision === undefined) return 'drafting';
  if (decision === undefined) return 'submitted';
  return decision.outcome === 'published' && revision.reopenings.length === 0 ? 'published' : 'returned';
}

function stepsOf(report: ReportTruth, truth: Truth): readonly string[] {
  const revisions = truth.revisions
    .filter(({ reportId }) => reportId === report.id)
    .toSorted((one, other) => one.n - other.n);
  const undecided = revisions.slice(0, -1).filter((revision) => stateAfter(revision) !== 'returned');
  const expected = stateAfter(revisions.at(-1));
  return [
    ...undecided.map(({ receipt }) => `sent again before ${receipt} came back`),
    ...(report.state === expected ? [] : [`${report.id} is ${report.state} after what makes it ${expected}`]),
  ];
}

/** Reports that are not where their revisions and decisions lead, step by step. */
export function unlawfulPaths(truth: Truth): readonly string[] {
  return truth.reports.flatMap((report) => stepsOf(report, truth));
}

/** Revisions decided on twice, opened again without being published, or decided on by a hand that wrote them. */
export function decidedUnlawfully({ revisions, reports }: Truth): readonly string[] {
  return revisions.flatMap(({ reportId, receipt, submitter, decisions, reopenings }) => {
    const hands = [submitter, ...(reports.find(({ id }) => id === reportId)?.editors ?? [])];
    const own = decisions.filter(({ reviewer }) => hands.includes(reviewer));
    const isUnpublished = decisions.every(({ outcome }) => outcome !== 'published');
    return [
      ...(decisions.length > 1 ? [`${receipt} was decided on more than once`] : []),
      ...(reopenings.length > 1 || (reopenings.length === 1 && isUnpublished)
        ? [`${receipt} was opened again unlawfully`]
        : []),
      ...own.map(({ reviewer }) => `${receipt} was decided on by ${reviewer}, who had a hand in it`),
    ];
  });
}
