import type { Answer } from '@/lib/features/reporting/model/answer';
import {
  largestValue,
  longestText,
  mostDocuments,
  programmeStart,
} from '@/lib/features/reporting/model/limits';
import { when, type Rule } from '@/lib/features/reporting/model/rule';

function fits(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === value;
}

const isReported = ({ valueStatus }: Answer) => valueStatus === 'reported';
const isReason = ({ valueStatus }: Answer) => valueStatus !== null && valueStatus !== 'reported';

function tooLong(field: 'note' | 'obstacle' | 'proposal' | 'reply'): Rule {
  return { severity: 'refuse', field, find: (answer) => when((answer[field]?.length ?? 0) > longestText) };
}

/**
 * What contradicts itself and is not kept even as a draft: a figure or the reason why there is none, never both,
 * never neither (invariant 10); figures in the range of what they count; days that can be.
 */
export const rulesOfFigures = {
  'status-missing': {
    ...{ severity: 'refuse', field: 'valueStatus' },
    find: ({ valueStatus }) => when(valueStatus === null),
  },
  'percent-missing': {
    ...{ severity: 'refuse', field: 'percent' },
    find: (answer) => when(isReported(answer) && answer.percent === null),
  },
  'percent-beside-reason': {
    ...{ severity: 'refuse', field: 'percent' },
    find: (answer) => when(isReason(answer) && answer.percent !== null),
  },
  'value-beside-reason': {
    ...{ severity: 'refuse', field: 'value' },
    find: (answer) => when(isReason(answer) && answer.value !== null),
  },
  'percent-out-of-range': {
    ...{ severity: 'refuse', field: 'percent' },
    find: ({ percent }) => when(percent !== null && (percent < 0 || percent > 100)),
  },
  'percent-too-fine': {
    ...{ severity: 'refuse', field: 'percent' },
    find: ({ percent }) => when(percent !== null && !fits(percent, 2)),
  },
  'value-of-milestone': {
    ...{ severity: 'refuse', field: 'value' },
    find: ({ value }, { task }) => when(value !== null && task.metric === 'milestone'),
  },
  'value-negative': {
    ...{ severity: 'refuse', field: 'value' },
    find: ({ value }) => when(value !== null && value < 0),
  },
  'value-too-large': {
    ...{ severity: 'refuse', field: 'value' },
    find: ({ value }) => when(value !== null && value > largestValue),
  },
  'value-not-whole': {
    ...{ severity: 'refuse', field: 'value' },
    find: ({ value }, { task }) =>
      when(value !== null && task.metric === 'count' && !Number.isInteger(value)),
  },
  'value-over-hundred': {
    ...{ severity: 'refuse', field: 'value' },
    find: ({ value }, { task }) => when(value !== null && task.metric === 'percent' && value > 100),
  },
  'value-too-fine': {
    ...{ severity: 'refuse', field: 'value' },
    find: ({ value }) => when(value !== null && !fits(value, 4)),
  },
  'day-without-completion': {
    ...{ severity: 'refuse', field: 'completedOn' },
    find: (answer) => when((answer.percent !== 100 || !isReported(answer)) && answer.completedOn !== null),
  },
  'completed-in-future': {
    ...{ severity: 'refuse', field: 'completedOn' },
    find: ({ completedOn }, { today }) => when(completedOn !== null && completedOn > today),
  },
  'completed-before-programme': {
    ...{ severity: 'refuse', field: 'completedOn' },
    find: ({ completedOn }) => when(completedOn !== null && completedOn < programmeStart),
  },
  'note-too-long': tooLong('note'),
  'obstacle-too-long': tooLong('obstacle'),
  'proposal-too-long': tooLong('proposal'),
  'reply-too-long': tooLong('reply'),
  'too-many-documents': {
    ...{ severity: 'refuse', field: 'documentIds' },
    find: ({ documentIds }) => when(documentIds.length > mostDocuments),
  },
  'document-not-own': {
    ...{ severity: 'refuse', field: 'documentIds' },
    find: ({ documentIds }, { evidence }) =>
      when(documentIds.some((id) => !evidence.some((document) => document.id === id))),
  },
} as const satisfies Readonly<Record<string, Rule>>;
