import type { AskedOutline, OpenField, OpenKeyTask } from '@/lib/features/programme/model/open-outline';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { orderOf, readListed } from '@/lib/platform/db/listed';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

/** The five fields the programme builds on, in the order of their source. */
export function listOpenFields(
  _viewer: Viewer,
  { sort }: AskedOutline,
  part: Part,
): Promise<Listed<OpenField>> {
  const order = orderOf({ code: Prisma.sql`code` }, sort, Prisma.sql`position`);
  return cached(['open-fields', JSON.stringify([sort, part])], [tag.programme, tag.national], () =>
    readListed(fields, order, { ...part, told: toldFields(order) }),
  );
}

/** The four key tasks of 2018, each with the tasks that carry it on. */
export function listOpenKeyTasks(
  _viewer: Viewer,
  { sort }: AskedOutline,
  part: Part,
): Promise<Listed<OpenKeyTask>> {
  const order = orderOf(keyTaskSorts, sort, Prisma.sql`number`);
  return cached(
    ['open-key-tasks', JSON.stringify([sort, part])],
    [tag.programme, tag.tasks, tag.national],
    () => readListed(keyTasks, order, part),
  );
}

const fields = Prisma.sql`
  select code, position, "titleVi" as title_vi, "titleEn" as title_en, "orientationVi" as orientation_vi,
    "orientationEn" as orientation_en, source
  from published."IctField"`;

/** The place in the source orders the rows and is no column of them. */
const toldFields = (order: Prisma.Sql) => Prisma.sql`
  select code, title_vi, title_en, orientation_vi, orientation_en, source from part order by ${order}`;

const keyTaskSorts = { number: Prisma.sql`number`, code: Prisma.sql`code` };

const keyTasks = Prisma.sql`
  select k.code, k.number, k."titleVi" as title_vi, k."titleEn" as title_en,
    array(select distinct t.number from published."Task" t where t."keyTask2018" = k.code order by 1)::text[] as tasks,
    k.source
  from published."KeyTask" k`;
