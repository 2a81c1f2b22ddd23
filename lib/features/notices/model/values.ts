import type { NoticeDetail } from '@/lib/features/notices/model/notice';
import type { Locale } from '@/lib/i18n/locale';
import { formatDate, formatPeriod } from '@/lib/platform/format';

/** Names of provinces by slug. */
export type ProvinceNames = ReadonlyMap<string, Readonly<{ name: string; nameEn: string }>>;

function said<T>(value: string | number | undefined, say: (text: string) => T): T | '' {
  return value === undefined ? '' : say(String(value));
}

/** What the words of a notice are filled with, in the reader's language; what a notice does not have is blank or none. */
export function noticeValues(locale: Locale, detail: NoticeDetail, names: ProvinceNames) {
  const key = locale === 'vi' ? 'name' : 'nameEn';
  const number = (name: string) => Number(detail[name] ?? 0);
  return {
    period: said(detail['period'], (code) => formatPeriod(locale, code)),
    province: said(detail['province'], (slug) => names.get(slug)?.[key] ?? slug),
    due: said(detail['due'], (day) => formatDate(locale, day)),
    items: said(detail['items'], (items) => items),
    by: said(detail['by'], (by) => by),
    ...{ open: number('open'), count: number('count'), minutes: number('minutes') },
  };
}
