import type { Locale } from '@/lib/i18n/locale';

/** A number as typed: nothing, a value, or something that is no number. Blank is blank, never 0. */
export type Typed<T> = Readonly<{ kind: 'blank' } | { kind: 'value'; value: T } | { kind: 'malformed' }>;

const longest = 40;
const separators: Readonly<Record<Locale, Readonly<{ group: string; decimal: string }>>> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

type Separators = (typeof separators)[Locale];

function isGrouped(whole: string, group: string): boolean {
  const [first = '', ...rest] = whole.split(group);
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
}

/** Digits of one reading, such as `1234.5`; null when the text cannot be read so. */
function read(text: string, { group, decimal }: Separators): string | null {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  if (!/^\d+$/.test(whole) && !isGrouped(whole, group)) return null;
  const digits = whole.replaceAll(group, '');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function withoutSpaces(text: string): string | null {
  const compact = text.replace(/[\s\u00a0\u202f]+/g, ' ');
  if (!compact.includes(' ')) return compact;
  const [whole = '', ...fraction] = compact.split(/(?=[.,])/);
  return fraction.length <= 1 && isGrouped(whole, ' ') ? whole.replaceAll(' ', '') + fraction.join('') : null;
}

/**
 * A number as people type it: `1.234,5`, `1,234.5`, `1 234,5`, `12,5`, `12.5`. What both languages could read
 * differently (`1.234`) is read in the language of the page; what neither can read (`1.23.4,5`, `1e3`) is malformed.
 */
export function parseNumber(text: string, locale: Locale): Typed<number> {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (trimmed.length > longest) return { kind: 'malformed' };
  const sign = /^[-\u2212]/.test(trimmed) ? '-' : '';
  const body = withoutSpaces(trimmed.slice(sign.length).trim());
  if (body === null) return { kind: 'malformed' };
  const own = read(body, separators[locale]);
  const digits = own ?? read(body, separators[locale === 'vi' ? 'en' : 'vi']);
  return digits === null ? { kind: 'malformed' } : { kind: 'value', value: Number(`${sign}${digits}`) };
}
