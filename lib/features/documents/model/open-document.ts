import { z } from 'zod';
import {
  Confidence,
  CountsAs,
  DatePrecision,
  DocumentKind,
  EvidenceGrade,
} from '@/lib/generated/prisma/enums';
import { grades } from '@/lib/features/documents/model/grade';
import { partialDay } from '@/lib/platform/api/partial-day';
import type { IsoDay } from '@/lib/platform/day';

/** A document as everybody may take it along. `standing` says whether it counts on the day asked for. */
export const openDocument = z.strictObject({
  id: z.string(),
  province: z.string().nullable(),
  province_name: z.string().nullable(),
  kind: z.enum(DocumentKind),
  number: z.string().nullable(),
  issued_on: partialDay.nullable(),
  precision: z.enum(DatePrecision).nullable(),
  existed_by: z.iso.date().nullable(),
  not_before: z.iso.date().nullable(),
  standing: z.enum(['proven', 'cannot-tell', 'later']),
  issuer: z.string().nullable(),
  signatory: z.string().nullable(),
  title: z.string().nullable(),
  period_from: z.int().nullable(),
  period_to: z.int().nullable(),
  url: z.string().nullable(),
  counts_as: z.enum(CountsAs),
  source: z.string().nullable(),
  evidence: z.enum(EvidenceGrade).nullable(),
  confidence: z.enum(Confidence).nullable(),
  note: z.string().nullable(),
  is_invented: z.boolean(),
  /** The file itself, where it has one that everybody may have. */
  file_path: z.string().nullable(),
  file_name: z.string().nullable(),
  file_type: z.string().nullable(),
  file_bytes: z.int().nullable(),
  file_sha256: z.string().nullable(),
  /** How it is known, by the rule of the portal's pages over evidence and confidence. */
  grade: z.enum(grades),
});

export type OpenDocument = z.infer<typeof openDocument>;

export const documentSorts = ['issued', 'province', 'number', 'kind'] as const;

/** What a list of documents is asked for; with a day, what certainly came later is left out. */
export type AskedDocuments = Readonly<{
  /** Slugs; `trung-uong` stands for the centre. */
  province?: readonly string[] | undefined;
  /** Words or a number, found as the registry finds them. */
  q?: string | undefined;
  id?: string | undefined;
  region?: string | undefined;
  kind?: DocumentKind | undefined;
  'counts-as'?: CountsAs | undefined;
  'issued-from'?: IsoDay | undefined;
  'issued-to'?: IsoDay | undefined;
  date?: IsoDay | undefined;
  sort?: string | undefined;
}>;
