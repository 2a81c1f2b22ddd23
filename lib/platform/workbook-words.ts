import { createTranslator } from 'next-intl';
import accounts from '@/lib/i18n/messages/vi/accounts.json';
import errors from '@/lib/i18n/messages/vi/errors.json';
import reporting from '@/lib/i18n/messages/vi/reporting.json';
import users from '@/lib/i18n/messages/vi/users.json';
import workbook from '@/lib/i18n/messages/vi/workbook.json';

/** The words of a workbook, Vietnamese whatever the language of the page: a file goes from hand to hand. */
export function workbookWords() {
  return createTranslator({ locale: 'vi', messages: { accounts, errors, workbook, reporting, users } });
}
