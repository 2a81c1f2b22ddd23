import type { Locale } from '@/lib/i18n/locale';

const word: Readonly<Record<Locale, string>> = { vi: 'muc', en: 'item' };

/** The anchor of an item on the report's page. */
export function itemAnchor(locale: Locale, task: number): string {
  return `${word[locale]}-${task}`;
}
