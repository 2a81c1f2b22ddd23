import { z } from 'zod';
import {
  confidence,
  day,
  decimal,
  evidence,
  orBlank,
  provinceCode,
  text,
  whole,
  year,
} from '@/prisma/seed/shapes/field';

/** One row of `indicators.csv`: a component of an index under one scheme. */
export const editionShape = z.strictObject({
  code: text,
  scheme: z.string(),
  component: text,
  name_vi: text,
  name_en: text,
  publisher: orBlank(text),
  unit: text,
  scale: orBlank(text),
  direction: text,
  year_from: orBlank(year),
  year_to: orBlank(year),
  legal_document: orBlank(text),
  legal_document_date: orBlank(day),
  weight: orBlank(decimal),
  weight_basis: orBlank(text),
  series_breaks: z.string().regex(/^(\d{4}(;\d{4})*)?$/, 'is not a list of years'),
  note: orBlank(text),
});

/** One row of `observations.csv`: a value, a rank, or both; never neither. */
export const observationShape = z
  .strictObject({
    indicator_code: text,
    component: text,
    year,
    code_system: z.enum(['GSO-63', 'VN-34', 'country']),
    unit_code: z.union([provinceCode, z.literal('VN')]),
    value: orBlank(decimal),
    rank: orBlank(whole),
    rank_of: orBlank(whole),
    source: text,
    evidence: orBlank(evidence),
    confidence: orBlank(confidence),
    note: orBlank(text),
  })
  .refine((row) => row.value !== null || row.rank !== null, {
    path: ['value'],
    message: 'and rank are both blank',
  })
  .refine((row) => row.rank === null || (row.rank_of !== null && row.rank <= row.rank_of), {
    path: ['rank'],
    message: 'is not within rank_of',
  });

export type EditionRow = z.infer<typeof editionShape>;
export type ObservationRow = z.infer<typeof observationShape>;
