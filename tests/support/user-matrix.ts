import { grid, type Grid } from '@/tests/support/access-grid';
import { signedOut } from '@/tests/support/access-matrix';

/** Whose account is meant: one's own, somebody's who signs in, is shut out or was just invited, or nobody's. */
export const userTargets = ['own', 'another', 'disabled', 'invited', 'missing'] as const;

const byAdmin = (decisions: string) =>
  grid(
    userTargets,
    `
  admin           : ${decisions}
  ${signedOut}    : 401
  *               : 403`,
  );

const readByAdmin = (decisions: string) =>
  grid(
    userTargets,
    `
  admin           : ${decisions}
  *               : 404`,
  );

/** Accounts of others are the administrator's; nobody gives himself a role, takes his own or shuts himself out. */
export const userMatrix = {
  'users/commands/invite inviteUser': byAdmin('done'),
  'users/commands/import importUsers': byAdmin('done'),
  'users/commands/read-list-file readListFile': byAdmin('shown'),
  'users/commands/invite inviteAgain': byAdmin('step       step       step       done       404'),
  'users/commands/correct correctUser': byAdmin('done      done       done       done       404'),
  'users/commands/grant grantRole': byAdmin('403       done       step       done       404'),
  'users/commands/grant endRole': byAdmin('403       done       done       done       404'),
  'users/commands/shut disableUser': byAdmin('403       done       decided    done       404'),
  'users/commands/hand-over handOver': byAdmin('invalid   invalid    invalid    invalid    404'),
  'users/commands/shut enableUser': byAdmin('step       step       done       step       404'),
  'users/commands/reset-factor resetFactor': byAdmin('403       done       done       done       404'),
  'users/commands/take-off-sign-on takeOffSignOn': byAdmin('403       done       done       step       404'),
  'users/queries/person getPerson': readByAdmin('shown     shown      shown      shown      404'),
  'users/queries/person getInvitationForm': readByAdmin('other'),
  'users/queries/list-template getListTemplate': readByAdmin('other'),
  'audit-log/commands exportAudit': byAdmin('shown'),
  'audit-log/queries listAudit': readByAdmin('other'),
  'users/queries/list listPeople': readByAdmin('shown     shown      shown      shown      other'),
} as const satisfies Readonly<Record<string, Grid>>;

export type UserDoor = keyof typeof userMatrix;

/** The screens of people. */
export const userAreas = ['adminUsers', 'adminUser', 'adminInvite', 'adminAudit'] as const;

export const userAreaMatrix = grid(
  userAreas,
  `
  admin           : shown
  ${signedOut}    : 401
  *               : 403`,
);
