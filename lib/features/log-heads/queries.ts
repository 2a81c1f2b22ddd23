import type { AskedLogHeads, OpenLogHead } from '@/lib/features/log-heads/model';
import { Prisma } from '@/lib/generated/prisma/client';
import type { Listed, Part } from '@/lib/platform/api/resource';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { orderOf, readListed } from '@/lib/platform/db/listed';
import { cached } from '@/lib/platform/page-cache/cached';
import { tag } from '@/lib/platform/page-cache/tag';

const sorts = { day: Prisma.sql`day` };

/** The heads of the audit log's chain, one of each day, newest first unless asked otherwise. Public: it names no act. */
export function listLogHeads(
  _viewer: Viewer,
  asked: AskedLogHeads,
  part: Part,
): Promise<Listed<OpenLogHead>> {
  const found = Prisma.sql`select "day" as day, "eventId" as event, hash from published."LogHead"`;
  return cached(['log-heads', JSON.stringify([asked, part])], [tag.logHeads], () =>
    readListed(found, orderOf(sorts, asked.sort, Prisma.sql`day desc`), part),
  );
}
