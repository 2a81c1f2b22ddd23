import { z } from 'zod';
import { day, partialDate, text, textOrNull } from '@/prisma/seed/shapes/field';

const titles = { title_vi: text, title_en: text };
const notes = { note_vi: textOrNull, note_en: textOrNull };

export const ictFieldShape = z.strictObject({
  code: text,
  ...titles,
  orientation_vi: text,
  orientation_en: text,
  source: text,
});

export const keyTaskShape = z.strictObject({
  code: text,
  number: z.int().positive(),
  ...titles,
  source: text,
});

const point = z.strictObject({
  kind: z.enum(['commitment', 'condition', 'field', 'outcome', 'priority', 'related']),
  vi: text,
  en: text,
});

export const partnershipShape = z
  .strictObject({
    id: text,
    kind: z.enum(['alliance', 'platforms', 'enterprise', 'international']),
    ...titles,
    about_vi: textOrNull,
    about_en: textOrNull,
    since: partialDate,
    since_precision: z.enum(['day', 'month', 'year']),
    parties_vi: text,
    parties_en: text,
    provinces_vi: textOrNull,
    provinces_en: textOrNull,
    source: text,
    ...notes,
    points: z.array(point),
  })
  .refine((row) => row.since.precision === row.since_precision, {
    path: ['since_precision'],
    message: 'does not fit since',
  });

export const mandateShape = z.strictObject({
  id: text,
  body: text,
  text_vi: text,
  text_en: text,
  also_vi: text,
  also_en: text,
  given_by: text,
  given_on: day,
  reports_to_vi: text,
  reports_to_en: text,
  source: text,
  note_vi: text,
  note_en: text,
});

export const programmeRemarkShape = z.strictObject({
  id: text,
  text_vi: text,
  text_en: text,
  speaker: textOrNull,
  source: text,
  ...notes,
});
