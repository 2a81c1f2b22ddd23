import { grid, type Grid } from '@/tests/support/access-grid';
import { signedOut } from '@/tests/support/access-matrix';

export const noticeTargets = ['there', 'missing'] as const;

/** One's own notices are one's own; the messages of everybody, and a link that opens an account, the administrator's. */
export const noticeMatrix = {
  'notices/queries/own listOwnNotices': grid(
    noticeTargets,
    `
  ${signedOut}    : 404
  *               : shown`,
  ),
  'notices/queries/own countUnread': grid(
    noticeTargets,
    `
  *               : other`,
  ),
  'notices/queries/own getNoticeChoices': grid(
    noticeTargets,
    `
  ${signedOut}    : 404
  *               : shown`,
  ),
  'notices/queries/outbox listOutbox': grid(
    noticeTargets,
    `
  admin           : shown
  *               : 404`,
  ),
  'notices/commands/choose chooseNotices': grid(
    noticeTargets,
    `
  ${signedOut}    : 401
  *               : done`,
  ),
  'notices/commands/read readNotices': grid(
    noticeTargets,
    `
  ${signedOut}    : 401
  *               : done`,
  ),
  'notices/commands/reveal revealLink': grid(
    noticeTargets,
    `
  admin           : done       404
  ${signedOut}    : 401
  *               : 403`,
  ),
} as const satisfies Readonly<Record<string, Grid>>;

export type NoticeDoor = keyof typeof noticeMatrix;

/** The screens of notices. */
export const noticeAreas = ['notices', 'adminOutbox'] as const;

export const noticeAreaMatrix = grid(
  noticeAreas,
  `
  admin           : shown  shown
  ${signedOut}    : 401
  *               : shown  403`,
);
