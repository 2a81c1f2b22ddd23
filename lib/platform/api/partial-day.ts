import { z } from 'zod';

/** A day as exactly as it is known: `2022-03-06`, `2022-09` or `2022`; what is not known is not made up. */
export const partialDay = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
