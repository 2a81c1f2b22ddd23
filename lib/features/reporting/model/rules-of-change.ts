import type { Rule, RuleValues } from '@/lib/features/reporting/model/rule';
import { when } from '@/lib/features/reporting/model/rule';

/** A rise of more than this many points in one period asks for a second look. */
export const largestRise = 50;

function fell(before: number | null | undefined, after: number | null): RuleValues | null {
  return before == null || after === null || after >= before ? null : { before, after };
}

/** What speaks against the last published answer. It may well be true: it asks. */
export const rulesOfChange = {
  'percent-fell': {
    ...{ severity: 'ask', field: 'percent' },
    find: ({ percent }, { before }) => fell(before?.percent, percent),
  },
  'percent-jumped': {
    ...{ severity: 'ask', field: 'percent' },
    find: ({ percent }, { before }) =>
      percent === null || before?.percent == null || percent - before.percent <= largestRise
        ? null
        : { before: before.percent, after: percent },
  },
  'value-fell': {
    ...{ severity: 'ask', field: 'value' },
    find: ({ value }, { before }) => fell(before?.value, value),
  },
  'value-jumped': {
    ...{ severity: 'ask', field: 'value' },
    find: ({ value }, { before, task: { changeThreshold: most } }) => {
      if (value === null || before?.value == null || before.value === 0) return null;
      const rise = ((value - before.value) / before.value) * 100;
      return rise > most ? { before: before.value, after: value, most } : null;
    },
  },
  'value-left-blank': {
    ...{ severity: 'ask', field: 'value' },
    find: ({ value, valueStatus }, { before }) =>
      before?.value == null || value !== null || valueStatus !== 'reported' ? null : { before: before.value },
  },
  'figure-withdrawn': {
    ...{ severity: 'ask', field: 'valueStatus' },
    find: ({ valueStatus }, { before }) =>
      when(before?.valueStatus === 'reported' && valueStatus !== null && valueStatus !== 'reported'),
  },
  'completion-withdrawn': {
    ...{ severity: 'ask', field: 'completedOn' },
    find: ({ completedOn }, { before }) =>
      before?.completedOn != null && completedOn === null ? { day: before.completedOn } : null,
  },
  'completion-day-moved': {
    ...{ severity: 'ask', field: 'completedOn' },
    find: ({ completedOn }, { before }) =>
      before?.completedOn == null || completedOn === null || before.completedOn === completedOn
        ? null
        : { before: before.completedOn, after: completedOn },
  },
  'completed-earlier': {
    ...{ severity: 'ask', field: 'completedOn' },
    find: ({ completedOn }, { before, period }) =>
      completedOn !== null && before !== null && before.completedOn === null && completedOn < period.startsOn
        ? { day: completedOn }
        : null,
  },
  'proof-taken-away': {
    ...{ severity: 'ask', field: 'documentIds' },
    find: ({ percent, documentIds }, { before }) =>
      when(
        percent === 100 &&
          before?.percent === 100 &&
          before.documentIds.some((id) => !documentIds.includes(id)),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;
