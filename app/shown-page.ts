import type { Locale } from '@/lib/i18n/locale';
import type { State } from '@/lib/platform/query';
import type { ScreenName } from '@/lib/platform/screens';

/** Which page is shown: its screen, the segments of its path and what its address asks. */
export type ShownPage = Readonly<{
  locale: Locale;
  screen: ScreenName;
  params: Readonly<Record<string, string>>;
  state: State;
}>;
