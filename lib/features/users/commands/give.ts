import { overlaps, type Span } from '@/lib/features/users/model/grant';
import { dateColumn, isoDay, today, type IsoDay } from '@/lib/platform/clock';
import { addDays } from '@/lib/platform/day';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';
import type { Role } from '@/lib/platform/auth/viewer';

/** A role as it is asked for: blank days are today and no end, a blank province is the ministry. */
export type RoleAsked = Readonly<{ role: Role; province: string; from: IsoDay | null; until: IsoDay | null }>;

type Held = Readonly<{ role: Role; provinceId: string | null; validFrom: Date; validTo: Date | null }>;

export type Given = Readonly<{ role: Role; provinceId: string | null } & Span>;

const issue = (field: string, key: string) => refuse('invalid', [{ field, key }]);

export function spanOf({ validFrom, validTo }: Pick<Held, 'validFrom' | 'validTo'>): Span {
  return { from: isoDay(validFrom), end: validTo && isoDay(validTo) };
}

/** A unit and its first day where the role would begin before it. */
type Unit = Readonly<{ id: string | null; from: IsoDay | null }>;

const ministry: Unit = { id: null, from: null };

/** The unit of that slug which exists on the role's first day, today or later, or else the next one to be formed. */
async function unitOf(tx: Tx, { province: slug, from }: RoleAsked): Promise<Unit | null> {
  if (slug === '') return ministry;
  const day = dateColumn(from === null || from < today() ? today() : from);
  const found = await tx.province.findFirst({
    where: { slug, OR: [{ existsTo: null }, { existsTo: { gt: day } }] },
    orderBy: { existsFrom: 'asc' },
    select: { id: true, existsFrom: true },
  });
  return found && { id: found.id, from: found.existsFrom > day ? isoDay(found.existsFrom) : null };
}

/** What is wrong with the days of a role; of a unit that will be formed nobody holds one before its first day. */
export function daysIssue(
  { from, until }: Pick<RoleAsked, 'from' | 'until'>,
  formedOn: IsoDay | null = null,
) {
  const first = from ?? today();
  if (first < (formedOn ?? first)) return issue('from', 'users.beforeProvince');
  if (until === null) return null;
  if (until < today()) return issue('until', 'users.untilPast');
  return until < first ? issue('until', 'users.untilBefore') : null;
}

/**
 * The role as it would be given to somebody who holds these. Refuses a province that does not exist on its first day, a
 * last day that has passed, and a role already held on one of the days.
 */
export async function readRole(tx: Tx, asked: RoleAsked, held: readonly Held[]): Promise<Outcome<Given>> {
  const { role, from, until } = asked;
  const unit = await unitOf(tx, asked);
  if (unit === null) return issue('province', 'users.provinceUnknown');
  const wrong = daysIssue(asked, unit.from);
  if (wrong !== null) return wrong;
  const { id: provinceId } = unit;
  const given = { role, provinceId, from: from ?? today(), end: until === null ? null : addDays(until, 1) };
  const isHeld = held.some(
    (each) => each.role === role && each.provinceId === provinceId && overlaps(spanOf(each), given),
  );
  return isHeld ? issue('role', 'users.grantOverlaps') : ok(given);
}

/** Writes the role down, with who gave it; returns its id. */
export async function giveRole(tx: Tx, to: Readonly<{ userId: string; byId: string }>, given: Given) {
  const { role, provinceId, from, end } = given;
  const { id } = await tx.roleGrant.create({
    data: {
      ...{ userId: to.userId, grantedById: to.byId, role, provinceId },
      ...{ validFrom: dateColumn(from), validTo: end === null ? null : dateColumn(end) },
    },
    select: { id: true },
  });
  return id;
}

/** What the audit log keeps of a role. */
export function roleTold({ role, provinceId, from, end }: Given) {
  const detail = { role, from, until: end === null ? null : addDays(end, -1) };
  return { provinceId, detail };
}
