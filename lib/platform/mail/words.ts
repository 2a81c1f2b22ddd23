import { createTranslator } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import en from '@/lib/i18n/messages/en/notices.json';
import vi from '@/lib/i18n/messages/vi/notices.json';

const catalogues = { vi, en };

/** The words of notices where no page is asked for: messages are written in the reader's language. */
export function noticeWords(locale: Locale) {
  return createTranslator({ locale, messages: catalogues[locale] });
}
