import { createTranslator } from 'next-intl';
import monitor from '@/lib/i18n/messages/vi/monitor.json';
import provinces from '@/lib/i18n/messages/vi/provinces.json';
import reportFiles from '@/lib/i18n/messages/vi/report-files.json';
import reporting from '@/lib/i18n/messages/vi/reporting.json';
import status from '@/lib/i18n/messages/vi/status.json';

/** The words of files that leave the portal as official reports, which are Vietnamese whoever asks. */
export function fileWords() {
  const messages = { 'report-files': reportFiles, monitor, provinces, reporting, status };
  return createTranslator({ locale: 'vi', messages });
}

export type FileWords = ReturnType<typeof fileWords>;
