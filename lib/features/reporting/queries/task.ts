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
} satisfies Prisma.TaskSelect;

type TaskRow = Prisma.TaskGetPayload<{ select: typeof taskSelect }>;

export function toTaskBrief(row: TaskRow): TaskBrief {
  return { ...row, target: row.target?.toNumber() ?? null, dueOn: isoDay(row.dueOn) };
}
