import type { CountsAs, Metric } from '@/lib/generated/prisma/enums';
import type { Answer, Evidence } from '@/lib/features/reporting/model/answer';
import {
  largestValue,
  longestText,
  mostDocuments,
  programmeStart,
} from '@/lib/features/reporting/model/limits';
import type { IsoDay } from '@/lib/platform/day';
import type { FieldIssue } from '@/lib/platform/outcome';

export type RuleContext = Readonly<{
  task: Readonly<{ metric: Metric; provesAs: CountsAs }>;
  evidence: readonly Pick<Evidence, 'countsAs'>[];
  today: IsoDay;
}>;

type Rule = (answer: Answer, context: RuleContext) => FieldIssue | null;

function issue(
  field: keyof Answer,
  key: string,
  values?: Readonly<Record<string, string | number>>,
): FieldIssue {
  return values === undefined ? { field, key } : { field, key, values };
}

function fits(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}

const isReported = (answer: Answer) => answer.valueStatus === 'reported';

/** A figure or the reason why there is none: never both, never neither (invariant 10). */
const presence: readonly Rule[] = [
  ({ valueStatus }) => (valueStatus === null ? issue('valueStatus', 'reporting.statusMissing') : null),
  (answer) =>
    isReported(answer) && answer.percent === null ? issue('percent', 'reporting.percentMissing') : null,
  (answer) =>
    answer.valueStatus !== null && !isReported(answer) && answer.percent !== null
      ? issue('percent', 'reporting.percentWithoutReport')
      : null,
  (answer) =>
    answer.valueStatus !== null && !isReported(answer) && answer.value !== null
      ? issue('value', 'reporting.valueWithoutReport')
      : null,
];

const percent: readonly Rule[] = [
  ({ percent }) =>
    percent !== null && (percent < 0 || percent > 100)
      ? issue('percent', 'reporting.percentOutOfRange')
      : null,
  ({ percent }) =>
    percent !== null && !fits(percent, 2) ? issue('percent', 'reporting.percentTooFine') : null,
];

const value: readonly Rule[] = [
  ({ value }, { task }) =>
    value !== null && task.metric === 'milestone' ? issue('value', 'reporting.valueOfMilestone') : null,
  ({ value }) => (value !== null && value < 0 ? issue('value', 'reporting.valueNegative') : null),
  ({ value }) => (value !== null && value > largestValue ? issue('value', 'reporting.valueTooLarge') : null),
  ({ value }, { task }) =>
    value !== null && task.metric === 'count' && !Number.isInteger(value)
      ? issue('value', 'reporting.valueNotWhole')
      : null,
  ({ value }, { task }) =>
    value !== null && task.metric === 'percent' && value > 100
      ? issue('value', 'reporting.valueOverHundred')
      : null,
  ({ value }) => (value !== null && !fits(value, 4) ? issue('value', 'reporting.valueTooFine') : null),
];

const completion: readonly Rule[] = [
  (answer) =>
    (answer.percent !== 100 || !isReported(answer)) && answer.completedOn !== null
      ? issue('completedOn', 'reporting.completedOnWithoutHundred')
      : null,
  ({ completedOn }, { today }) =>
    completedOn !== null && completedOn > today ? issue('completedOn', 'reporting.completedInFuture') : null,
  ({ completedOn }) =>
    completedOn !== null && completedOn < programmeStart
      ? issue('completedOn', 'reporting.completedBeforeProgramme')
      : null,
];

const texts: readonly Rule[] = (['note', 'obstacle', 'proposal', 'reply'] as const).map(
  (field): Rule =>
    (answer) =>
      (answer[field]?.length ?? 0) > longestText ? issue(field, 'reporting.textTooLong') : null,
);

const documents: Rule = ({ documentIds }) =>
  documentIds.length > mostDocuments
    ? issue('documentIds', 'reporting.tooManyDocuments', { most: mostDocuments })
    : null;

/** What a draft may still lack. A task that asks for a committee, a resolution or a plan is done when one proves it. */
const gaps: readonly Rule[] = [
  ({ percent, completedOn }) =>
    percent === 100 && completedOn === null ? issue('completedOn', 'reporting.completedOnMissing') : null,
  ({ percent }, { task, evidence }) =>
    percent === 100 && task.provesAs !== 'none' && !evidence.some((each) => each.countsAs === task.provesAs)
      ? issue('documentIds', `reporting.evidenceMissing.${task.provesAs}`)
      : null,
];

const contradictions: readonly Rule[] = [
  ...presence,
  ...percent,
  ...value,
  ...completion,
  ...texts,
  documents,
];

function broken(rules: readonly Rule[], answer: Answer, context: RuleContext): readonly FieldIssue[] {
  return rules.flatMap((rule) => rule(answer, context) ?? []);
}

/** What contradicts itself and is not even kept as a draft; empty when it may be saved. */
export function contradictionsIn(answer: Answer, context: RuleContext): readonly FieldIssue[] {
  return broken(contradictions, answer, context);
}

/** What a saved answer still lacks before it can be sent. */
export function gapsIn(answer: Answer, context: RuleContext): readonly FieldIssue[] {
  return broken(gaps, answer, context);
}

/** Everything that is wrong with an answer; empty when it may be sent. */
export function answerIssues(answer: Answer, context: RuleContext): readonly FieldIssue[] {
  return [...contradictionsIn(answer, context), ...gapsIn(answer, context)];
}
