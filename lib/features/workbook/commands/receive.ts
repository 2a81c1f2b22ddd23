import { recordAudit, recordRefusal } from '@/lib/features/audit/commands';
import { takeIn } from '@/lib/features/documents/commands/take-in';
import { tooOften } from '@/lib/features/reporting/commands/pace';
import { mayEdit } from '@/lib/features/reporting/policy';
import { factsOf, factsSelect, periodSelect } from '@/lib/features/reporting/queries/header';
import { isPeriodCode, isSlug } from '@/lib/features/reporting/model/id';
import { refusedWorkbook, workbookProblem } from '@/lib/features/workbook/model/door';
import { largestWorkbook } from '@/lib/features/workbook/model/limits';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { inTransaction, reading } from '@/lib/platform/db';
import type { Limit } from '@/lib/platform/limits';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import { discard } from '@/lib/platform/storage/incoming';
import { FileRefused } from '@/lib/platform/storage/problem';
import type { SentForm } from '@/lib/platform/storage/sent-form';
import { fileStore } from '@/lib/platform/storage/store';

const action = 'report.hand-in-workbook';

/** Reading one takes a second of the processor at worst; nobody mends a sheet twenty times in ten minutes. */
const handingIn: Limit = { name: 'workbook', most: 20, seconds: 600 };

/** Room for the lines of the form around the file. */
const around = 64 * 1024;

type Asked = Readonly<{ period: string; slug: string; form: SentForm }>;

const reportSelect = {
  id: true,
  ...factsSelect,
  period: { select: periodSelect },
} as const;

async function reportAt(viewer: Viewer, { period, slug }: Asked) {
  if (!isPeriodCode(period) || !isSlug(slug)) return null;
  const where = { period: { code: period, openedAt: { lte: portalTime(realNow()) } }, province: { slug } };
  return reading(viewer, (client) => client.report.findFirst({ where, select: reportSelect }));
}

const noReport = { objectId: null, provinceId: null } as const;

function ofReport({ id: objectId, provinceId }: Readonly<{ id: string; provinceId: string }>) {
  return { objectId, provinceId };
}

const fileIssue = (key: string) => refuse('invalid', [{ field: 'file', key }]);

/** What every file must be, and a workbook besides; kept by its hash until the sweep takes it, an hour later. */
async function keep({ length, ...form }: SentForm): Promise<Outcome<string>> {
  if (length !== null && length > largestWorkbook + around) return fileIssue('workbook.tooLarge');
  const taken = await takeIn({ length, ...form });
  const { incoming } = taken;
  try {
    const problem = workbookProblem(taken);
    if (problem !== null) return fileIssue(problem);
    await fileStore().keep(incoming);
    return ok(incoming.sha256);
  } finally {
    await discard(incoming);
  }
}

async function taken(form: SentForm): Promise<Outcome<string>> {
  try {
    return await keep(form);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return fileIssue(refusedWorkbook(error.problem));
  }
}

/**
 * Takes in a filled workbook for the look before writing; gives the hash under which it waits. Asks the policy before a
 * byte is read; nothing of the report is changed.
 */
export async function receiveWorkbook(viewer: Viewer, asked: Asked): Promise<Outcome<string>> {
  const row = await reportAt(viewer, asked);
  const verdict = mayEdit(viewer, row && factsOf(row, portalTime(realNow())));
  const entry = { action, objectType: 'report', ...(row === null ? noReport : ofReport(row)) };
  if (verdict !== 'allowed') return recordRefusal(viewer, entry, refuse(verdict));
  const limited = await tooOften(viewer, { limit: handingIn, entry });
  if (limited !== null) return limited;
  const outcome = await taken(asked.form);
  if (!outcome.ok) return recordRefusal(viewer, entry, outcome);
  await inTransaction(viewer, (tx) =>
    recordAudit(tx, viewer, { ...entry, detail: { sha256: outcome.value } }),
  );
  return outcome;
}
