import { getRequestConfig } from 'next-intl/server';
import { locale as folder } from 'next/root-params';
import { readMessages } from '@/lib/i18n/catalogue';
import { isLocale, toLocale } from '@/lib/i18n/locale';

/**
 * What next-intl needs for one page: the language of the folder `[locale]` it stands in, unless asked for another.
 * Actions and route handlers stand in no folder: they name the language they speak.
 */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asked !== undefined && isLocale(asked) ? asked : toLocale(await folder());
  return { locale, messages: await readMessages(locale), timeZone: 'Asia/Ho_Chi_Minh' };
});
