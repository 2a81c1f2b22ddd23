import { grid, type Grid } from '@/tests/support/access-grid';
import { officers, signedOut } from '@/tests/support/access-matrix';

/** An assessment of a province's answer, by another observer: as it stands, withdrawn, and none. */
export const assessmentStates = ['open', 'withdrawn', 'missing'] as const;

export const assessmentMatrix = {
  // A new one of the same province; of none, nothing is published.
  'assessments/commands/assess fileAssessment': grid(
    assessmentStates,
    `
  observer        : done   done       invalid
  ${signedOut}    : 401
  *               : 403`,
  ),
  'assessments/commands/answer withdrawAssessment': grid(
    assessmentStates,
    `
  observer        : 403    403        404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'assessments/commands/answer replyToAssessment': grid(
    assessmentStates,
    `
  ${officers} leader: done decided    404
  officerElsewhere leaderElsewhere: 403  403  404
  ${signedOut}    : 401
  *               : 403`,
  ),
  // Of other provinces there is none here: their officers see an empty list.
  'assessments/queries/desk getAssessmentDesk': grid(
    assessmentStates,
    `
  ${officers} leader observer: shown shown other
  officerElsewhere leaderElsewhere: other
  *               : 404`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export type AssessmentDoor = keyof typeof assessmentMatrix;
