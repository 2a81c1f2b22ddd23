import type { AskedAssessments, OpenAssessment } from '@/lib/features/assessments/model/open-assessment';
import { assessmentsOn } from '@/lib/features/assessments/queries/rows';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** Assessments of the independent observer by the day, withdrawn ones among them. */
export function listOpenAssessments(
  _viewer: Viewer,
  asked: AskedAssessments,
  part: Part,
): Promise<Listed<OpenAssessment>> {
  const day = asked.date ?? today();
  return cached(
    ['open-assessments', day, JSON.stringify([asked, part])],
    [tag.assessments, tag.provinces, tag.national],
    () => readListed(found(asked, day), orderOf(sorts, asked.sort, last), part),
  );
}

const sorts = {
  filed: Prisma.sql`filed_on`,
  province: Prisma.sql`province_name collate "vi-x-icu"`,
  task: Prisma.sql`task`,
};

const last = Prisma.sql`filed_on desc, id desc`;

function found(asked: AskedAssessments, day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    select a.id, a.slug as province, a.name as province_name, a.number as task, a.year as task_year,
      a."valueStatus" as official_status, a.percent as official_percent, a.period as official_period, a.verdict,
      a.text, a.sources, a."filedOn" as filed_on, a."replyText" as reply, a."repliedOn" as replied_on,
      a."withdrawnOn" as withdrawn_on, a."withdrawnBecause" as withdrawn_because, a."isInvented" as is_invented
    from ${assessmentsOn(day)} a
    where ${only(asked.province, (slugs) => Prisma.sql`a.slug = any(${slugs}::text[])`)}
      and ${only(asked.task, (numbers) => Prisma.sql`a.number = any(${numbers}::int[])`)}`;
}
