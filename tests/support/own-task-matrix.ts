import { grid, type Grid } from '@/tests/support/access-grid';
import { officers, signedOut } from '@/tests/support/access-matrix';

/** A task of a province's own: as it stands, has ended, belongs to the national set, and none. */
export const ownTaskStates = ['standing', 'ended', 'national', 'missing'] as const;

export const ownTaskAreaMatrix = grid(
  ['deskOwnTasks'],
  `
  ${officers} officerElsewhere leader leaderElsewhere admin:
                    shown
  ${signedOut}    : 401
  *               : 403`,
);

const changing = grid(
  ownTaskStates,
  `
  ${officers} leader admin: done step       404        404
  officerElsewhere leaderElsewhere: 404
  ${signedOut}    : 401
  *               : 403`,
);

export const ownTaskMatrix = {
  // A further one, for the same province; there is no province to a missing one.
  'own-tasks/commands/add addOwnTask': grid(
    ownTaskStates,
    `
  ${officers} leader admin: done done       done       404
  officerElsewhere leaderElsewhere: 404
  ${signedOut}    : 401
  *               : 403`,
  ),
  // Into the next year: what ended is not copied, nor what another act already took there.
  'own-tasks/commands/copy copyOwnTasks': grid(
    ownTaskStates,
    `
  ${officers} leader admin: done invalid    invalid    404
  officerElsewhere leaderElsewhere: 404
  ${signedOut}    : 401
  *               : 403`,
  ),
  'own-tasks/commands/change correctOwnTask': changing,
  'own-tasks/commands/change endOwnTask': changing,
  'own-tasks/queries/kept getOwnTasks': grid(
    ownTaskStates,
    `
  ${officers} leader admin: shown shown     other      404
  *               : 404`,
  ),
  'own-tasks/queries/kept listOwnTaskProvinces': grid(
    ownTaskStates,
    `
  ${officers} leader admin: shown shown     shown      other
  *               : other`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export type OwnTaskDoor = keyof typeof ownTaskMatrix;
