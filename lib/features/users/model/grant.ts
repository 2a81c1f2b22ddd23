import type { Role } from '@/lib/platform/auth/viewer';
import type { IsoDay } from '@/lib/platform/day';

/** Roles held for one province; the others are held for the whole country. */
export const provincialRoles: readonly Role[] = ['officer', 'leader'];

export function isProvincial(role: Role): boolean {
  return provincialRoles.includes(role);
}

/** A role with its first day and the first day on which it no longer holds; null for one without an end. */
export type Span = Readonly<{ from: IsoDay; end: IsoDay | null }>;

/** `void`: taken back before it was ever held. */
export type GrantPhase = 'now' | 'later' | 'ended' | 'void';

export function phaseOf({ from, end }: Span, today: IsoDay): GrantPhase {
  if (end !== null && end <= from) return 'void';
  if (end !== null && end <= today) return 'ended';
  return from <= today ? 'now' : 'later';
}

/** Whether two spans have a day in common; a void one has none. */
export function overlaps(one: Span, other: Span): boolean {
  const isBefore = (left: Span, right: Span) => left.end !== null && left.end <= right.from;
  const isVoid = ({ from, end }: Span) => end !== null && end <= from;
  return !isVoid(one) && !isVoid(other) && !isBefore(one, other) && !isBefore(other, one);
}

/** The end of a role that is taken back today: gone at once, and never held when it had not begun. */
export function endedOn({ from }: Span, today: IsoDay): IsoDay {
  return from > today ? from : today;
}
