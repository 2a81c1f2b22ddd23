import type { Locale } from '@/lib/i18n/locale';
import { env } from '@/lib/platform/env';
import { href } from '@/lib/platform/routes';

/** Where the terms of the data are told: facts belong to nobody, and what else there is has more than one owner. */
export function licenceHref(locale: Locale): string {
  return `${env().PUBLIC_URL}${href(locale, 'data')}#licence`;
}
