import type { Rule } from '@/lib/features/reporting/model/rule';
import { rulesOfChange } from '@/lib/features/reporting/model/rules-of-change';
import { rulesOfCompletion } from '@/lib/features/reporting/model/rules-of-completion';
import { rulesOfEvidence } from '@/lib/features/reporting/model/rules-of-evidence';
import { rulesOfFigures } from '@/lib/features/reporting/model/rules-of-figures';
import { rulesOfTexts } from '@/lib/features/reporting/model/rules-of-texts';

/** Every rule an answer is checked by, once: the form, the sending, the review and the public page of rules read it. */
export const rules = {
  ...rulesOfFigures,
  ...rulesOfCompletion,
  ...rulesOfChange,
  ...rulesOfEvidence,
  ...rulesOfTexts,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

const isRule = (id: string): id is RuleId => id in rules;

/** The names of the rules, in their order. */
export const ruleIds: readonly RuleId[] = Object.keys(rules).filter(isRule);
