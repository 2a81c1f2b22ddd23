import type { Prisma } from '@/lib/generated/prisma/client';
import type { TaskBrief } from '@/lib/features/reporting/model/task';
import { isoDay } from '@/lib/platform/day';

export const taskSelect = {
  id: true,
  number: true,
  code: true,
  titleVi: true,
  titleEn: true,
  shortVi: true,
  shortEn: true,
  pillar: true,
  metric: true,
  unitVi: true,
  unitEn: true,
  target: true,
  dueOn: true,
  isDueAssumed: true,
  evidenceExpectedVi: true,
  provesAs: true,
  changeThreshold: true,
  provenance: true,
  ownerId: true,
} satisfies Prisma.TaskSelect;

type TaskRow = Prisma.TaskGetPayload<{ select: typeof taskSelect }>;

export function toTaskBrief({ ownerId, ...row }: TaskRow): TaskBrief {
  const day = isoDay(row.dueOn);
  return { ...row, target: row.target?.toNumber() ?? null, dueOn: day, isOwn: ownerId !== null };
}

/** A report's tasks: those of its period's set, and what it owes of the province's own. */
export const owedSelect = {
  ownTasks: { select: { task: { select: taskSelect } }, orderBy: { task: { number: 'asc' } } },
} satisfies Prisma.ReportSelect;

type Owed = Readonly<{
  period: Readonly<{ set: Readonly<{ tasks: readonly TaskRow[] }> }>;
  ownTasks: readonly Readonly<{ task: TaskRow }>[];
}>;

/** The national tasks in the order of their numbers, then the province's own. */
export function tasksOwed({ period, ownTasks }: Owed): readonly TaskRow[] {
  return [...period.set.tasks, ...ownTasks.map(({ task }) => task)];
}
