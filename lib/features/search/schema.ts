import { z } from 'zod';
import { locales } from '@/lib/i18n/locale';
import { normalise } from '@/lib/platform/text';

/** What the suggestions are asked: at most a hundred characters, none of them a control or bidirectional mark. */
export const suggestionsAsked = z.object({
  q: z
    .string()
    .min(1)
    .max(100)
    .refine((text) => normalise(text) !== null),
  locale: z.enum(locales).default('vi'),
});
