import { z } from 'zod';
import { explainField } from '@/lib/features/reporting/model/explanation';
import { longestExplanation } from '@/lib/features/reporting/model/limits';
import type { Rule } from '@/lib/features/reporting/model/rule';
import { ruleIds, rules } from '@/lib/features/reporting/model/rules';
import { id, textField, whole } from '@/lib/features/reporting/schema/field';

const asking = ruleIds.filter((rule) => {
  const { severity }: Rule = rules[rule];
  return severity === 'ask';
});

const sentence = textField(longestExplanation).optional();

/**
 * A sentence on each point that the rules ask of an item: blank takes it back, a point left out stays as it is. A form
 * that speaks of none is not one of the portal's.
 */
export const explainSchema = z
  .strictObject({
    ...Object.fromEntries(asking.map((rule) => [explainField(rule), sentence])),
    reportId: id,
    task: whole,
    version: whole,
  })
  .refine((form) => explanationsOf(form).length > 0, { error: 'reporting.explanationMissing' });

/** What the form says, point by point. */
export function explanationsOf(form: Readonly<Record<string, unknown>>): ExplainInput['explanations'] {
  return asking.flatMap((rule) => {
    const text = form[explainField(rule)];
    if (text === undefined) return [];
    return [{ rule, text: typeof text === 'string' ? text : null }];
  });
}

export type ExplainInput = Readonly<{
  reportId: string;
  task: number;
  /** The item as it was shown. */
  version: number;
  explanations: readonly Readonly<{ rule: string; text: string | null }>[];
}>;
