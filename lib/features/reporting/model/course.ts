import type { Pillar } from '@/lib/generated/prisma/enums';
import { addUp, type Completeness } from '@/lib/features/reporting/model/completeness';
import type { ProvinceBrief, TaskBrief } from '@/lib/features/reporting/model/task';
import {
  countTimeliness,
  type Timeliness,
  type TimelinessCount,
} from '@/lib/features/reporting/model/timeliness';

/** What one province sent for one period, as far as the board's course over the periods needs it. */
export type CourseReport = Readonly<{
  reportId: string;
  period: string;
  province: ProvinceBrief;
  timeliness: Timeliness;
  isSent: boolean;
  /** How often the ministry returned it. */
  returns: number;
  /** Equal for two reports that say the same of every task; null when nothing was sent. */
  saying: string | null;
  /** One for each pillar and provenance of which something was asked. */
  parts: readonly (Completeness & Readonly<{ pillar: Pillar; provenance: TaskBrief['provenance'] }>)[];
}>;

/** Reports of the periods of one task set, oldest period first: only within a set numbers may be compared. */
export type BoardCourse = Readonly<{ periods: readonly string[]; reports: readonly CourseReport[] }>;

export type PeriodCourse = Readonly<{
  period: string;
  timeliness: TimelinessCount;
  verified: Completeness;
  candidate: Completeness;
}>;

type Reports = readonly CourseReport[];

/** The completeness of a report's tasks of one provenance. */
export function completenessOf(reports: Reports, provenance: TaskBrief['provenance']): Completeness {
  return addUp(reports.flatMap(({ parts }) => parts.filter((part) => part.provenance === provenance)));
}

function courseOf(period: string, reports: Reports): PeriodCourse {
  return {
    period,
    timeliness: countTimeliness(reports.map((report) => report.timeliness)),
    verified: completenessOf(reports, 'verified'),
    candidate: completenessOf(reports, 'candidate'),
  };
}

/** Each period with how its duties were met and how complete what was sent is; oldest first. */
export function byPeriod({ periods, reports }: BoardCourse): readonly PeriodCourse[] {
  return periods.map((period) =>
    courseOf(
      period,
      reports.filter((report) => report.period === period),
    ),
  );
}

export type RegionCourse = Omit<PeriodCourse, 'period'> & Readonly<{ region: string | null }>;

/** The regions of one period, those without a region last. */
export function byRegion({ reports }: BoardCourse, period: string): readonly RegionCourse[] {
  const own = Map.groupBy(
    reports.filter((report) => report.period === period),
    ({ province }) => province.region,
  );
  return [...own]
    .map(([region, those]) => ({ ...courseOf(period, those), region }))
    .sort((left, right) => (left.region ?? 'zz').localeCompare(right.region ?? 'zz'));
}

/** The course of the chosen region and pillar alone. */
export function courseIn(
  course: BoardCourse,
  { region, pillar }: Readonly<{ region: string | null; pillar: Pillar | null }>,
): BoardCourse {
  const reports = course.reports
    .filter(({ province }) => region === null || province.region === region)
    .map((report) => ({
      ...report,
      parts: report.parts.filter((part) => pillar === null || part.pillar === pillar),
    }));
  return { ...course, reports };
}
