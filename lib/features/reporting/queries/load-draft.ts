import type { Prisma } from '@/lib/generated/prisma/client';
import type { DraftReport } from '@/lib/features/reporting/model/draft';
import type { ReportFacts } from '@/lib/features/reporting/policy';
import { listPublishedBefore } from '@/lib/features/reporting/queries/before';
import { listEchoes } from '@/lib/features/reporting/queries/echoes';
import { listReviewerNames } from '@/lib/features/reporting/queries/contact';
import { editorsOf } from '@/lib/features/reporting/queries/editor';
import { factsOf, toHeader } from '@/lib/features/reporting/queries/header';
import { draftSelect, toItem } from '@/lib/features/reporting/queries/item';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { portalTime, realNow } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';

export type LoadedDraft = Readonly<{ report: DraftReport; facts: ReportFacts }>;

/** A draft and what a policy asks about it, of an opened period; who may have it is asked by whoever loads it. */
export async function loadDraft(
  viewer: Viewer,
  wanted: Prisma.ReportWhereInput,
): Promise<LoadedDraft | null> {
  const now = portalTime(realNow());
  const row = await db().report.findFirst({
    where: { AND: [wanted, { period: { openedAt: { lte: now } } }] },
    orderBy: { province: { slug: 'asc' } },
    select: draftSelect,
  });
  if (row === null) return null;
  const { provinceId, period } = row;
  const [before, contacts, echoes] = await Promise.all([
    listPublishedBefore(db(), { provinceId, setId: period.setId, startsOn: period.startsOn }),
    listReviewerNames(db(), now),
    listEchoes(db(), { provinceId, on: period.endsOn, isForReview: false, notes: row.items }),
  ]);
  const items = period.set.tasks.map((task) => toItem(task, { viewer, row, before, echoes, now }));
  const report = { ...toHeader(viewer, row, now), items, editors: editorsOf(items), contacts };
  return { report, facts: factsOf(row, now) };
}
