import { z } from 'zod';
import { partnerSorts, partnershipSorts } from '@/lib/features/programme/model/open-partner';
import { askedPage, askedSort } from '@/lib/platform/api/asked';

/** What may be asked of `/api/v1/partners`. */
export const askPartners = z.strictObject({ sort: askedSort(partnerSorts), ...askedPage });

/** What may be asked of `/api/v1/partnerships`. */
export const askPartnerships = z.strictObject({ sort: askedSort(partnershipSorts), ...askedPage });
