import { z } from 'zod';
import { registerDocumentSchema } from '@/lib/features/documents/schema/register';
import { id, textField, whole } from '@/lib/features/reporting/schema/field';

/** A document registered in the library, for one of the officer's provinces. */
export const registerInLibrarySchema = registerDocumentSchema.extend({ provinceId: id });

export type RegisterInLibraryInput = z.output<typeof registerInLibrarySchema>;

/** The same document corrected; the version is the one that was shown. */
export const editDocumentSchema = registerDocumentSchema.extend({ documentId: id, version: whole });

export type EditDocumentInput = z.output<typeof editDocumentSchema>;

export const documentActs = ['send', 'recall', 'withdraw', 'drop-file'] as const;

/** One press on a document as it was shown. */
export const documentActSchema = z.strictObject({
  documentId: id,
  version: whole,
  act: z.enum(documentActs, { error: 'form.unexpected' }),
});

export type DocumentActInput = z.output<typeof documentActSchema>;

const longestReason = 2000;

/** Published, or returned with a reason. */
export const decideDocumentSchema = z.strictObject({
  documentId: id,
  version: whole,
  outcome: z.enum(['published', 'returned'], { error: 'field.choose' }),
  reason: textField(longestReason),
});

export type DecideDocumentInput = z.output<typeof decideDocumentSchema>;
