import { grid, type Grid } from '@/tests/support/access-grid';

/*
 * Who may do what with a province's report, and what an account may do with accounts: the printed matrix of the
 * portal (invariant 14). Each line names subjects and what happens in each column; one word stands for all columns,
 * `*` for everyone not named. The tests execute every cell and fail when an entry point is missing.
 *
 * done     the act takes effect            404      told the same as a thing that does not exist
 * shown    the answer holds this report    403      not for this role, or not for who had a hand in it
 * other    an answer without this report   401      must sign in (also: disabled, expired, ended elsewhere, the second factor owed)
 * step     the report is not in a state for this act
 * locked   the period can no longer be written
 * decided  somebody decided this revision already
 * invalid  refused as something typed wrong
 */

/** Locked and waiting: the period has locked on a draft, and on a report that waits for its decision. */
export const states = [
  'drafting',
  'awaiting',
  'submitted',
  'returned',
  'published',
  'locked',
  'waiting',
  'missing',
] as const;

export const signedOut = 'visitor withoutFactor withoutCode disabled expired revoked';
export const officers = 'officer officerOfTwo';
export const reviewers = 'reviewer reviewerWhoSubmitted reviewerWhoEdited ministryLeader';

/** The province's own officers write while the report is open; nobody else ever does. */
const written = grid(
  states,
  `
  ${officers}     : done      step     step       done       step       locked     step       404
  officerElsewhere: 404
  ${signedOut}    : 401
  *               : 403`,
);

const importers = 'reviewer reviewerWhoSubmitted reviewerWhoEdited admin';

/** Files of many provinces: each is answered by itself, so the whole succeeds for who may import at all. */
const batch = grid(
  states,
  `
  ${importers}    : done
  ${signedOut}    : 401
  *               : 403`,
);

/** A reviewer with no hand in it publishes what waits, keeps it and releases it, also after the lock. */
const publishing = grid(
  states,
  `
  reviewer        : 404       404      done       decided    decided    404        done       404
  reviewerWhoSubmitted reviewerWhoEdited:
                    404       404      403        403        403        404        403        404
  ${signedOut}    : 401
  *               : 403`,
);

/** The leader of the province signs or gives back what waits. */
const signed = grid(
  states,
  `
  leader          : step      done     step       step       step       step       step       404
  leaderElsewhere : 404
  ${signedOut}    : 401
  *               : 403`,
);

const draftRead = grid(
  states,
  `
  ${officers} leader: shown   shown    shown      shown      shown      shown      shown      404
  *               : 404`,
);

export const reportMatrix = {
  'reporting/commands/save saveItem': written,
  'reporting/commands/confirm confirmUnchanged': written,
  'reporting/commands/explain explainItem': written,
  'workbook/commands/write writeWorkbook': written,
  'workbook/commands/receive receiveWorkbook': written,
  // The ministry writes a filled workbook on behalf of a province, and becomes one who may not decide on it.
  'workbook/commands/import importWorkbook': grid(
    states,
    `
  ${importers}    : done      step     step       done       step       locked     step       404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'workbook/commands/receive-batch receiveBatch': batch,
  'workbook/commands/write-batch writeBatch': batch,
  'workbook/queries/batch getTriedBatch': grid(
    states,
    `
  ${importers}    : other
  *               : 404`,
  ),
  'reporting/commands/submit submitReport': written,
  // Off in these provinces, but where a report waits.
  'signature/commands/hand-up handUpReport': grid(
    states,
    `
  ${officers}     : step      step     step       step       step       locked     step       404
  officerElsewhere: 404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'signature/commands/hand-up withdrawReport': grid(
    states,
    `
  ${officers}     : step      done     step       step       step       step       step       404
  officerElsewhere: 404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'conversation/commands sayOfItem': grid(
    states,
    `
  ${officers}     : step      step     done       done       step       step       done       404
  officerElsewhere: 404
  reviewer        : 404       404      done       done       step       404        done       404
  reviewerWhoSubmitted reviewerWhoEdited:
                    404       403      403        403        403        404        403        404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'signature/commands/sign signReport': signed,
  'signature/commands/sign sendBackReport': signed,
  'signature/commands/turn turnSignature': grid(
    states,
    `
  leader admin    : done
  leaderElsewhere : 404
  ${signedOut}    : 401
  *               : 403`,
  ),
  // Names provinces and nothing of their reports.
  'signature/queries/rules listSignatureRules': grid(
    states,
    `
  leader leaderElsewhere admin: other
  *               : 404`,
  ),
  'reporting/commands/reserve reserveReport': publishing,
  'reporting/commands/reserve releaseReport': publishing,
  'reporting/commands/see-together seeUnchanged': publishing,
  'reporting/commands/reopen reopenReport': grid(
    states,
    `
  reviewer ministryLeader: 404 404      step     step       done       404        step       404
  reviewerWhoSubmitted reviewerWhoEdited:
                    404       404      403        403        403        404        403        404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'reporting/commands/return returnReport': grid(
    states,
    `
  reviewer        : 404       404      done       decided    decided    404        locked     404
  reviewerWhoSubmitted reviewerWhoEdited:
                    404       404      403        403        403        404        403        404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'reporting/commands/publish publishReport': publishing,
  'reporting/queries/draft getDraft': draftRead,
  'reporting/queries/check getCheck': draftRead,
  // Tells who saved which item, and none of what they wrote.
  'reporting/queries/versions listItemVersions': grid(
    states,
    `
  ${officers} leader: other   other    other      other      other      other      other      404
  *               : 404`,
  ),
  'workbook/queries/dry-run getTriedReport': draftRead,
  'workbook/queries/book getBook': grid(
    states,
    `
  ${officers} leader: other   other    other      other      other      other      other      404
  *               : 404`,
  ),
  // Names provinces and nothing of their reports: only who has several is asked which.
  'reporting/queries/choice listDraftProvinces': grid(
    states,
    `
  officerOfTwo    : other   other    other      other      other      other      other      404
  *               : 404`,
  ),
  'documents/queries/filing listEvidenceChoices': draftRead,
  'reporting/queries/desk getDesk': grid(
    states,
    `
  ${officers} leader: shown   shown    shown      shown      shown      shown      shown      other
  officerElsewhere leaderElsewhere: other
  *               : 404`,
  ),
  'reporting/queries/receipt getReceipt': grid(
    states,
    `
  ${officers} leader: 404     404      shown      shown      shown      404        shown      404
  ${reviewers}    : 404       404      shown      shown      shown      404        shown      404
  *               : 404`,
  ),
  'reporting/queries/handed getHandedReport': grid(
    states,
    `
  ${officers} leader: 404     404      shown      shown      shown      404        shown      404
  ${reviewers}    : 404       404      shown      shown      shown      404        shown      404
  *               : 404`,
  ),
  'reporting/queries/review getReviewReport': grid(
    states,
    `
  ${reviewers}    : 404       404      shown      shown      shown      404        shown      404
  *               : 404`,
  ),
  'reporting/queries/all-reports getAllReports': grid(
    states,
    `
  ${reviewers}    : 404       404      shown      shown      shown      404        shown      404
  *               : 404`,
  ),
  'reporting/queries/queue getReviewQueue': grid(
    states,
    `
  ${reviewers}    : other     other    shown      shown      shown      other      shown      other
  *               : 404`,
  ),
  'reporting/queries/board getBoard': grid(
    states,
    `
  ${reviewers}    : shown     shown    shown      shown      shown      shown      shown      404
  *               : 404`,
  ),
  'reporting/queries/board-course getBoardCourse': grid(
    states,
    `
  ${reviewers}    : shown     shown    shown      shown      shown      shown      shown      404
  *               : 404`,
  ),
  'reporting/queries/waiting listWaiting': grid(
    states,
    `
  ${reviewers}    : other     other    shown      other      other      other      shown      other
  *               : 404`,
  ),
  // Names reports that were reminded of today, of which there is none here.
  'reporting/queries/reminders getReminders': grid(
    states,
    `
  ${reviewers}    : other
  *               : 404`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export type ReportDoor = keyof typeof reportMatrix;

/** The screens of each working area; which of its things one sees in there is the matrix above. */
export const areas = [
  ...(['desk', 'report', 'reportItem', 'reportCheck', 'reportPrint', 'reportWorkbook'] as const),
  ...(['receipt', 'review', 'reviewReport', 'monitor', 'errorReports', 'account'] as const),
  ...(['admin', 'adminPeriods', 'adminPlan', 'adminPeriod', 'reliefs'] as const),
  ...(['adminTaskSets', 'adminTaskSet', 'adminTask', 'signatures'] as const),
] as const;

/** Who may come in at all: 401 is the way to sign in, 403 a page that says the area is none of the account's roles. */
export const areaMatrix = grid(
  areas,
  `
  ${officers} officerElsewhere:
                    shown  shown  shown  shown  shown  shown  shown  403    403    403    403    shown  403    403    403    403    403    403    403    403    403
  leader leaderElsewhere:
                    shown  shown  shown  shown  shown  shown  shown  403    403    403    403    shown  403    403    403    403    403    403    403    403    shown
  ministryLeader  : 403    403    403    403    403    403    shown  shown  shown  shown  403    shown  403    403    403    403    403    403    403    403    403
  reviewer reviewerWhoSubmitted reviewerWhoEdited:
                    403    403    403    403    403    403    shown  shown  shown  shown  shown  shown  403    403    403    403    shown  403    403    403    403
  admin           : 403    403    403    403    403    403    403    403    403    403    shown  shown  shown  shown  shown  shown  shown  shown  shown  shown  shown
  ${signedOut}    : 401
  *               : 403    403    403    403    403    403    403    403    403    403    403    shown  403    403    403    403    403    403    403    403    403`,
);

export const targets = ['own', 'another', 'missing'] as const;

export const accountMatrix = {
  'accounts/commands/sessions endSession': grid(
    targets,
    `
  ${signedOut}    : 404
  *               : done      404        404`,
  ),
  // Whoever does not know the present password is another, whatever session they hold.
  'accounts/commands/password changePassword': grid(
    targets,
    `
  ${signedOut}    : 401
  *               : done      invalid    invalid`,
  ),
  'accounts/queries/own getOwnAccount': grid(
    targets,
    `
  ${signedOut}    : 404
  *               : shown     other      other`,
  ),
  'accounts/commands/sign-in signOut': grid(
    targets,
    `
  ${signedOut}    : other
  *               : done      other      other`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export type AccountDoor = keyof typeof accountMatrix;

export const complaints = ['open', 'handled', 'missing'] as const;

const handlers = 'reviewer reviewerWhoSubmitted reviewerWhoEdited admin';

/** What readers say is wrong with a figure: read and closed by those who can mend it, and by nobody else. */
export const errorReportMatrix = {
  'error-reports/commands handleErrorReport': grid(
    complaints,
    `
  ${handlers}     : done       decided    404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'error-reports/queries listErrorReports': grid(
    complaints,
    `
  ${handlers}     : shown      shown      other
  *               : 404`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export type ErrorReportDoor = keyof typeof errorReportMatrix;

const givers = 'reviewer reviewerWhoSubmitted reviewerWhoEdited admin';

export const debts = ['owed', 'reminded', 'missing'] as const;

/** Whoever reads the board reminds those who owe, once a day for each report. */
export const remindMatrix = {
  'reporting/commands/remind remindOwing': grid(
    debts,
    `
  ${reviewers}    : done      step       404
  ${signedOut}    : 401
  *               : 403`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export const reliefStates = ['drafting', 'submitted', 'returned', 'locked', 'missing'] as const;

/** More time, and nothing owed: of what the province still has to send, even once the period has locked. */
const relieved = grid(
  reliefStates,
  `
  ${givers}       : done      step       done       done       404
  ${signedOut}    : 401
  *               : 403`,
);

export const reliefMatrix = {
  'reliefs/commands/give relieve': relieved,
  'reliefs/commands/withdraw withdrawRelief': relieved,
  'reliefs/queries listReliefs': grid(
    reliefStates,
    `
  ${givers}       : shown     shown      shown      shown      404
  *               : 404`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export type ReliefDoor = keyof typeof reliefMatrix;

export const plans = ['planned', 'opened', 'missing'] as const;

const administered = grid(
  plans,
  `
  admin           : shown      shown      404
  *               : 404`,
);

/** Changed while it is planned, opened once; a period that is open keeps its dates. */
const planned = grid(
  plans,
  `
  admin           : done       step       404
  ${signedOut}    : 401
  *               : 403`,
);

/** What is the administrator's alone. */
export const periodMatrix = {
  'periods/commands/plan planPeriods': grid(
    plans,
    `
  admin           : done       invalid    invalid
  ${signedOut}    : 401
  *               : 403`,
  ),
  'periods/commands/change changePeriodDates': planned,
  'periods/commands/change dropPeriod': planned,
  'periods/commands/open openPeriod': planned,
  'periods/queries/administered listAdministeredPeriods': grid(
    plans,
    `
  admin           : shown      shown      other
  *               : 404`,
  ),
  'periods/queries/administered getAdministeredPeriod': administered,
  'administration/queries countAdministered': grid(
    plans,
    `
  admin           : other
  *               : 404`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export type PeriodDoor = keyof typeof periodMatrix;

export const taskTargets = ['there', 'missing'] as const;

const taskChanged = grid(
  taskTargets,
  `
  admin           : done       404
  ${signedOut}    : 401
  *               : 403`,
);

const taskRead = grid(
  taskTargets,
  `
  admin           : shown      404
  *               : 404`,
);

const everySetRead = grid(
  taskTargets,
  `
  admin           : shown
  *               : 404`,
);

/** Task sets and their tasks, entered and corrected by the administrator alone. */
export const taskSetMatrix = {
  'task-sets/commands/copy copyTaskSet': taskChanged,
  'task-sets/commands/correct correctTask': taskChanged,
  'task-sets/queries/administered listTaskSets': everySetRead,
  'task-sets/queries/administered listSetTasks': taskRead,
  'task-sets/queries/administered getAdministeredTask': taskRead,
} as const satisfies Readonly<Record<string, Grid>>;

const everySetChanged = grid(
  taskTargets,
  `
  admin           : done
  ${signedOut}    : 401
  *               : 403`,
);

/** Claims and milestones, entered and corrected by the administrator alone. */
export const factMatrix = {
  'facts/commands/claim keepClaim': taskChanged,
  'facts/commands/milestone keepMilestone': taskChanged,
  'help/commands keepHelpNote': everySetChanged,
  'reorganisations/commands/plan planReorganisation': everySetChanged,
  'reorganisations/commands/act actOnReorganisation': grid(
    taskTargets,
    `
  admin           : invalid    404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'reorganisations/queries/administered listReorganisations': everySetRead,
  'reorganisations/queries/administered getDryRun': taskRead,
  'help/queries/history listNoteHistory': everySetRead,
  'facts/queries/administered listAdministeredClaims': everySetRead,
  'facts/queries/administered listAdministeredMilestones': everySetRead,
  'facts/queries/administered getAdministeredClaim': taskRead,
  'facts/queries/administered getAdministeredMilestone': taskRead,
} as const satisfies Readonly<Record<string, Grid>>;

export type FactDoor = keyof typeof factMatrix;

export type TaskSetDoor = keyof typeof taskSetMatrix;
