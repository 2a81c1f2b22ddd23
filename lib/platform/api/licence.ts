import { env } from '@/lib/platform/env';

/** Where the terms of the data are told: facts belong to nobody, and what else there is has more than one owner. */
export function licenceHref(): string {
  return `${env().PUBLIC_URL}/en/data#licence`;
}
