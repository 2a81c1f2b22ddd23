import { emptyAnswer, type Answer } from '@/lib/features/reporting/model/answer';
import { differences } from '@/lib/features/reporting/model/difference';
import type { Rule, RuleCase, RuleValues, Severity } from '@/lib/features/reporting/model/rule';
import { ruleIds, rules, type RuleId } from '@/lib/features/reporting/model/rules';
import type { FieldIssue } from '@/lib/platform/outcome';

/** What a rule found in an answer. Words: `rules.{rule}`. */
export type Finding = Readonly<{ rule: RuleId; field: keyof Answer; values: RuleValues }>;

function found(answer: Answer, context: RuleCase, severity: Severity): readonly Finding[] {
  const changes = differences(context.before ?? emptyAnswer, answer).map(({ field }) => field);
  return ruleIds.flatMap((rule) => {
    const { severity: its, field, find }: Rule = rules[rule];
    const values = its === severity ? find(answer, { ...context, changes }) : null;
    return values === null ? [] : [{ rule, field, values }];
  });
}

function toIssue({ rule, field, values }: Finding): FieldIssue {
  return { field, key: `rules.${rule}`, values };
}

/** What contradicts itself and is not even kept as a draft; empty when it may be saved. */
export function contradictionsIn(answer: Answer, context: RuleCase): readonly FieldIssue[] {
  return found(answer, context, 'refuse').map(toIssue);
}

/** What a saved answer still lacks before it can be sent. */
export function gapsIn(answer: Answer, context: RuleCase): readonly FieldIssue[] {
  return found(answer, context, 'block').map(toIssue);
}

/** Everything that keeps an answer from being sent; empty when it may be. */
export function answerIssues(answer: Answer, context: RuleCase): readonly FieldIssue[] {
  return [...contradictionsIn(answer, context), ...gapsIn(answer, context)];
}

/** What should be looked at again before an answer is sent or decided; it asks and never blocks. */
export function findingsOf(answer: Answer, context: RuleCase): readonly Finding[] {
  return found(answer, context, 'ask');
}

/** What goes on unchanged and both sides should know; nothing is to be answered. */
export function toldOf(answer: Answer, context: RuleCase): readonly Finding[] {
  return found(answer, context, 'tell');
}
