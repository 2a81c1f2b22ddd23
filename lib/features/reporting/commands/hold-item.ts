import { holdReport, lockReport, notBefore, type HeldReport } from '@/lib/features/reporting/commands/load';
import { openReport, type OpenedReport } from '@/lib/features/reporting/commands/open';
import type { Answer } from '@/lib/features/reporting/model/answer';
import type { JudgedTask } from '@/lib/features/reporting/model/rule-case';
import type { ReportFacts } from '@/lib/features/reporting/policy';
import { toAnswer } from '@/lib/features/reporting/queries/answer';
import { readAskedItem, type DraftLine } from '@/lib/features/reporting/queries/asked-item';
import {
  factsColumns,
  factsIn,
  heldReport,
  periodIn,
  type FactsRow,
} from '@/lib/features/reporting/queries/facts';
import { toTaskBrief } from '@/lib/features/reporting/queries/task';
import type { Tx } from '@/lib/platform/db';

type Row = FactsRow & Readonly<{ wasHandedUp: boolean; recordedAt: Date | null }>;

/** What the saving of one item asks of a report that is held and open. */
export type ReportOfItem = Pick<OpenedReport, 'id' | 'provinceId' | 'now'> &
  Readonly<{
    province: Readonly<{ slug: string }>;
    period: HeldReport['period'];
    tasks: readonly JudgedTask[];
    items: readonly DraftLine[];
    /** By task id. */
    before: ReadonlyMap<string, Answer>;
  }>;

/** A report held for one of its items. */
export type HeldForItem = Omit<ReportOfItem, 'tasks' | 'items' | 'before'> & Readonly<{ facts: ReportFacts }>;

/** In one statement: a form saves itself every few seconds while somebody types. */
async function readFacts(tx: Tx, reportId: string): Promise<Row | undefined> {
  const rows = await tx.$queryRaw<Row[]>`
    select ${factsColumns}, exists (select from "HandUp" h where h."reportId" = r.id) as "wasHandedUp",
      (select greatest(v."submittedAt", d."decidedAt") from "Revision" v left join "Decision" d on d."revisionId" = v.id
        where v."reportId" = r.id order by v.n desc limit 1) as "recordedAt"
    ${heldReport(reportId)}`;
  return rows[0];
}

/** Locks the report's row and reads what decides who may write it now; null when there is no such report. */
export async function holdForItem(tx: Tx, reportId: string): Promise<HeldForItem | null> {
  const now = await lockReport(tx, reportId);
  const row = now === null ? undefined : await readFacts(tx, reportId);
  if (now === null || row === undefined) return null;
  const { id, provinceId, slug, recordedAt } = row;
  return {
    ...{ id, provinceId, province: { slug }, period: periodIn(row), facts: factsIn(row, now) },
    now: notBefore(now, recordedAt === null ? [] : [recordedAt]),
  };
}

/** A report that was read as a whole, for the saving of its items. */
export function ofItems(report: OpenedReport): ReportOfItem {
  const items = report.items.map((item) => {
    const { id, taskId, version, answer: mark } = item;
    return { id, taskId, version, mark, said: toAnswer(item) };
  });
  return { ...report, tasks: report.tasks.map(toTaskBrief), items };
}

/**
 * The asked item of a held report with its task, the task after it, and what was published before. A report that nobody
 * opened yet is opened as a whole.
 */
export async function openItem(tx: Tx, report: HeldForItem, number: number): Promise<ReportOfItem | null> {
  const { id: reportId, provinceId, period } = report;
  const { setId, startsOn } = period;
  const asked = await readAskedItem(tx, { reportId, number, provinceId, setId, startsOn });
  if (asked === null) return null;
  const { tasks, line, before } = asked;
  if (line !== null)
    return {
      ...{ ...report, tasks, items: [line] },
      before: new Map(before === null ? [] : [[line.taskId, before]]),
    };
  const whole = await holdReport(tx, reportId);
  return whole === null ? null : ofItems(await openReport(tx, whole));
}
