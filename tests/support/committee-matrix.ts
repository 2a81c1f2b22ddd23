import { grid, type Grid } from '@/tests/support/access-grid';
import { officers, reviewers, signedOut } from '@/tests/support/access-matrix';

/** The screens on which committees are kept and reviewed. */
export const committeeAreas = ['deskCommittee', 'reviewCommittees', 'reviewCommittee'] as const;

export const committeeAreaMatrix = grid(
  committeeAreas,
  `
  ${officers} officerElsewhere leader leaderElsewhere:
                    shown  403    403
  ${reviewers}    : 403    shown  shown
  ${signedOut}    : 401
  *               : 403`,
);

/** A composition a province filed: as it waits, came back, was made public; and none. */
export const filingStates = ['waiting', 'returned', 'published', 'missing'] as const;

export const committeeMatrix = {
  // A new one, for the same province, of a later day.
  'committees/commands/file fileCommittee': grid(
    filingStates,
    `
  ${officers} leader: step      done       done       404
  officerElsewhere leaderElsewhere: 404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'committees/commands/end withdrawFiling': grid(
    filingStates,
    `
  ${officers} leader: done      decided    decided    404
  officerElsewhere leaderElsewhere: 404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'committees/commands/end decideFiling': grid(
    filingStates,
    `
  reviewer reviewerWhoEdited: done      decided    decided    404
  reviewerWhoSubmitted: 403     403        403        404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'committees/queries/kept getCommitteeKept': grid(
    filingStates,
    `
  ${officers} leader: shown     shown      shown      404
  *               : 404`,
  ),
  'committees/queries/filed listFiledCommittees': grid(
    filingStates,
    `
  ${reviewers}    : shown     shown      shown      other
  *               : 404`,
  ),
  'committees/queries/filed getFiledCommittee': grid(
    filingStates,
    `
  ${reviewers}    : shown     shown      shown      404
  *               : 404`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export type CommitteeDoor = keyof typeof committeeMatrix;
