import type { AskedTasks, OpenTask } from '@/lib/features/programme/model/open-task';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The tasks of every year's set, newest year first, in the portal's own numbering. */
export function listOpenTasks(_viewer: Viewer, asked: AskedTasks, part: Part): Promise<Listed<OpenTask>> {
  return cached(
    ['open-tasks', JSON.stringify([asked, part])],
    [tag.tasks, tag.programme, tag.documents, tag.national],
    () => readListed(found(asked), orderOf(sorts, asked.sort, last), part),
  );
}

const sorts = { number: Prisma.sql`number`, pillar: Prisma.sql`pillar`, due: Prisma.sql`due_on` };

const last = Prisma.sql`year desc, number`;

function found(asked: AskedTasks): Prisma.Sql {
  return Prisma.sql`
    select s.year, t.number, t.code, t."titleVi" as title_vi, t."titleEn" as title_en, t."shortVi" as short_vi,
      t."shortEn" as short_en, t.provenance, t.pillar, t."leadProvince" as lead_province, t.metric, t."unitVi" as unit_vi,
      t."unitEn" as unit_en, t.target, t."dueOn" as due_on, t."isDueAssumed" as is_due_assumed,
      t."evidenceExpectedVi" as evidence_expected_vi, t."provesAs" as proves_as, t."titleBasis" as title_basis,
      t."keyTask2018" as key_task_2018, d.id as set_document, d.number as set_document_number, t.sources, t.confidence,
      t.note
    from published."Task" t
    join published."TaskSet" s on s.id = t."setId"
    left join published."Document" d on d.id = s."sourceDocumentId"
    where ${only(asked.year, (year) => Prisma.sql`s.year = ${year}::int`)}
      and ${only(asked.pillar, (pillar) => Prisma.sql`t.pillar::text = ${pillar}`)}
      and ${only(asked.provenance, (provenance) => Prisma.sql`t.provenance::text = ${provenance}`)}`;
}
