import type { PageView } from '@/components/features/overview/view';
import type { Locale } from '@/lib/i18n/locale';
import { today } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import type { State } from '@/lib/platform/query';

/** What every dated public page is told: its language, the portal's address, the day it shows, the portal's day, whether data is invented. */
export function pageView(locale: Locale, state: State): PageView {
  const now = today();
  return { locale, origin: env().PUBLIC_URL, day: state.date ?? now, today: now, isInvented: env().DEMO };
}
