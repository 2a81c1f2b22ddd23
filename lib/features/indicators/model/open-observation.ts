import { z } from 'zod';
import { Basis, Confidence, EvidenceGrade, ValueStatus } from '@/lib/generated/prisma/enums';

/** An observation as everybody may take it along: the figure, or why there is none, and where it comes from. */
export const openObservation = z.strictObject({
  indicator: z.string(),
  component: z.string(),
  scheme: z.string(),
  name_vi: z.string(),
  name_en: z.string(),
  year: z.int(),
  province: z.string().nullable(),
  province_code: z.string().nullable(),
  province_name: z.string().nullable(),
  value: z.number().nullable(),
  value_status: z.enum(ValueStatus),
  unit: z.string(),
  rank: z.int().nullable(),
  rank_of: z.int().nullable(),
  basis: z.enum(Basis),
  source: z.string(),
  evidence: z.enum(EvidenceGrade).nullable(),
  confidence: z.enum(Confidence).nullable(),
  note: z.string().nullable(),
});

export type OpenObservation = z.infer<typeof openObservation>;

export const observationSorts = ['indicator', 'year', 'province', 'value', 'rank'] as const;

/** What a list of observations is asked for; `country` keeps the figures of the whole country only. */
export type AskedObservations = Readonly<{
  indicator?: readonly string[] | undefined;
  component?: string | undefined;
  year?: number | undefined;
  province?: readonly string[] | undefined;
  scope?: 'province' | 'country' | undefined;
  sort?: string | undefined;
}>;
