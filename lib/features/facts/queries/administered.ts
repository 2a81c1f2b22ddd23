import { mayAdminister } from '@/lib/features/administration/policy';
import type { Administered, FactChange } from '@/lib/features/facts/model/change';
import type { ClaimFields, FactLine, MilestoneFields } from '@/lib/features/facts/model/fact';
import {
  claimFieldsOf,
  claimSelect,
  milestoneFieldsOf,
  milestoneSelect,
} from '@/lib/features/facts/queries/fields';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { db } from '@/lib/platform/db';

/** Every claim, newest first; null for who does not administer. */
export async function listAdministeredClaims(viewer: Viewer): Promise<readonly FactLine[] | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  return db().$queryRaw<FactLine[]>`
    select c.id, c."textVi" as "titleVi", c."textEn" as "titleEn", c.subject as "group", c."asOf"::text as "on",
      c.precision::text as precision, count(f.id)::int as changes
    from "Claim" c left join "FactChange" f on f."claimId" = c.id
    group by c.id order by c."asOf" desc nulls last, c.id`;
}

/** Every milestone, newest first; null for who does not administer. */
export async function listAdministeredMilestones(viewer: Viewer): Promise<readonly FactLine[] | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  return db().$queryRaw<FactLine[]>`
    select m.id, m."titleVi", m."titleEn", m.kind as "group", m.date::text as "on",
      m.precision::text as precision, count(f.id)::int as changes
    from "Milestone" m left join "FactChange" f on f."milestoneId" = m.id
    group by m.id order by m.date desc nulls last, m.id`;
}

/** Who changed what of one fact, newest first. */
function changesOf(id: string, kind: 'claim' | 'milestone'): Promise<readonly FactChange[]> {
  return db().$queryRaw<FactChange[]>`
    select ${id}::text as "factId", f.before, f.after, f.reason, u.name as by,
      (f.at at time zone 'Asia/Ho_Chi_Minh')::date::text as "on"
    from "FactChange" f join "User" u on u.id = f."byId"
    where case ${kind}::text when 'claim' then f."claimId" else f."milestoneId" end = ${id}::text
    order by f.at desc, f.id desc`;
}

/** One claim; null when there is none of that id. */
export async function getAdministeredClaim(
  viewer: Viewer,
  id: string,
): Promise<(Administered<ClaimFields> & Readonly<{ subject: string }>) | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const row = await db().claim.findUnique({ where: { id }, select: { ...claimSelect, subject: true } });
  if (row === null) return null;
  const { subject, ...claim } = row;
  return { id, subject, fields: claimFieldsOf(claim), changes: await changesOf(id, 'claim') };
}

/** One milestone; null when there is none of that id. */
export async function getAdministeredMilestone(
  viewer: Viewer,
  id: string,
): Promise<Administered<MilestoneFields> | null> {
  if (mayAdminister(viewer) !== 'allowed') return null;
  const row = await db().milestone.findUnique({ where: { id }, select: milestoneSelect });
  return row && { id, fields: milestoneFieldsOf(row), changes: await changesOf(id, 'milestone') };
}
