/** The two languages of every screen; Vietnamese is the default and has no prefix in addresses. */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];

export function isLocale(value: string): value is Locale {
  return value === 'vi' || value === 'en';
}

/** The language of a path's first segment; what is none is Vietnamese, the portal's own. */
export function toLocale(value: string): Locale {
  return isLocale(value) ? value : 'vi';
}
