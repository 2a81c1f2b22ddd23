import {
  openDistribution,
  type AskedTasks,
  type OpenDistribution,
  type OpenTask,
} from '@/lib/features/programme/model/open-task';
import { isReported } from '@/lib/features/programme/model/task';
import { taskSetOn } from '@/lib/features/reporting/queries/answers';
import { listTaskProgress } from '@/lib/features/reporting/queries/task-progress';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { today, type IsoDay } from '@/lib/platform/clock';
import { only, orderOf, readListed } from '@/lib/platform/db/listed';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** A task before its counts are laid beside it; those of the day belong to the one set that is followed on it. */
type FoundTask = Omit<OpenTask, keyof OpenDistribution> & Readonly<{ is_followed: boolean }>;

/**
 * The tasks of every year's set, newest year first, in the portal's own numbering; those of the set that is followed
 * on the day with how many provinces stand where.
 */
export async function listOpenTasks(
  viewer: Viewer,
  asked: AskedTasks,
  part: Part,
): Promise<Listed<OpenTask>> {
  const day = asked.date ?? today();
  const [{ rows, total }, progress] = await Promise.all([
    cached(
      ['open-tasks', day, JSON.stringify([asked, part])],
      [tag.tasks, tag.programme, tag.documents, tag.national],
      () => readListed<FoundTask>(found(asked, day), orderOf(sorts, asked.sort, last), part),
    ),
    listTaskProgress(viewer, day),
  ]);
  const told = new Map(isReported(progress) ? progress.map((task) => [task.number, task]) : []);
  return {
    rows: rows.map(({ is_followed: isFollowed, ...task }) => ({
      ...task,
      ...openDistribution(isFollowed ? told.get(task.number) : undefined),
    })),
    total,
  };
}

const sorts = { number: Prisma.sql`number`, pillar: Prisma.sql`pillar`, due: Prisma.sql`due_on` };

const last = Prisma.sql`year desc, number`;

function found(asked: AskedTasks, day: IsoDay): Prisma.Sql {
  return Prisma.sql`
    select s.year, t.number, t.code, t."titleVi" as title_vi, t."titleEn" as title_en, t."shortVi" as short_vi,
      t."shortEn" as short_en, t.provenance, t.pillar, t."leadProvince" as lead_province, t.metric, t."unitVi" as unit_vi,
      t."unitEn" as unit_en, t.target, t."dueOn" as due_on, t."isDueAssumed" as is_due_assumed,
      t."evidenceExpectedVi" as evidence_expected_vi, t."provesAs" as proves_as, t."titleBasis" as title_basis,
      t."keyTask2018" as key_task_2018, d.id as set_document, d.number as set_document_number, t.sources, t.confidence,
      t.note, s.id = ${taskSetOn(day)} as is_followed
    from published."Task" t
    join published."TaskSet" s on s.id = t."setId"
    left join published."Document" d on d.id = s."sourceDocumentId"
    where ${only(asked.year, (year) => Prisma.sql`s.year = ${year}::int`)}
      and ${only(asked.pillar, (pillar) => Prisma.sql`t.pillar::text = ${pillar}`)}
      and ${only(asked.provenance, (provenance) => Prisma.sql`t.provenance::text = ${provenance}`)}`;
}
