import type { Locale } from '@/lib/i18n/locale';
import { today } from '@/lib/platform/clock';
import { spokenWord, type State } from '@/lib/platform/query';

/** A measure that nothing is known of, as a wrong value of the overview's address: only what is on record tells. */
export function refusedMeasure(locale: Locale, { measure = '', ...state }: State) {
  const given = spokenWord('measure', measure, locale);
  const wrong = [{ name: 'measure', given, value: null }] as const;
  return { locale, screen: 'home', params: {}, state, wrong, today: today() } as const;
}
