import { when, type Rule } from '@/lib/features/reporting/model/rule';

/** What "completed", "late" and "no figure" must bring with them. */
export const rulesOfCompletion = {
  'day-missing': {
    ...{ severity: 'block', field: 'completedOn' },
    find: ({ percent, completedOn }) => when(percent === 100 && completedOn === null),
  },
  'proof-missing': {
    ...{ severity: 'block', field: 'documentIds' },
    find: ({ percent }, { task: { provesAs }, evidence }) =>
      percent === 100 && provesAs !== 'none' && !evidence.some(({ countsAs }) => countsAs === provesAs)
        ? { fact: provesAs }
        : null,
  },
  'completed-without-evidence': {
    ...{ severity: 'ask', field: 'documentIds' },
    find: ({ percent, documentIds }, { task, changes }) =>
      when(percent === 100 && documentIds.length === 0 && task.provesAs === 'none' && changes.length > 0),
  },
  // Asked once, when it was reported; asking again every period would teach people to stop reading.
  'still-without-evidence': {
    ...{ severity: 'tell', field: 'documentIds' },
    find: ({ percent, documentIds }, { task, changes }) =>
      when(percent === 100 && documentIds.length === 0 && task.provesAs === 'none' && changes.length === 0),
  },
  'completed-after-cut-off': {
    ...{ severity: 'ask', field: 'completedOn' },
    find: ({ completedOn }, { period }) =>
      completedOn !== null && completedOn > period.cutOffOn ? { day: period.cutOffOn } : null,
  },
  'completed-below-target': {
    ...{ severity: 'ask', field: 'value' },
    find: ({ percent, value }, { task: { target }, changes }) =>
      percent === 100 && value !== null && target !== null && value < target && changes.length > 0
        ? { value, target }
        : null,
  },
  'target-reached': {
    ...{ severity: 'ask', field: 'percent' },
    find: ({ percent, value }, { task: { target }, changes }) =>
      percent !== null &&
      percent < 100 &&
      value !== null &&
      target !== null &&
      value >= target &&
      changes.length > 0
        ? { value, target }
        : null,
  },
  'figure-at-zero': {
    ...{ severity: 'ask', field: 'percent' },
    find: ({ percent, value }, { changes }) =>
      percent === 0 && value !== null && value > 0 && changes.length > 0 ? { value } : null,
  },
  'no-explanation': {
    ...{ severity: 'ask', field: 'note' },
    find: ({ valueStatus, note }) =>
      when(valueStatus !== null && valueStatus !== 'reported' && note === null),
  },
  'not-yet-due-but-due': {
    ...{ severity: 'ask', field: 'valueStatus' },
    find: ({ valueStatus }, { task, on }) =>
      valueStatus === 'not_yet_due' && on > task.dueOn ? { day: task.dueOn } : null,
  },
  'overdue-without-obstacle': {
    ...{ severity: 'ask', field: 'obstacle' },
    find: ({ valueStatus, percent, obstacle }, { task, on }) =>
      valueStatus === 'reported' && percent !== 100 && obstacle === null && on > task.dueOn
        ? { day: task.dueOn }
        : null,
  },
  'obstacle-without-proposal': {
    ...{ severity: 'ask', field: 'proposal' },
    find: ({ obstacle, proposal }, { changes }) =>
      when(obstacle !== null && proposal === null && changes.includes('obstacle')),
  },
} as const satisfies Readonly<Record<string, Rule>>;
