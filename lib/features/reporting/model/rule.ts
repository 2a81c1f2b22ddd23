import type { Answer, Evidence } from '@/lib/features/reporting/model/answer';
import type { ComparedField } from '@/lib/features/reporting/model/difference';
import type { TaskBrief } from '@/lib/features/reporting/model/task';
import type { IsoDay } from '@/lib/platform/day';

/**
 * `refuse`: contradicts itself, not even kept as a draft. `block`: kept, not sent. `ask`: sent, with an explanation.
 * `tell`: sent and accepted with the others, and named to both sides.
 */
export const severities = ['refuse', 'block', 'ask', 'tell'] as const;

export type Severity = (typeof severities)[number];

/** What the words of a finding name: figures, days and names, written by the screen as its reader writes them. */
export type RuleValues = Readonly<Record<string, string | number>>;

/** Another item of the same report, as far as it can speak against this one. */
export type Sibling = Pick<Answer, 'valueStatus' | 'percent' | 'documentIds'> & Readonly<{ number: number }>;

/** Everything an answer is judged by. */
export type RuleCase = Readonly<{
  task: Pick<TaskBrief, 'metric' | 'provesAs' | 'dueOn' | 'target' | 'changeThreshold'>;
  /** The newest published answer before this one. */
  before: Answer | null;
  /** The documents of `documentIds` that the province may use. */
  evidence: readonly Evidence[];
  /** First day that this report adds to what was reported before, and the day on which its figures close. */
  period: Readonly<{ startsOn: IsoDay; cutOffOn: IsoDay }>;
  /** The day on which the answer is written or sent. */
  today: IsoDay;
  /** The day for which its status is told. */
  on: IsoDay;
  siblings: readonly Sibling[];
  /** Names of other provinces whose note on this task is the same, word for word. */
  echoes: readonly string[];
}>;

/** The case with what changed since the last published answer; an answer never published has changed wholly. */
export type ChangedCase = RuleCase & Readonly<{ changes: readonly ComparedField[] }>;

/** A rule as data; its words are in `messages/{language}/rules.json` under its id: name, wrong, why, do. */
export type Rule = Readonly<{
  severity: Severity;
  /** Where it is mended. */
  field: keyof Answer;
  /** What is found, with the values its words name; null when nothing is. */
  find: (answer: Answer, context: ChangedCase) => RuleValues | null;
}>;

/** Nothing to name beside the words themselves. */
export const plainly: RuleValues = {};

/** A finding without values when something holds. */
export function when(holds: boolean): RuleValues | null {
  return holds ? plainly : null;
}
