import type { Pillar } from '@/lib/generated/prisma/enums';
import type { Answer } from '@/lib/features/reporting/model/answer';
import { unexplained } from '@/lib/features/reporting/model/explanation';
import { findingsOf } from '@/lib/features/reporting/model/findings';
import { caseOf } from '@/lib/features/reporting/model/rule-case';
import { evidenceOf, sentAnswerSelect, siblingsOf, toAnswer } from '@/lib/features/reporting/queries/answer';
import { sentExplanations, toExplanations } from '@/lib/features/reporting/queries/explanations';
import { listEchoes } from '@/lib/features/reporting/queries/echoes';
import { taskSelect, toTaskBrief } from '@/lib/features/reporting/queries/task';
import { db } from '@/lib/platform/db';

/** A report that waits: its newest sending and where its earlier answers are found. */
export type Sent = Readonly<{
  revisionId: string;
  provinceId: string;
  period: Readonly<{ setId: string; startsOn: Date; endsOn: Date; cutOffOn: Date }>;
}>;

export type Looked = Readonly<{
  changed: number;
  confirmed: number;
  findings: number;
  unexplained: number;
  pillars: readonly Pillar[];
}>;

function listItems(revisionIds: readonly string[]) {
  return db().revisionItem.findMany({
    where: { revisionId: { in: [...revisionIds] } },
    select: {
      ...sentAnswerSelect,
      ...{ revisionId: true, explanation: true, explained: sentExplanations, task: { select: taskSelect } },
    },
  });
}

type ItemRow = Awaited<ReturnType<typeof listItems>>[number];

/** The published sending before each report's period, by the revision that waits. */
async function listBefore(sent: readonly Sent[]): Promise<ReadonlyMap<string, string>> {
  const reports = await db().report.findMany({
    where: {
      provinceId: { in: sent.map(({ provinceId }) => provinceId) },
      publishedRevisionId: { not: null },
    },
    orderBy: { period: { startsOn: 'desc' } },
    select: {
      ...{ provinceId: true, publishedRevisionId: true },
      period: { select: { setId: true, startsOn: true } },
    },
  });
  const found = sent.map(({ revisionId, provinceId, period }): [string, string] => {
    const before = reports.find(
      (report) =>
        report.provinceId === provinceId &&
        report.period.setId === period.setId &&
        report.period.startsOn < period.startsOn,
    );
    return [revisionId, before?.publishedRevisionId ?? ''];
  });
  return new Map(found);
}

type Pair = Readonly<{ report: Sent; items: readonly ItemRow[]; before: readonly ItemRow[] }>;

async function look({ report, items, before }: Pair, now: Date): Promise<Looked> {
  const { provinceId, period } = report;
  const scope = { provinceId, on: period.endsOn, isForReview: true, notes: items };
  const tasks = items.map(({ task }) => task);
  const whole = { period, now, echoes: await listEchoes(db(), scope), siblings: siblingsOf(items, tasks) };
  const answers = new Map(before.map((row): [string, Answer] => [row.taskId, toAnswer(row)]));
  const lines = items.map((item) => {
    const task = toTaskBrief(item.task);
    const judged = { task, before: answers.get(task.id) ?? null, evidence: evidenceOf(item) };
    const findings = findingsOf(toAnswer(item), caseOf(whole, judged));
    // What was sent before each finding had its own explanation was explained as a whole.
    const isExplained = item.explanation !== null;
    const open = isExplained ? [] : unexplained({ findings, explanations: toExplanations(item.explained) });
    return {
      pillar: task.pillar,
      isChanged: item.answer === 'changed',
      findings: findings.length,
      open: open.length,
    };
  });
  const changed = lines.filter(({ isChanged }) => isChanged).length;
  const asking = lines.filter(({ isChanged, findings }) => isChanged || findings > 0);
  return {
    ...{ changed, confirmed: lines.length - changed },
    findings: lines.reduce((sum, { findings }) => sum + findings, 0),
    unexplained: lines.reduce((sum, { open }) => sum + open, 0),
    pillars: [...new Set(asking.flatMap(({ pillar }) => pillar ?? []))],
  };
}

/** What a reviewer will find in each report that waits, by its newest revision; three reads for all of them together. */
export async function lookAtAll(sent: readonly Sent[], now: Date): Promise<ReadonlyMap<string, Looked>> {
  const before = await listBefore(sent);
  const rows = await listItems(
    [...sent.map(({ revisionId }) => revisionId), ...before.values()].filter(Boolean),
  );
  const byRevision = Map.groupBy(rows, ({ revisionId }) => revisionId);
  const found = sent.map(async (report): Promise<[string, Looked]> => {
    const pair = {
      report,
      items: byRevision.get(report.revisionId) ?? [],
      before: byRevision.get(before.get(report.revisionId) ?? '') ?? [],
    };
    return [report.revisionId, await look(pair, now)];
  });
  return new Map(await Promise.all(found));
}
