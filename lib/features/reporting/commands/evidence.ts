import { recordAudit } from '@/lib/features/audit/commands';
import { fileDocument } from '@/lib/features/documents/commands/file';
import { listEvidence } from '@/lib/features/documents/queries/filing';
import type { RegisterDocumentInput } from '@/lib/features/documents/schema/register';
import type { Evidence } from '@/lib/features/reporting/model/answer';
import type { ReportOfItem } from '@/lib/features/reporting/commands/hold-item';
import type { Viewer } from '@/lib/platform/auth/viewer';
import type { Tx } from '@/lib/platform/db';

type Beside = Readonly<{
  input: Readonly<{ task: number; document?: RegisterDocumentInput | null }>;
  editorId: string;
  viewer: Viewer;
  /** The documents that the answer names already. */
  evidence: readonly Evidence[];
  documentIds: readonly string[];
}>;

type Proof = Readonly<{
  /** How the document beside the answer was filed; null when there is none. */
  document: 'registered' | 'reused' | null;
  documentIds: readonly string[];
  evidence: readonly Evidence[];
}>;

/** Files the document that was typed beside an answer, if any: what then proves the answer. */
export async function proofOf(tx: Tx, report: ReportOfItem, beside: Beside): Promise<Proof> {
  const { input, editorId, viewer, evidence } = beside;
  const named = [...new Set(beside.documentIds)].sort();
  if (input.document == null) return { document: null, documentIds: named, evidence };
  const { documentId, isExisting } = await fileDocument(tx, report, { input: input.document, editorId });
  await recordAudit(tx, viewer, {
    action: 'document.register',
    objectType: 'document',
    objectId: documentId,
    provinceId: report.provinceId,
    detail: { isExisting, task: input.task },
  });
  const documentIds = [...new Set([...named, documentId])].sort();
  return {
    document: isExisting ? 'reused' : 'registered',
    documentIds,
    evidence: await listEvidence(tx, report.provinceId, documentIds),
  };
}
