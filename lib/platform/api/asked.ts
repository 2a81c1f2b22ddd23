import { z } from 'zod';
import { isIsoDay } from '@/lib/platform/day';

/** The most rows one page of a list holds. */
export const mostPerPage = 500;

/** A day that exists, `YYYY-MM-DD`. */
export const askedDay = z.iso
  .date()
  .refine(isIsoDay)
  .refine((day) => day >= '2008-08-01' && day <= '2099-12-31');

/** A whole number without sign or leading zero, between two bounds. */
export function askedWhole(least: number, most: number) {
  return z
    .string()
    .regex(/^(?:0|[1-9]\d{0,8})$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most));
}

/** One or more values with commas between them: `ha-noi,da-nang`. */
export function askedMany<V extends z.ZodType<string | number, string>>(value: V, most = 63) {
  return z
    .string()
    .max(4000)
    .transform((text) => text.split(','))
    .pipe(z.array(value).min(1).max(most));
}

/** The address words of provinces: `ha-noi,da-nang`. */
export const askedSlugs = askedMany(z.string().regex(/^[a-z0-9-]{1,48}$/));

/** Words to look for, read without diacritics or capitals. */
export const askedWords = z.string().max(100);

/** `name` upwards, `-name` downwards. */
export function askedSort<const S extends string>(sorts: readonly S[]) {
  const downwards = sorts.map((sort): `-${S}` => `-${sort}`);
  return z.enum([...sorts, ...downwards]).optional();
}

/** Which part of a list is asked for; every list takes them. */
export const askedPage = {
  page: askedWhole(1, 1_000_000).default(1),
  'per-page': askedWhole(1, mostPerPage).default(100),
};

/** Numbers of tasks, `1,2,9`. */
export const askedNumbers = askedMany(askedWhole(1, 999));
