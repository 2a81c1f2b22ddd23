import { z } from 'zod';
import { resourceNames } from '@/lib/platform/api/names';

const about = {
  today: z.iso.date(),
  is_demonstration: z.boolean(),
  licence: z.url(),
  documentation: z.url(),
};

/** What an answer says of itself. `today` is the day the portal lives on. */
export const oneMeta = z.strictObject(about);

export const listMeta = z.strictObject({
  resource: z.enum(resourceNames),
  total: z.int().min(0),
  page: z.int().min(1),
  per_page: z.int().min(1),
  ...about,
});

export const listLinks = z.strictObject({
  self: z.url(),
  first: z.url(),
  prev: z.url().optional(),
  next: z.url().optional(),
  last: z.url(),
});

/** RFC 9457, with the parameters that are wrong. */
export const problemDocument = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.array(z.strictObject({ parameter: z.string(), detail: z.string() })).optional(),
});
