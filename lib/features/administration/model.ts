/** How much there is of what can be administered. */
export type AdministeredCounts = Readonly<{
  openPeriods: number;
  plannedPeriods: number;
  taskSets: number;
  candidateTasks: number;
  waitingNotices: number;
  signing: number;
  claims: number;
  milestones: number;
  accounts: number;
  /** Have not chosen a password yet. */
  invited: number;
  helpNotes: number;
  /** Lines of the audit log. */
  events: number;
  reorganisations: number;
}>;
