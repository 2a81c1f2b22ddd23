import { createDocument, findSame } from '@/lib/features/documents/commands/filing';
import type { RegisterDocumentInput } from '@/lib/features/documents/schema/register';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import type { Tx } from '@/lib/platform/db';

/**
 * Files a document for a held report, unseen by the public until a report that names it is published. One that the
 * province already has (same number, issuer and year, however they are spelt) is used again.
 */
export async function fileDocument(
  tx: Tx,
  report: Pick<HeldReport, 'provinceId' | 'now'>,
  { input, editorId }: Readonly<{ input: RegisterDocumentInput; editorId: string }>,
): Promise<Readonly<{ documentId: string; isExisting: boolean }>> {
  const existing = await findSame(tx, report.provinceId, input);
  const registration = { input, provinceId: report.provinceId, registeredById: editorId, at: report.now };
  return { documentId: existing ?? (await createDocument(tx, registration)), isExisting: existing !== null };
}
