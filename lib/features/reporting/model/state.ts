import type { ReportState } from '@/lib/generated/prisma/enums';

export const reportActs = [
  'edit',
  'submit',
  'hand_up',
  'withdraw',
  'sign',
  'send_back',
  'return',
  'publish',
  'reopen',
] as const;

export type ReportAct = (typeof reportActs)[number];

/** The life of a report. What is not named here is refused; a published report is never edited, only opened again. */
const next = {
  drafting: { edit: 'drafting', submit: 'submitted', hand_up: 'awaiting_signature' },
  awaiting_signature: { withdraw: 'drafting', sign: 'submitted', send_back: 'drafting' },
  submitted: { return: 'returned', publish: 'published' },
  returned: { edit: 'returned', submit: 'submitted', hand_up: 'awaiting_signature' },
  published: { reopen: 'returned' },
} as const satisfies Readonly<Record<ReportState, Readonly<Partial<Record<ReportAct, ReportState>>>>>;

/** The state after an act, or null when the act is not allowed in this state. */
export function stateAfter(state: ReportState, act: ReportAct): ReportState | null {
  const allowed: Readonly<Partial<Record<ReportAct, ReportState>>> = next[state];
  return allowed[act] ?? null;
}

/** Where a draft that waited for a signature goes back to: one that was sent before is still one that came back. */
export function stateBack(isSentBefore: boolean): ReportState {
  return isSentBefore ? 'returned' : 'drafting';
}

/** The acts allowed in a state, in the order of `reportActs`. */
export function actsIn(state: ReportState): readonly ReportAct[] {
  return reportActs.filter((act) => stateAfter(state, act) !== null);
}

/** What the province still has to send: also what it handed up and its leader has not signed. */
export const unsentStates = ['drafting', 'awaiting_signature', 'returned'] as const satisfies ReportState[];

export function isUnsent(state: ReportState): boolean {
  return unsentStates.some((unsent) => unsent === state);
}
