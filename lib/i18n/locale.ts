/** The two languages of every screen; Vietnamese is the default and has no prefix in addresses. */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];

export function isLocale(value: string): value is Locale {
  return value === 'vi' || value === 'en';
}
