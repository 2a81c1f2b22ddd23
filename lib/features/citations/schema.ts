import { z } from 'zod';
import { citedScreens, type Snapshot } from '@/lib/features/citations/model/snapshot';
import { locales } from '@/lib/i18n/locale';
import { resourceNames } from '@/lib/platform/api/names';

const words = z.record(z.string(), z.string());
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What a form may name to be cited: an address of the portal. */
export const citeSchema = z.strictObject({
  page: z
    .string()
    .max(2000)
    .regex(/^\/(?![/\\])/),
});

/** A citation as it was kept. */
export const snapshotSchema: z.ZodType<Snapshot> = z.strictObject({
  version: z.literal(1),
  page: z.strictObject({ screen: z.enum(citedScreens), params: words, state: words }),
  asOf: z.iso.date(),
  title: z.strictObject({ vi: z.string(), en: z.string() }),
  sentence: z.strictObject({ locale: z.enum(locales), text: z.string() }).optional(),
  isInvented: z.boolean(),
  licence: z.string(),
  parts: z.array(
    z.strictObject({
      resource: z.enum(resourceNames),
      keys: z.int().min(1),
      columns: z.array(z.string()),
      rows: z.array(z.array(cell)),
    }),
  ),
});
