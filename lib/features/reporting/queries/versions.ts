import { isId } from '@/lib/features/reporting/model/id';
import type { ItemVersion } from '@/lib/features/reporting/model/version';
import { mayReadDraft } from '@/lib/features/reporting/policy';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { reading } from '@/lib/platform/db';

/** Who last saved which item of a draft, for a page that stands open; null when the draft is not the viewer's. */
export async function listItemVersions(
  viewer: Viewer,
  reportId: string,
): Promise<readonly ItemVersion[] | null> {
  if (!isId(reportId)) return null;
  const report = await reading(viewer, (client) =>
    client.report.findUnique({
      where: { id: reportId },
      select: {
        provinceId: true,
        items: {
          where: { editedAt: { not: null } },
          orderBy: { task: { number: 'asc' } },
          select: {
            version: true,
            editedAt: true,
            task: { select: { number: true } },
            editedBy: { select: { id: true, name: true } },
          },
        },
      },
    }),
  );
  if (report === null || mayReadDraft(viewer, report) !== 'allowed') return null;
  return report.items.flatMap(({ version, editedAt, task, editedBy }) =>
    editedAt === null || editedBy === null
      ? []
      : [
          {
            ...{ task: task.number, version, at: editedAt.toISOString() },
            ...{ name: editedBy.name, isViewer: editedBy.id === viewer.userId },
          },
        ],
  );
}
