import type { RegisterDocumentInput } from '@/lib/features/documents/schema/register';
import { countsAsOf, documentKey } from '@/lib/features/reporting/model/evidence';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import { dateColumn, isoDay } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { env } from '@/lib/platform/env';

async function findSame(tx: Tx, provinceId: string, input: RegisterDocumentInput): Promise<string | null> {
  const rows = await tx.document.findMany({
    where: { provinceId, state: { in: ['filed', 'published'] } },
    orderBy: { id: 'asc' },
    select: { id: true, number: true, issuer: true, issuedOn: true },
  });
  const wanted = documentKey(input);
  const same = rows.find(
    (row) => documentKey({ ...row, issuedOn: row.issuedOn && isoDay(row.issuedOn) }) === wanted,
  );
  return same?.id ?? null;
}

type Registration = Readonly<{
  input: RegisterDocumentInput;
  provinceId: string;
  registeredById: string;
  at: Date;
}>;

async function create(tx: Tx, { input, provinceId, registeredById, at }: Registration): Promise<string> {
  const { id } = await tx.document.create({
    data: {
      provinceId,
      kind: input.kind,
      number: input.number,
      issuedOn: dateColumn(input.issuedOn),
      precision: 'day',
      issuer: input.issuer,
      signatory: input.signatory,
      title: input.title,
      periodFrom: input.periodFrom,
      periodTo: input.periodTo,
      url: input.url,
      countsAs: countsAsOf(input.kind),
      evidence: 'filed',
      state: 'filed',
      isInvented: env().DEMO,
      registeredById,
      recordedAt: at,
    },
    select: { id: true },
  });
  return id;
}

/**
 * Files a document for a held report, unseen by the public until a report that names it is published. One that the
 * province already has (same number, issuer and year, however they are spelt) is used again.
 */
export async function fileDocument(
  tx: Tx,
  report: HeldReport,
  { input, editorId }: Readonly<{ input: RegisterDocumentInput; editorId: string }>,
): Promise<Readonly<{ documentId: string; isExisting: boolean }>> {
  const existing = await findSame(tx, report.provinceId, input);
  const registration = { input, provinceId: report.provinceId, registeredById: editorId, at: report.now };
  return { documentId: existing ?? (await create(tx, registration)), isExisting: existing !== null };
}
