import { Prisma } from '@/lib/generated/prisma/client';
import { phaseOf } from '@/lib/features/users/model/grant';
import type { PersonGrant } from '@/lib/features/users/model/person';
import type { Role } from '@/lib/platform/auth/viewer';
import { today } from '@/lib/platform/clock';
import { addDays } from '@/lib/platform/day';
import { db } from '@/lib/platform/db';
import { isoInstant } from '@/lib/platform/db/iso-instant';

type GrantRow = Readonly<{
  id: string;
  role: Role;
  slug: string | null;
  name: string | null;
  nameEn: string | null;
  from: string;
  end: string | null;
  by: string | null;
}>;

export type UserRow = Readonly<{
  id: string;
  name: string;
  email: string;
  locale: string;
  isDemo: boolean;
  isDisabled: boolean;
  hasPassword: boolean;
  hasSignOn: boolean;
  hasFactor: boolean;
  createdAt: string;
  lastSignIn: string | null;
  grants: readonly GrantRow[];
}>;

/** Accounts with their roles, each province under its newest name; everything but what would open them. */
export function readUsers(which: Prisma.Sql = Prisma.sql`true`): Promise<readonly UserRow[]> {
  return db().$queryRaw<UserRow[]>`
    select u.id, u.name, u.email, u.locale, u."isDemo", u."disabledAt" is not null as "isDisabled",
      u."passwordHash" is not null as "hasPassword",
      exists (select from "SignOn" o where o."userId" = u.id) as "hasSignOn",
      exists (select from "SecondFactor" f where f."userId" = u.id) as "hasFactor",
      ${isoInstant(Prisma.sql`u."createdAt"`)} as "createdAt",
      (select ${isoInstant(Prisma.sql`max(s."createdAt")`)} from "Session" s where s."userId" = u.id) as "lastSignIn",
      coalesce((
        select json_agg(json_build_object('id', g.id, 'role', g.role, 'slug', p.slug, 'name', v.name,
          'nameEn', v."nameEn", 'from', g."validFrom", 'end', g."validTo", 'by', b.name)
          order by g."validFrom" desc, g.role, g.id)
        from "RoleGrant" g
        left join "Province" p on p.id = g."provinceId"
        left join lateral (
          select name, "nameEn" from "ProvinceVersion" where "provinceId" = p.id order by "validFrom" desc limit 1
        ) v on true
        left join "User" b on b.id = g."grantedById"
        where g."userId" = u.id
      ), '[]') as grants
    from "User" u where ${which}
    order by u.name collate "vi-x-icu", u.id`;
}

/** A role as it is shown: its last day, and whether it is held today. */
export function toPersonGrant(row: GrantRow): PersonGrant {
  const { id, role, slug, name, nameEn, from, end, by } = row;
  const isNamed = slug !== null && name !== null && nameEn !== null;
  return {
    ...{ id, role, from, grantedBy: by },
    province: isNamed ? { slug, names: { vi: name, en: nameEn } } : null,
    until: end === null ? null : addDays(end, -1),
    phase: phaseOf({ from, end }, today()),
  };
}
