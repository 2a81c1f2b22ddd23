import { createTranslator, type Messages } from 'next-intl';
import { readMessages } from '@/lib/i18n/catalogue';
import type { Locale } from '@/lib/i18n/locale';

type Asked = Readonly<{ locale: Locale; namespace: string }>;

/** Outside Next's server next-intl refuses to translate for pages; a test of a page gets the words themselves. */
export async function getTranslations({ locale, namespace }: Asked) {
  const messages: Messages = await readMessages(locale);
  return createTranslator({ locale, messages, namespace });
}
