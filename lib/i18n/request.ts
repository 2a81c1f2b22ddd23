import { getRequestConfig } from 'next-intl/server';
import { toLocale, type Locale } from '@/lib/i18n/locale';
import { readMessages } from '@/lib/i18n/catalogue';

/** What next-intl needs for one request; the root layout and each page say the language by `setRequestLocale`. */
export default getRequestConfig(async ({ requestLocale }) => {
  const locale: Locale = toLocale((await requestLocale) ?? 'vi');
  return { locale, messages: await readMessages(locale), timeZone: 'Asia/Ho_Chi_Minh' };
});
