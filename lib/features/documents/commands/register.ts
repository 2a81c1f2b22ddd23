import type { RegisterDocumentInput } from '@/lib/features/documents/schema';
import { fileDocument } from '@/lib/features/documents/commands/file';
import { registrationIssues } from '@/lib/features/reporting/model/evidence';
import { mayRegisterDocument } from '@/lib/features/reporting/policy';
import { attachDocument } from '@/lib/features/reporting/commands/attach';
import { onReport } from '@/lib/features/reporting/commands/hold';
import type { HeldReport } from '@/lib/features/reporting/commands/load';
import type { Viewer } from '@/lib/platform/auth/viewer';
import { isoDay } from '@/lib/platform/clock';
import type { Tx } from '@/lib/platform/db';
import { ok, refuse, type Outcome } from '@/lib/platform/outcome';

export type Registered = Readonly<{
  documentId: string;
  /** The province had this document already (same number, issuer and year): it was used, not registered again. */
  isExisting: boolean;
  periodCode: string;
  slug: string;
  task: number | null;
}>;

async function register(
  tx: Tx,
  report: HeldReport,
  { input, editorId }: { input: RegisterDocumentInput; editorId: string },
): Promise<Outcome<Registered>> {
  const issues = registrationIssues(input, isoDay(report.now));
  if (issues.length > 0) return refuse('invalid', issues);
  const { documentId, isExisting } = await fileDocument(tx, report, { input, editorId });
  const { task, version } = input;
  if (
    task !== null &&
    version !== null &&
    !(await attachDocument(tx, report, { documentId, task, version, editorId }))
  )
    return refuse('stale');
  const { period, province } = report;
  return ok({
    documentId,
    isExisting,
    periodCode: period.code,
    slug: province.slug,
    task,
  });
}

/**
 * Registers a document as evidence, unseen by the public until a report that names it is published. A document the
 * province already has, however its number is spelt, is used again. With task and version it is attached to that item.
 */
export function registerDocument(viewer: Viewer, input: RegisterDocumentInput): Promise<Outcome<Registered>> {
  return onReport(viewer, {
    action: 'document.register',
    reportId: input.reportId,
    may: mayRegisterDocument,
    perform: (tx, report, editorId) => register(tx, report, { input, editorId }),
    told: ({ documentId, isExisting, task }) => ({
      objectType: 'document',
      objectId: documentId,
      detail: { isExisting, task },
    }),
  });
}
