import type { AskedOwnTasks, OpenOwnTask } from '@/lib/features/own-tasks/model/open-own-task';
import { ownAnswersOn } from '@/lib/features/own-tasks/queries/answers';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Own tasks of the provinces with their newest published answers by the day; no other list has any of them. */
export function listOpenOwnTasks(
  _viewer: Viewer,
  asked: AskedOwnTasks,
  part: Part,
): Promise<Listed<OpenOwnTask>> {
  const day = asked.date ?? today();
  return cached(['open-own-tasks', day, JSON.stringify([asked, part])], [tag.provinces, tag.reporting], () =>
    readListed(found(asked, day), orderOf(sorts, asked.sort, last), part),
  );
}

const sorts = {
  province: Prisma.sql`province_name collate "vi-x-icu"`,
  number: Prisma.sql`number`,
  due: Prisma.sql`due_on`,
};

const last = Prisma.sql`province_name collate "vi-x-icu", province, number`;

function found(asked: AskedOwnTasks, day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    select p.slug as province, v.name as province_name, o.year, o.number, o."titleVi" as title_vi, o."titleEn" as title_en,
      o.pillar::text as pillar, o.metric::text as metric, nullif(o."unitVi", '') as unit_vi, o."dueOn"::text as due_on,
      o.source as set_by, o."endedOn" as ended_on, o.period, o."valueStatus"::text as value_status,
      o.percent::float8 as percent, o.value::float8 as value, o."completedOn"::text as completed_on,
      o."isInvented" as is_invented
    from ${ownAnswersOn(day)} o
    join published."Province" p on p.id = o."provinceId"
    join lateral (
      select x.name from published."ProvinceVersion" x where x."provinceId" = p.id
      order by (x."validFrom" <= ${day}::date) desc, x."validFrom" desc limit 1
    ) v on true
    where ${only(asked.province, (slugs) => Prisma.sql`p.slug = any(${slugs}::text[])`)}`;
}
