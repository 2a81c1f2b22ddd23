import { useTranslations } from 'next-intl';
import type { Locale } from '@/lib/i18n/locale';
import { typedDay, type IsoDay } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import { firstDay, lastDay, queryWords, spokenWord, type ReadValue } from '@/lib/platform/query';
import { visible } from '@/lib/platform/text';

/** What stands in a sentence; the field holds all of it. */
const shown = 60;

/** Why a day cannot be shown: not written as one, not of the calendar, or outside of what the portal knows. */
function dayKey(given: string): 'date' | 'date-none' | 'date-early' | 'date-late' {
  const day = typedDay(given);
  if (day === null) return /^\s*\d{1,4}\D\d{1,2}\D\d{1,4}\s*$/.test(given) ? 'date-none' : 'date';
  return day < firstDay ? 'date-early' : 'date-late';
}

/** Says of a value of an address that it is wrong, of which parameter, and what is right there. */
export function useRefusedWords(locale: Locale, today: IsoDay): (value: ReadValue) => string {
  const t = useTranslations('refused');
  const values = {
    ...{ first: formatDate(locale, firstDay), last: formatDate(locale, lastDay) },
    ...{ today: formatDate(locale, today), example: formatDate('vi', today) },
    measures: ['tasks', 'resolutions'].map((name) => spokenWord('measure', name, locale)).join(', '),
  };
  return ({ name, given }) => {
    const text = visible(given);
    const said = t('given', {
      given: text.length > shown ? `${text.slice(0, shown)}…` : text,
      label: t(`label.${name}`),
      word: queryWords[name][locale],
    });
    return `${said} ${t(`expected.${name === 'date' ? dayKey(given) : name}`, values)}`;
  };
}
