import type { IsoDay } from '@/lib/platform/day';
import { roles, type Role } from '@/lib/platform/auth/viewer';

/** Whom the guide speaks to: every role there is, and the public. */
export type Reader = Role | 'public';

export const readers: readonly Reader[] = ['public', ...roles];

export function isReader(word: string): word is Reader {
  return readers.some((reader) => reader === word);
}

/** Longest note, in characters: an addition to the guide, not another one. */
export const longestNote = 600;

/** What the administrator put beside the guide of a role; a blank text takes it away. */
export type HelpNote = Readonly<{
  role: string;
  textVi: string;
  textEn: string;
  on: IsoDay;
  /** Only for who administers. */
  by: string | null;
}>;
