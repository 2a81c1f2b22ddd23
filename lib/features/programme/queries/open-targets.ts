import type { AskedTargets, OpenTarget } from '@/lib/features/programme/model/open-target';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { orderOf, readListed } from '@/lib/platform/db/listed';
import { partialDayOf } from '@/lib/platform/db/partial-day';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The national targets, each with where it starts and where it stands, as far as somebody stated it. */
export function listOpenTargets(
  _viewer: Viewer,
  { sort }: AskedTargets,
  part: Part,
): Promise<Listed<OpenTarget>> {
  return cached(
    ['open-targets', JSON.stringify([sort, part])],
    [tag.programme, tag.claims, tag.national],
    () => readListed(found, orderOf(sorts, sort, last), part),
  );
}

const sorts = { due: Prisma.sql`due`, unit: Prisma.sql`unit` };

const last = Prisma.sql`due nulls first, id`;

const found = Prisma.sql`
  select g.id, g."titleVi" as title_vi, g."titleEn" as title_en, g.value, g.unit, g.comparator, g.due,
    g."statedOn" as stated_on, g."documentNumber" as document_number,
    b.value as baseline_value, ${partialDayOf(Prisma.sql`b."asOf"`, Prisma.sql`b.precision`)} as baseline_as_of,
    b.source as baseline_source,
    l.value as latest_value, ${partialDayOf(Prisma.sql`l."asOf"`, Prisma.sql`l.precision`)} as latest_as_of,
    l.source as latest_source, g.source, g.evidence, g.confidence, g.note
  from published."NationalTarget" g
  left join published."Claim" b on b.id = g."baselineClaimId"
  left join published."Claim" l on l.id = g."latestClaimId"`;
