import { openReport } from '@/lib/features/reporting/commands/open';
import { ofItems, type ReportOfItem } from '@/lib/features/reporting/commands/hold-item';
import { saveOpened } from '@/lib/features/reporting/commands/save';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import type { Answer } from '@/lib/features/reporting/model/answer';
import { columnOf, confirmProblem } from '@/lib/features/workbook/model/judge';
import type { Opened } from '@/lib/features/workbook/model/opened';
import type { Edit } from '@/lib/features/workbook/model/read';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type FieldIssue, type Outcome, type Refusal } from '@/lib/platform/outcome';

export type WrittenWorkbook = Readonly<{ periodCode: string; slug: string; tasks: readonly number[] }>;

type Writing = Readonly<{ edits: readonly Edit[]; editorId: string; viewer: Viewer }>;

type Line = Readonly<{ edit: Edit; answer: Answer }>;

/** The answer of a row; a confirmed one is what stands in the draft. */
function lineOf(report: ReportOfItem, edit: Edit): Line | Refusal {
  const row = report.tasks.find(({ number }) => number === edit.number);
  const item = report.items.find(({ taskId }) => taskId === row?.id);
  if (row === undefined || item === undefined) return refuse('not-found');
  const problem = edit.isConfirmed
    ? confirmProblem(report.before.get(row.id) ?? null, item.said, edit.number)
    : null;
  if (problem !== null) return refuse('invalid', [problem]);
  return { edit, answer: edit.answer };
}

async function writeLine(
  tx: Tx,
  report: ReportOfItem,
  { edit, editorId, viewer }: Omit<Writing, 'edits'> & Readonly<{ edit: Edit }>,
): Promise<Outcome<unknown>> {
  const line = lineOf(report, edit);
  if ('ok' in line) return line;
  const { valueStatus } = line.answer;
  if (valueStatus === null) return refuse('invalid', [{ field: 'valueStatus', key: 'rules.status-missing' }]);
  const { number: task, version } = edit;
  const input = { ...line.answer, valueStatus, documentIds: [...line.answer.documentIds] };
  return saveOpened(tx, report, {
    input: { ...input, reportId: report.id, task, version },
    editorId,
    viewer,
  });
}

function atCell(edit: Edit, issue: FieldIssue): FieldIssue {
  return { ...issue, field: edit.addresses[columnOf(issue.field)] };
}

/** All of them or none: what was written before the first refusal is undone with the transaction. */
async function writeAll(
  tx: Tx,
  report: ReportOfItem,
  { edits, editorId, viewer }: Writing,
): Promise<Outcome<WrittenWorkbook>> {
  const issues: FieldIssue[] = [];
  for (const edit of edits) {
    const outcome = await writeLine(tx, report, { edit, editorId, viewer });
    if (outcome.ok) continue;
    if (outcome.reason !== 'invalid') return outcome;
    issues.push(...(outcome.issues ?? []).map((issue) => atCell(edit, issue)));
  }
  if (issues.length > 0) return refuse('invalid', issues);
  const tasks = edits.map(({ number }) => number);
  return ok({ periodCode: report.period.code, slug: report.province.slug, tasks });
}

/** What there is to write, or why nothing may be: one bad cell keeps all the others out. */
function editsIn(opened: Opened): readonly Edit[] | Refusal {
  if (!opened.ok) return refuse('invalid', [{ ...opened.issue, field: '' }]);
  const issues = opened.issues.map(({ address: field, key, values }) => ({
    ...{ field, key },
    ...(values === undefined ? {} : { values }),
  }));
  if (issues.length > 0) return refuse('invalid', issues);
  return opened.edits.length === 0
    ? refuse('invalid', [{ field: '', key: 'workbook.nothing' }])
    : opened.edits;
}

type ByWhom = Readonly<{ opened: Opened; editorId: string; viewer: Viewer }>;

/** Every edited row of a workbook by the save of the form, into a report that is held and open; all of them or none. */
export async function writeEdits(
  tx: Tx,
  report: HeldReport,
  { opened, editorId, viewer }: ByWhom,
): Promise<Outcome<WrittenWorkbook>> {
  const edits = editsIn(opened);
  if ('ok' in edits) return edits;
  return writeAll(tx, ofItems(await openReport(tx, report)), { edits, editorId, viewer });
}
