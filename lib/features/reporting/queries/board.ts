import type { Prisma } from '@/lib/generated/prisma/client';
import { countStates, type Board, type BoardCell, type BoardRow } from '@/lib/features/reporting/model/board';
import { isPeriodCode } from '@/lib/features/reporting/model/id';
import { dueInstant, periodBrief, statusDay } from '@/lib/features/reporting/model/period';
import { officialStatus } from '@/lib/features/reporting/model/status';
import type { TaskBrief } from '@/lib/features/reporting/model/task';
import { countTimeliness, timeliness } from '@/lib/features/reporting/model/timeliness';
import { mayReadBoard } from '@/lib/features/reporting/policy';
import { periodSelect } from '@/lib/features/reporting/queries/header';
import { provinceSelect, toProvinceBrief } from '@/lib/features/reporting/queries/province';
import {
  readSentAnswers,
  type SentAnswer,
  type SentAnswers,
} from '@/lib/features/reporting/queries/sent-answers';
import { taskSelect, toTaskBrief } from '@/lib/features/reporting/queries/task';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow, type IsoDay } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { compareNames } from '@/lib/platform/text';

const rowSelect = {
  id: true,
  state: true,
  extendedTo: true,
  exemptionReason: true,
  province: { select: provinceSelect },
  revisions: {
    orderBy: { n: 'desc' },
    select: { id: true, submittedAt: true, decision: { select: { outcome: true, decidedAt: true } } },
  },
} satisfies Prisma.ReportSelect;

function findPeriod(code: string | undefined, now: Date) {
  return db().reportingPeriod.findFirst({
    where: { openedAt: { lte: now }, ...(code === undefined ? {} : { code }) },
    orderBy: { startsOn: 'desc' },
    select: {
      ...periodSelect,
      set: { select: { tasks: { select: taskSelect, orderBy: { number: 'asc' } } } },
      reports: { select: rowSelect },
    },
  });
}

type PeriodRow = NonNullable<Awaited<ReturnType<typeof findPeriod>>>;
type ReportRow = PeriodRow['reports'][number];

type RowContext = Readonly<{
  period: PeriodRow;
  tasks: readonly TaskBrief[];
  sent: SentAnswers;
  now: Date;
}>;

type CellContext = Readonly<{
  task: TaskBrief;
  said: ReadonlyMap<string, SentAnswer> | undefined;
  on: IsoDay;
}>;

/** A task of which nothing was sent. */
const unsaid = { valueStatus: null, completedOn: null, percent: null, isProven: false } as const;

function toCell({ task, said, on }: CellContext): BoardCell {
  const { valueStatus, completedOn, percent, isProven } = said?.get(task.id) ?? unsaid;
  const status = officialStatus({ valueStatus, completedOn, dueOn: task.dueOn, on });
  return { taskNumber: task.number, status, percent, isProven };
}

function publicationOf(revision: ReportRow['revisions'][number] | undefined): string | null {
  const decision = revision?.decision;
  return decision?.outcome === 'published' ? decision.decidedAt.toISOString() : null;
}

function toRow(report: ReportRow, { period, tasks, sent, now }: RowContext): BoardRow {
  const [newest, first] = [report.revisions[0], report.revisions.at(-1)];
  const said = sent.get(newest?.id ?? '');
  const on = statusDay(period, now);
  const duty = {
    isExempt: report.exemptionReason !== null,
    firstSubmittedAt: first?.submittedAt ?? null,
    dueAt: dueInstant({ ...period, extendedTo: report.extendedTo }),
  };
  return {
    reportId: report.id,
    province: toProvinceBrief(report.province, period.endsOn),
    state: report.state,
    timeliness: timeliness(duty, now),
    submittedAt: newest?.submittedAt.toISOString() ?? null,
    publishedAt: publicationOf(newest),
    isReadable: newest !== undefined,
    cells: tasks.map((task) => toCell({ task, said, on })),
  };
}

/** The board of a period (the newest when none is named): who owes, who sent, who is late; null when not allowed. */
export async function getBoard(viewer: Viewer, periodCode?: string): Promise<Board | null> {
  if (mayReadBoard(viewer) !== 'allowed') return null;
  if (periodCode !== undefined && !isPeriodCode(periodCode)) return null;
  const now = portalTime(realNow());
  const [period, periods] = await Promise.all([
    findPeriod(periodCode, now),
    db().reportingPeriod.findMany({
      where: { openedAt: { lte: now } },
      orderBy: { startsOn: 'desc' },
      select: { code: true },
    }),
  ]);
  if (period === null) return null;
  const sent = await readSentAnswers(period.reports.flatMap(({ revisions }) => revisions[0]?.id ?? []));
  const tasks = period.set.tasks.map(toTaskBrief);
  const rows = period.reports.map((report) => toRow(report, { period, tasks, sent, now }));
  return {
    period: periodBrief({ ...period, extendedTo: null }, now),
    periods: periods.map(({ code }) => code),
    tasks,
    count: countTimeliness(rows.map((row) => row.timeliness)),
    states: countStates(rows),
    rows: rows.sort((left, right) => compareNames(left.province.name, right.province.name)),
  };
}
