import { shareOf } from '@/lib/features/reporting/model/completeness';
import { completenessOf, type BoardCourse, type CourseReport } from '@/lib/features/reporting/model/course';

/** The rules by which a province is shown as needing help; each is told beside the province. */
export const helpRules = ['fell', 'unmoved', 'returned'] as const;

export type HelpRule = (typeof helpRules)[number];

/** So many sent reports in a row that say the same of every task. */
export const unmovedPeriods = 3;

/** So many returns of one report. */
export const manyReturns = 2;

export type NeedsHelp = Readonly<{
  /** The report of the period looked at. */
  report: CourseReport;
  rules: readonly HelpRule[];
}>;

function shareSaid(report: CourseReport): number | null {
  const verified = completenessOf([report], 'verified');
  return shareOf(verified.said, verified);
}

/** The completed share of verified tasks is lower than in the report sent before. */
function fell([newest, before]: readonly CourseReport[]): boolean {
  if (newest === undefined || before === undefined) return false;
  const [now, then] = [shareSaid(newest), shareSaid(before)];
  return now !== null && then !== null && now < then;
}

function unmoved(sent: readonly CourseReport[]): boolean {
  const last = sent.slice(0, unmovedPeriods);
  return last.length === unmovedPeriods && new Set(last.map(({ saying }) => saying)).size === 1;
}

function rulesOf(report: CourseReport, earlier: readonly CourseReport[]): readonly HelpRule[] {
  const sent = [report, ...earlier].filter(({ isSent }) => isSent);
  const holds = {
    fell: fell(sent),
    unmoved: unmoved(sent),
    returned: report.returns >= manyReturns,
  } satisfies Record<HelpRule, boolean>;
  return helpRules.filter((rule) => holds[rule]);
}

/** Provinces of which a rule holds at a period, most rules first; a period without a report is passed over. */
export function needingHelp({ periods, reports }: BoardCourse, period: string): readonly NeedsHelp[] {
  const until = periods.slice(0, periods.indexOf(period));
  const place = (report: CourseReport) => until.indexOf(report.period);
  return reports
    .filter((report) => report.period === period)
    .map((report) => {
      const earlier = reports
        .filter((each) => each.province.slug === report.province.slug && place(each) >= 0)
        .sort((left, right) => place(right) - place(left));
      return { report, rules: rulesOf(report, earlier) };
    })
    .filter(({ rules }) => rules.length > 0)
    .sort((left, right) => right.rules.length - left.rules.length);
}
