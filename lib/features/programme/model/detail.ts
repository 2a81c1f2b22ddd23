import type { Confidence, CountsAs, Metric, ValueStatus } from '@/lib/generated/prisma/enums';
import type { TaskName } from '@/lib/features/programme/model/task';
import type { Unit } from '@/lib/features/provinces/model/unit';
import type { IsoDay } from '@/lib/platform/day';

/** A task with what its source says of it. */
export type TaskDetail = TaskName &
  Readonly<{
    /** Year of the set it belongs to. */
    setYear: number;
    /** The institutional fact that a document of the record proves, counted apart from reports. */
    provesAs: CountsAs;
    leadProvince: string | null;
    metric: Metric;
    unitVi: string;
    unitEn: string;
    target: number | null;
    evidenceExpectedVi: string | null;
    /** `source`, `back-translated` or `drafted`: where the wording of the title comes from. */
    titleBasis: string;
    sources: readonly string[];
    confidence: Confidence | null;
    note: string | null;
    /** How many tasks the set holds, numbered from 1. */
    taskCount: number;
    /** The document that gave the set's tasks. */
    documentId: string | null;
    documentNumber: string | null;
    documentIssuedOn: IsoDay | null;
    documentIssuer: string | null;
  }>;

/** One province on one task; `valueStatus` null: nothing published. */
export type TaskRow = Unit &
  Readonly<{
    valueStatus: ValueStatus | null;
    percent: number | null;
    value: number | null;
    completedOn: IsoDay | null;
    changedOn: IsoDay | null;
    period: string | null;
  }>;
