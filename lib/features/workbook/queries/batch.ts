import { listEvidence } from '@/lib/features/documents/queries/filing';
import { isId } from '@/lib/features/reporting/model/id';
import { loadDraft } from '@/lib/features/reporting/queries/load-draft';
import type { ProvinceBrief } from '@/lib/features/reporting/model/task';
import type { BatchEntry } from '@/lib/features/workbook/model/batch';
import { toldMinistry, type ChangedItem } from '@/lib/features/workbook/model/changed-item';
import { judge } from '@/lib/features/workbook/model/judge';
import type { Opened } from '@/lib/features/workbook/model/opened';
import type { CellIssue } from '@/lib/features/workbook/model/read';
import { mayImport, mayTakeIn } from '@/lib/features/workbook/policy';
import { readBatch } from '@/lib/features/workbook/queries/read-batch';
import { readKeptFile } from '@/lib/features/workbook/queries/kept-file';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { reading } from '@/lib/platform/db';
import type { FieldIssue } from '@/lib/platform/outcome';

/** What a file would do and what is wrong in it, and no word of the province's draft. */
export type TriedFile = Readonly<{
  name: string;
  province: ProvinceBrief | null;
  periodCode: string | null;
  /** Items that would be written. */
  changes: readonly ChangedItem[];
  issues: readonly CellIssue[];
  /** Items whose draft on the portal keeps them from being written, whichever way. */
  overtaken: readonly number[];
  /** Why nothing in it is read or may be written. */
  problem: Pick<FieldIssue, 'key' | 'values'> | null;
  written: number | null;
}>;

const nothing = { province: null, periodCode: null, changes: [], issues: [], overtaken: [] } as const;

type Read = Extract<Opened, { ok: true }>;

async function judged(viewer: Viewer, opened: Read): Promise<Omit<TriedFile, 'name' | 'written'>> {
  const { reportId: id } = opened.kept;
  const found = isId(id) ? await loadDraft(viewer, { id }) : null;
  if (found === null) return { ...nothing, problem: { key: 'workbook.notOurs' } };
  const { report, facts } = found;
  const ids = opened.edits.flatMap(({ answer }) => answer.documentIds);
  const choices = await reading(viewer, (client) => listEvidence(client, facts.provinceId, ids));
  const { issues, ...told } = toldMinistry(
    judge(opened.edits, { report, choices, now: portalTime(realNow()) }),
  );
  const verdict = mayImport(viewer, facts);
  const problem = verdict === 'illegal-transition' ? 'workbook.closed' : `reason.${verdict}`;
  return {
    province: report.province,
    periodCode: report.period.code,
    ...told,
    issues: [...opened.issues, ...issues],
    problem: verdict === 'allowed' ? null : { key: problem },
  };
}

async function triedFile(viewer: Viewer, { name, sha256, problem, written }: BatchEntry): Promise<TriedFile> {
  const said = { name, written };
  if (sha256 === null) return { ...nothing, ...said, problem: { key: problem ?? 'workbook.gone' } };
  const opened = await readKeptFile(sha256, null);
  return opened.ok
    ? { ...said, ...(await judged(viewer, opened)) }
    : { ...nothing, ...said, problem: opened.issue };
}

type Told = Readonly<{ entry: BatchEntry; file: TriedFile }>;

/** Of one report two files that differ are both left out: which of them counts is for its province to say. */
function onePerReport(told: readonly Told[]): readonly TriedFile[] {
  const waits = ({ file }: Told) => file.changes.length > 0 && file.problem === null && file.written === null;
  const reportOf = ({ file }: Told) => `${file.province?.slug ?? ''} ${file.periodCode ?? ''}`;
  return told.map((one) => {
    const others = told.filter(
      (each) => each.entry.sha256 !== one.entry.sha256 && waits(each) && reportOf(each) === reportOf(one),
    );
    if (!waits(one) || others.length === 0) return one.file;
    const names = others.map(({ file }) => file.name).join(', ');
    return { ...one.file, problem: { key: 'workbook.reportTwice', values: { names } } };
  });
}

/** Each of the files that were handed in together, as it would be written now; nothing is written. */
export async function getTriedBatch(viewer: Viewer, batch: string): Promise<readonly TriedFile[] | null> {
  if (mayTakeIn(viewer) !== 'allowed') return null;
  const files = await readBatch(batch);
  if (files === null) return null;
  const told: Told[] = [];
  for (const entry of files) told.push({ entry, file: await triedFile(viewer, entry) });
  return onePerReport(told);
}
