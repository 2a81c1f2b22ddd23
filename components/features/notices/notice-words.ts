import { useLocale, useTranslations } from 'next-intl';
import type { NoticeDetail, NoticeKind } from '@/lib/features/notices/model/notice';
import { noticeValues, type ProvinceNames } from '@/lib/features/notices/model/values';
import { toLocale } from '@/lib/i18n/locale';

/** A notice in words: the same that stand in the message sent by mail. */
export function useNoticeWords(names: ProvinceNames) {
  const t = useTranslations('notices');
  const locale = toLocale(useLocale());
  return (part: 'subject' | 'text', kind: NoticeKind, detail: NoticeDetail): string =>
    t(`${part}.${kind}`, noticeValues(locale, detail, names));
}
