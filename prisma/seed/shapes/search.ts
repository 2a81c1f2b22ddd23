import { z } from 'zod';
import { SearchKind } from '@/lib/generated/prisma/enums';
import { screens } from '@/lib/platform/screens';
import { text } from '@/prisma/seed/shapes/field';

/** One row of `search-aliases.csv`: another word for a thing, and why people type it. */
export const aliasShape = z.strictObject({ kind: z.enum(SearchKind), address: text, alias: text, why: text });

/** One row of `portal-pages.csv`: a page of the portal, or with `#` a part of it, as the search describes it. */
export const pageShape = z.strictObject({
  screen: text.refine((name) => (name.split('#')[0] ?? '') in screens, 'is no screen of the portal'),
  title_vi: text,
  title_en: text,
  about_vi: text,
  about_en: text,
});
