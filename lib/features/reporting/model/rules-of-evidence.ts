import { latestDay } from '@/lib/features/documents/model/standing';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import { isUsualNumber } from '@/lib/features/reporting/model/document-number';
import { oldestProof } from '@/lib/features/reporting/model/limits';
import type { Rule, RuleValues } from '@/lib/features/reporting/model/rule';
import { compareDays } from '@/lib/platform/day';

const latest = ({ issuedOn, precision }: Evidence) => issuedOn && latestDay(issuedOn, precision);

function first(evidence: readonly Evidence[], isOdd: (document: Evidence) => boolean): RuleValues | null {
  const odd = evidence.find(isOdd);
  return odd === undefined ? null : { document: odd.number ?? odd.title ?? '' };
}

/** What is odd about the documents that are to prove an answer. */
export const rulesOfEvidence = {
  'document-after-completion': {
    ...{ severity: 'ask', field: 'documentIds' },
    find: ({ completedOn }, { evidence }) => {
      if (completedOn === null || evidence.length === 0) return null;
      const days = evidence.map(latest);
      const [earliest] = days.filter((day) => day !== null).sort(compareDays);
      if (earliest === undefined || days.includes(null) || earliest <= completedOn) return null;
      return { day: earliest };
    },
  },
  'document-incomplete': {
    ...{ severity: 'ask', field: 'documentIds' },
    find: (_, { evidence }) =>
      first(
        evidence,
        ({ number, issuedOn, issuer }) => number === null || issuedOn === null || issuer === null,
      ),
  },
  'document-number-unusual': {
    ...{ severity: 'ask', field: 'documentIds' },
    find: (_, { evidence }) => first(evidence, ({ number }) => number !== null && !isUsualNumber(number)),
  },
  'document-after-cut-off': {
    ...{ severity: 'ask', field: 'documentIds' },
    find: (_, { evidence, period }) =>
      first(evidence, ({ issuedOn }) => issuedOn !== null && issuedOn > period.cutOffOn),
  },
  'document-before-programme': {
    ...{ severity: 'ask', field: 'documentIds' },
    find: (_, { evidence }) => first(evidence, (document) => (latest(document) ?? oldestProof) < oldestProof),
  },
  'document-withdrawn': {
    ...{ severity: 'block', field: 'documentIds' },
    find: (_, { evidence }) => first(evidence, ({ state }) => state === 'withdrawn'),
  },
  'directive-for-resolution': {
    ...{ severity: 'ask', field: 'documentIds' },
    find: (_, { task, evidence }) =>
      task.provesAs === 'resolution' && !evidence.some(({ countsAs }) => countsAs === 'resolution')
        ? first(evidence, ({ kind }) => kind === 'directive')
        : null,
  },
  'document-in-contradiction': {
    ...{ severity: 'ask', field: 'documentIds' },
    find: ({ percent, documentIds }, { siblings, evidence }) => {
      if (percent !== 100) return null;
      const denies = ({ valueStatus }: (typeof siblings)[number]) =>
        valueStatus !== null && valueStatus !== 'reported';
      const other = siblings
        .filter(denies)
        .find((each) => each.documentIds.some((id) => documentIds.includes(id)));
      if (other === undefined) return null;
      const named = first(evidence, ({ id }) => other.documentIds.includes(id));
      return { ...named, number: other.number };
    },
  },
} as const satisfies Readonly<Record<string, Rule>>;
