import { z } from 'zod';
import { askedMany } from '@/lib/platform/api/asked';

/** Codes of indicators, `DTI,PAPI`. */
export const askedCodes = askedMany(z.string().regex(/^[A-Z0-9-]{1,40}$/));

/** The code of a component, `total`. */
export const askedComponent = z.string().regex(/^[A-Za-z0-9_.-]{1,60}$/);
