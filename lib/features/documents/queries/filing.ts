import type { Prisma } from '@/lib/generated/prisma/client';
import { isId } from '@/lib/features/reporting/model/id';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import { mayReadDraft } from '@/lib/features/reporting/policy';
import { evidenceSelect, toEvidence } from '@/lib/features/reporting/queries/answer';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { dateColumn, today } from '@/lib/platform/clock';
import { reading, type Db } from '@/lib/platform/db';

const usable = { state: { in: ['filed', 'published'] } } satisfies Prisma.DocumentWhereInput;

/** Those of the named documents that a province may use as evidence: its own, filed or published. */
export async function listEvidence(
  client: Db,
  provinceId: string,
  ids: readonly string[],
): Promise<readonly Evidence[]> {
  if (ids.length === 0) return [];
  const rows = await client.document.findMany({
    where: { id: { in: ids.filter(isId) }, provinceId, ...usable },
    select: evidenceSelect,
  });
  return rows.map(toEvidence);
}

/** The documents from which an officer chooses evidence for a report, newest first; empty when it is not theirs. */
export async function listEvidenceChoices(viewer: Viewer, reportId: string): Promise<readonly Evidence[]> {
  const report = isId(reportId)
    ? await reading(viewer, (client) =>
        client.report.findUnique({ where: { id: reportId }, select: { provinceId: true } }),
      )
    : null;
  if (report === null || mayReadDraft(viewer, report) !== 'allowed') return [];
  const rows = await reading(viewer, (client) =>
    client.document.findMany({
      // What is issued after the portal's day cannot prove what is reported on it.
      where: {
        provinceId: report.provinceId,
        ...usable,
        OR: [{ issuedOn: null }, { issuedOn: { lte: dateColumn(today()) } }],
      },
      orderBy: [{ issuedOn: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
      select: evidenceSelect,
    }),
  );
  return rows.map(toEvidence);
}
