import type { AskedPublications, OpenPublication } from '@/lib/features/publications/model/open-publication';
import { decidedBy } from '@/lib/features/reporting/queries/answers';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { env } from '@/lib/platform/env';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Every report that was published by the end of the day, newest first, superseded ones among them. */
export function listOpenPublications(
  _viewer: Viewer,
  asked: AskedPublications,
  part: Part,
): Promise<Listed<OpenPublication>> {
  const day = asked.date ?? today();
  return cached(
    ['open-publications', day, JSON.stringify([asked, part])],
    [tag.reporting, tag.provinces, tag.national],
    () => readListed(found(asked, day), orderOf(sorts, asked.sort, last), part),
  );
}

const sorts = {
  decided: Prisma.sql`decided_on`,
  period: Prisma.sql`period`,
  province: Prisma.sql`province_name collate "vi-x-icu"`,
};

const last = Prisma.sql`decided_on desc, period desc, province, n desc`;

function found(asked: AskedPublications, day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    select p.slug as province, v.name as province_name, d.code as period, d.n,
      (d."submittedAt" at time zone 'Asia/Ho_Chi_Minh')::date as submitted_on,
      (d."submittedAt" >= d."dueAt") as is_late,
      (d."decidedAt" at time zone 'Asia/Ho_Chi_Minh')::date as decided_on,
      (select count(*) from published."RevisionItem" i
        where i."revisionId" = d."revisionId" and i.answer = 'changed')::int as changed,
      d.receipt, d."isInForce" as is_in_force, ${env().DEMO}::boolean as is_invented
    from ${decidedBy(day)} d
    join published."Province" p on p.id = d."provinceId"
    join lateral (
      select x.name from published."ProvinceVersion" x where x."provinceId" = p.id
      order by (x."validFrom" <= (d."decidedAt" at time zone 'Asia/Ho_Chi_Minh')::date) desc, x."validFrom" desc limit 1
    ) v on true
    where ${only(asked.province, (slugs) => Prisma.sql`p.slug = any(${slugs}::text[])`)}`;
}
