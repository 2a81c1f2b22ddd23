import { useTranslations } from 'next-intl';
import { typedDay, type IsoDay } from '@/lib/platform/day';
import { formatDate } from '@/lib/platform/format';
import { acceptedBy, queryWords, spokenWord, type ReadValue } from '@/lib/platform/query';
import { firstDay, lastDay, type Place } from '@/lib/platform/query-readers';
import type { QueryName } from '@/lib/platform/screens';
import { visible } from '@/lib/platform/text';

/** What stands in a sentence; the field holds all of it. */
const shown = 60;

function asShown(given: string): string {
  const text = visible(given);
  return text.length > shown ? `${text.slice(0, shown)}…` : text;
}

const isDay = (name: QueryName) => name === 'date' || name === 'from' || name === 'to';

/** Why a day cannot be shown: not written as one, not of the calendar, or outside of what the portal knows. */
function dayKey(given: string): 'date' | 'date-none' | 'date-early' | 'date-late' {
  const day = typedDay(given);
  if (day === null) return /^\s*\d{1,4}\D\d{1,2}\D\d{1,4}\s*$/.test(given) ? 'date-none' : 'date';
  return day < firstDay ? 'date-early' : 'date-late';
}

/** Says of a value of an address that it is wrong, of which parameter, and what is right there, unless the page knows. */
export function useRefusedWords(
  { locale, screen }: Place,
  today: IsoDay,
): (value: ReadValue, right?: string) => string {
  const t = useTranslations('refused');
  const called = (name: QueryName) =>
    t('called', { label: t(`label.${name}`), word: queryWords[name][locale] });
  const values = {
    ...{ first: formatDate(locale, firstDay), last: formatDate(locale, lastDay) },
    ...{ today: formatDate(locale, today), example: formatDate('vi', today) },
    measures: ['tasks', 'resolutions'].map((name) => spokenWord('measure', name, locale)).join(', '),
    accepted: acceptedBy(screen).map(called).join(', '),
    count: acceptedBy(screen).length,
  };
  return ({ name, given, also = [], fault }, right) => {
    const said = {
      given: asShown(given),
      also: also.map((other) => `“${asShown(other)}”`).join(', '),
      label: t(`label.${name}`),
      word: queryWords[name][locale],
    };
    if (fault !== undefined) return t(`fault.${fault}`, { ...values, ...said });
    if (right !== undefined) return `${t('given', said)} ${right}`;
    return `${t('given', said)} ${t(`expected.${isDay(name) ? dayKey(given) : name}`, values)}`;
  };
}
