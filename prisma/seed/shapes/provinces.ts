import { z } from 'zod';
import { day, provinceCode, text } from '@/prisma/seed/shapes/field';

const unitKind = z.enum(['tinh', 'thanh-pho-truc-thuoc-trung-uong']);
const slug = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'is not a slug');

/** One of the 63 units of 2022 in `provinces.json`. */
export const unitShape = z.strictObject({
  code: provinceCode,
  iso_3166_2: text,
  name: text,
  name_full: text,
  name_display: text,
  name_ascii: text,
  name_en: text,
  slug,
  type: unitKind,
  type_vi: text,
  region: slug,
  region_vi: text,
  region_en: text,
  valid_to: day.nullable(),
  successor: z.strictObject({
    code: provinceCode,
    name: text,
    name_full: text,
    type: unitKind,
    effective: day,
    relation: text,
  }),
  notes: text.optional(),
});

/** One of the 34 units from 1 July 2025 in `provinces.json`. */
export const successorShape = z.strictObject({
  code: provinceCode,
  name: text,
  name_full: text,
  type: unitKind,
  name_en: text,
  slug,
  predecessor_codes: z.array(provinceCode).min(1),
  formed_by_merger: z.boolean(),
  effective_from: day.nullable(),
  area_km2: z.number().optional(),
  population: z.number().optional(),
  area_population_source: text.optional(),
  code_reused_from: text.optional(),
  later_change: z
    .strictObject({ name_full: text, type: unitKind, legal_basis: text, source: text, confidence: text })
    .optional(),
});

export type UnitRow = z.infer<typeof unitShape>;
export type SuccessorRow = z.infer<typeof successorShape>;
