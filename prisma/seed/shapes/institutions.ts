import { z } from 'zod';
import {
  confidence,
  evidence,
  orBlank,
  partialDate,
  provinceCode,
  text,
  year,
} from '@/prisma/seed/shapes/field';

/** One row of `documents.csv`. */
export const documentShape = z
  .strictObject({
    province_code: provinceCode,
    kind: z.enum([
      'resolution',
      'directive',
      'action-programme',
      'programme',
      'scheme',
      'plan',
      'committee-decision',
      'day-decision',
      'annual-plan',
      'other',
    ]),
    number: orBlank(text),
    issued_on: orBlank(partialDate),
    date_precision: orBlank(z.enum(['day', 'month', 'year'])),
    issuer: orBlank(text),
    title: orBlank(text),
    period_from: orBlank(year),
    period_to: orBlank(year),
    source: orBlank(text),
    evidence: orBlank(evidence),
    confidence: orBlank(confidence),
    counts_as: z.enum(['steering-committee', 'resolution', 'five-year-plan', 'none']),
    issued_by_2022_05_05: orBlank(z.enum(['yes', 'no'])),
    note: orBlank(text),
  })
  .refine((row) => (row.issued_on?.precision ?? null) === row.date_precision, {
    path: ['date_precision'],
    message: 'does not fit issued_on',
  });

/** One row of `committees.csv`. */
export const committeeShape = z.strictObject({
  province_code: provinceCode,
  established: z.literal('yes'),
  decision_number: orBlank(text),
  decided_on: orBlank(partialDate),
  issuer: orBlank(text),
  head_title: orBlank(text),
  source: text,
  confidence: orBlank(confidence),
  detail_confidence: orBlank(confidence),
  note: orBlank(text),
});

/** One row of `dx-days.csv`: a province's own day, `MM-DD`. */
export const provincialDayShape = z.strictObject({
  province_code: provinceCode,
  day: orBlank(
    z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'is not MM-DD')
      .transform((value) => ({ month: Number(value.slice(0, 2)), day: Number(value.slice(3)) })),
  ),
  decision_number: orBlank(text),
  decided_on: orBlank(partialDate),
  source: text,
});

export type DocumentRow = z.infer<typeof documentShape>;
export type CommitteeRow = z.infer<typeof committeeShape>;
export type ProvincialDayRow = z.infer<typeof provincialDayShape>;
