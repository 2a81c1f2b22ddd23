import { createTranslator } from 'next-intl';
import reporting from '@/lib/i18n/messages/vi/reporting.json';
import workbook from '@/lib/i18n/messages/vi/workbook.json';

/** The words of a workbook, Vietnamese whatever the language of the page: a file goes from hand to hand. */
export function workbookWords() {
  return createTranslator({ locale: 'vi', messages: { workbook, reporting } });
}
