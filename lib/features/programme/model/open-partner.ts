import { z } from 'zod';
import { partialDay } from '@/lib/platform/api/partial-day';

/** A member of the alliance of enterprises as everybody may take it along. */
export const openPartner = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  role_vi: z.string(),
  provinces_vi: z.string().nullable(),
  provinces_en: z.string().nullable(),
  source: z.string(),
  note: z.string().nullable(),
});

export type OpenPartner = z.infer<typeof openPartner>;

/** A partnership of the programme: who, since when, for which provinces as far as known, and what was agreed. */
export const openPartnership = z.strictObject({
  id: z.string(),
  kind: z.string(),
  title_vi: z.string(),
  title_en: z.string(),
  about_vi: z.string().nullable(),
  about_en: z.string().nullable(),
  since: partialDay,
  parties_vi: z.string(),
  parties_en: z.string(),
  provinces_vi: z.string().nullable(),
  provinces_en: z.string().nullable(),
  points_vi: z.array(z.string()),
  points_en: z.array(z.string()),
  source: z.string(),
  note_vi: z.string().nullable(),
  note_en: z.string().nullable(),
});

export type OpenPartnership = z.infer<typeof openPartnership>;

export const partnerSorts = ['name', 'role'] as const;
export const partnershipSorts = ['since', 'kind'] as const;

export type AskedPartners = Readonly<{ sort?: string | undefined }>;
