import type { PageInput } from '@/app/page-input';
import { today } from '@/lib/platform/clock';
import { spokenWord, type ReadValue } from '@/lib/platform/query';
import type { ScreenName } from '@/lib/platform/screens';

/** A value that reads well but means nothing on the screen, as a wrong one of its address: only what is on record tells. */
export function refusedValue<N extends ScreenName>(
  screen: N,
  { locale, params, state }: PageInput<N>,
  wrong: Pick<ReadValue, 'name' | 'fault' | 'also'>,
) {
  const { [wrong.name]: value = '', ...kept } = state;
  const given = spokenWord(wrong.name, value, locale);
  return { locale, screen, params, state: kept, wrong: [{ ...wrong, given, value: null }], today: today() };
}
