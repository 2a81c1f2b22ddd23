import type { ReportState } from '@/lib/generated/prisma/enums';

export const reportActs = ['edit', 'submit', 'return', 'publish', 'reopen'] as const;

export type ReportAct = (typeof reportActs)[number];

/** The life of a report. What is not named here is refused; a published report is never edited, only opened again. */
const next = {
  drafting: { edit: 'drafting', submit: 'submitted' },
  submitted: { return: 'returned', publish: 'published' },
  returned: { edit: 'returned', submit: 'submitted' },
  published: { reopen: 'returned' },
} as const satisfies Readonly<Record<ReportState, Readonly<Partial<Record<ReportAct, ReportState>>>>>;

/** The state after an act, or null when the act is not allowed in this state. */
export function stateAfter(state: ReportState, act: ReportAct): ReportState | null {
  const allowed: Readonly<Partial<Record<ReportAct, ReportState>>> = next[state];
  return allowed[act] ?? null;
}

/** The acts allowed in a state, in the order of `reportActs`. */
export function actsIn(state: ReportState): readonly ReportAct[] {
  return reportActs.filter((act) => stateAfter(state, act) !== null);
}
