import { listEvidenceChoices } from '@/lib/features/documents/queries/filing';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { DraftReport } from '@/lib/features/reporting/model/draft';
import { getDraft } from '@/lib/features/reporting/queries/draft';
import { judge, type Judged } from '@/lib/features/workbook/model/judge';
import type { Kept } from '@/lib/features/workbook/model/kept';
import type { CellIssue } from '@/lib/features/workbook/model/read';
import type { Cells } from '@/lib/features/workbook/model/typed';
import { readKeptFile } from '@/lib/features/workbook/queries/kept-file';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import type { FieldIssue } from '@/lib/platform/outcome';

/** What a workbook would do to the report, or the one reason why it is not read at all. */
export type DryRun =
  | (Readonly<{ ok: true; file: string; kept: Kept; cells: ReadonlyMap<number, Cells> }> & Judged)
  | Readonly<{ ok: false; issue: FieldIssue }>;

export type Place = Readonly<{ period: string; slug: string | undefined; file: string | undefined }>;

export type TriedReport = Readonly<{
  report: DraftReport;
  /** What its evidence may be chosen from: the library, and what is chosen already. */
  choices: readonly Evidence[];
  tried: DryRun | null;
}>;

/** In the order of the tasks; what belongs to none comes last. */
function inRows(one: CellIssue, other: CellIssue): number {
  return (one.number ?? Infinity) - (other.number ?? Infinity) || 0;
}

async function tryOut({ report, choices }: Omit<TriedReport, 'tried'>, file: string): Promise<DryRun> {
  const opened = await readKeptFile(file, report.reportId);
  if (!opened.ok) return opened;
  const judged = judge(opened.edits, { report, choices, now: portalTime(realNow()) });
  const issues = [...opened.issues, ...judged.issues].sort(inRows);
  return { ok: true, file, kept: opened.kept, cells: opened.cells, ...judged, issues };
}

/** A report and what the workbook that was handed in would change in it; nothing is written. */
export async function getTriedReport(
  viewer: Viewer,
  { period, slug, file }: Place,
): Promise<TriedReport | null> {
  const report = await getDraft(viewer, period, slug);
  if (report === null) return null;
  const library = await listEvidenceChoices(viewer, report.reportId);
  const chosen = report.items.flatMap(({ evidence }) => evidence);
  const choices = [...new Map([...library, ...chosen].map((each) => [each.id, each])).values()];
  const isTried = file !== undefined && report.readOnly === null;
  return { report, choices, tried: isTried ? await tryOut({ report, choices }, file) : null };
}
