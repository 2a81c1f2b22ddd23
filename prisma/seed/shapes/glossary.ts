import { z } from 'zod';
import { orBlank, text } from '@/prisma/seed/shapes/field';

/** Words are looked up by their spaces: two in a row would hide one. */
const word = text.refine((value) => !/\s{2}/.test(value), 'has two spaces in a row');

/** One row of `glossary.csv`: a word of the field and its translation. */
export const termShape = z
  .strictObject({
    vi: word,
    en: word,
    abbreviation: orBlank(word),
    note_vi: orBlank(text),
    note_en: orBlank(text),
  })
  .refine((row) => (row.note_vi === null) === (row.note_en === null), {
    path: ['note_vi'],
    message: 'and note_en must both be told, or neither',
  });
