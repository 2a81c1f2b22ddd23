import { z } from 'zod';
import { milestoneKinds } from '@/lib/features/facts/model/fact';
import { confidence, day, evidence, partialDate, text, textOrNull } from '@/prisma/seed/shapes/field';

const metric = z.strictObject({
  kind: z.enum(['milestone', 'count', 'percent']),
  unit_vi: text,
  unit_en: text,
  target: z.number().min(0).nullable(),
});
const pillar = z.enum(['foundation', 'government', 'economy', 'society']);

/** The task set of a year in `tasks.json`; what has no table yet is read past. */
export const taskSetShape = z.object({
  year: z.int().min(2020),
  title: text,
  title_en: text,
  source_document: z.object({
    number: text,
    date: day,
    issuer: text,
    signatory: text,
    title: text,
    sources: z.array(text).min(1),
    confidence,
  }),
  declared_count: z.int().positive(),
  status_note_vi: text,
});

/** One of the 22 tasks in `tasks.json`. */
export const taskShape = z.strictObject({
  number: z.int().positive(),
  code: z.string().regex(/^[TC]\d{2}$/, 'is not a code of ours'),
  title_vi: text,
  title_en: text,
  pillar,
  horizon: z.null(),
  key_task_2018: textOrNull,
  lead_province: textOrNull,
  metric,
  additional_metrics: z.array(metric),
  due_on: day,
  evidence_expected_vi: textOrNull,
  provenance: z.enum(['verified', 'candidate']),
  title_basis: z.enum(['source', 'back-translated', 'drafted']),
  sources: z.array(text).min(1),
  confidence,
  note: textOrNull,
});

/** One row of `task-short-titles.csv`: our own wording for tables and small screens. */
export const shortTitleShape = z.strictObject({
  number: z.string().regex(/^\d+$/, 'is not a number').transform(Number),
  short_vi: text,
  short_en: text,
});

export const phaseShape = z.strictObject({
  code: text,
  from: z.int(),
  to: z.int(),
  title_vi: text,
  title_en: text,
  description_vi: text,
  description_en: text,
});

export const pillarAimShape = z.strictObject({
  code: pillar,
  title_vi: text,
  title_en: text,
  aim_vi: textOrNull,
  aim_en: textOrNull,
  source: textOrNull,
  note: text.optional(),
});

export const milestoneShape = z
  .strictObject({
    id: text,
    date: partialDate.nullable(),
    date_precision: z.enum(['day', 'month', 'year']).nullable(),
    recurs_on: textOrNull,
    kind: z.enum(milestoneKinds),
    title_vi: text,
    title_en: text,
    document_number: textOrNull,
    in_force_on: day.nullable(),
    source: text,
    evidence,
    note: textOrNull,
    note_vi: textOrNull,
  })
  .refine((row) => (row.date?.precision ?? null) === row.date_precision, {
    path: ['date_precision'],
    message: 'does not fit date',
  });

export const targetShape = z.strictObject({
  id: text,
  title_vi: text,
  title_en: text,
  value: z.number().nullable(),
  unit: textOrNull,
  comparator: text,
  due: textOrNull,
  stated_on: day.nullable(),
  document_number: textOrNull,
  scope: text,
  source: textOrNull,
  evidence,
  confidence,
  note: textOrNull,
  note_vi: textOrNull,
  baseline_claim: textOrNull,
  latest_claim: textOrNull,
});

export const enterpriseShape = z.strictObject({ name: text, role: text, role_vi: text, note: textOrNull });

export const claimShape = z
  .strictObject({
    id: text,
    group: textOrNull,
    subject: text,
    type: z.enum(['reported', 'goal']),
    numerator: z.int().min(0).nullable(),
    denominator: z.int().positive().nullable(),
    value: z.number().nullable(),
    value_max: z.number().nullable(),
    comparator: z.enum(['eq', 'gt', 'lte', 'range', 'text']),
    unit: textOrNull,
    as_of: partialDate,
    as_of_precision: z.enum(['day', 'month', 'year']),
    as_of_text_vi: textOrNull,
    text_vi: text,
    text_is_quote: z.boolean(),
    text_en: text,
    publisher: textOrNull,
    source: text,
    confidence,
    note: textOrNull,
  })
  .refine((row) => row.as_of.precision === row.as_of_precision, {
    path: ['as_of_precision'],
    message: 'does not fit as_of',
  });

export type TaskSetRow = z.infer<typeof taskSetShape>;
export type TaskRow = z.infer<typeof taskShape>;
export type ShortTitleRow = z.infer<typeof shortTitleShape>;
export type PhaseRow = z.infer<typeof phaseShape>;
export type PillarAimRow = z.infer<typeof pillarAimShape>;
export type MilestoneRow = z.infer<typeof milestoneShape>;
export type TargetRow = z.infer<typeof targetShape>;
export type EnterpriseRow = z.infer<typeof enterpriseShape>;
export type ClaimRow = z.infer<typeof claimShape>;
