import type { Locale } from '@/lib/i18n/locale';

const languageTag = { vi: 'vi-VN', en: 'en-GB' } as const;

/** Making a formatter costs a hundred times what formatting does: each is made once, by its language and digits. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: Locale, least: number, most: number): Intl.NumberFormat {
  const key = `${locale} ${String(least)} ${String(most)}`;
  const digits = { minimumFractionDigits: least, maximumFractionDigits: most };
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(languageTag[locale], digits);
  numberFormats.set(key, format);
  return format;
}

const localTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** How exactly a date is known: documents often give a month or a year only. */
export type DatePrecision = 'day' | 'month' | 'year';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `64.432` or `64,432`; `digits` fixes the decimals (`0,8002`), otherwise up to four are kept as they are. */
export function formatNumber(locale: Locale, value: number, digits?: number): string {
  return numberFormat(locale, digits ?? 0, digits ?? 4).format(value);
}

/** A value already in percent (15.5): `15,5 %` in Vietnamese with a no-break space, `15.5%` in English. */
export function formatPercent(locale: Locale, percent: number, digits?: number): string {
  const number = numberFormat(locale, digits ?? 0, digits ?? 1).format(percent);
  return locale === 'vi' ? `${number}\u00a0%` : `${number}%`;
}

/** A count of a whole, `44/63`, the same in both languages. */
export function formatShare(locale: Locale, part: number, whole: number): string {
  return `${formatNumber(locale, part)}/${formatNumber(locale, whole)}`;
}

/**
 * An ISO day by how exactly it is known: `16/12/2022`, `12/2022`, `2022`;
 * `16 December 2022`, `December 2022`, `2022`. Refuses what is not an ISO day.
 */
export function formatDate(locale: Locale, day: string, precision: DatePrecision = 'day'): string {
  const [year, month, date] = isoParts(day);
  if (precision === 'year') return year;
  if (locale === 'vi') return precision === 'month' ? `${month}/${year}` : `${date}/${month}/${year}`;
  const monthName = months[Number(month) - 1] ?? month;
  return precision === 'month' ? `${monthName} ${year}` : `${String(Number(date))} ${monthName} ${year}`;
}

type PeriodName = Readonly<Record<Locale, (year: string, part: string) => string>>;

/** How each kind of period is named, by the form of its code. */
const periodNames: readonly (readonly [code: RegExp, name: PeriodName])[] = [
  [/^(\d{4})-Q([1-4])$/, { vi: (year, n) => `quý ${n}/${year}`, en: (year, n) => `Q${n} ${year}` }],
  [/^(\d{4})-H1$/, { vi: (year) => `6 tháng đầu năm ${year}`, en: (year) => `first half of ${year}` }],
  [/^(\d{4})-H2$/, { vi: (year) => `6 tháng cuối năm ${year}`, en: (year) => `second half of ${year}` }],
  [/^(\d{4})$/, { vi: (year) => `năm ${year}`, en: (year) => year }],
];

/**
 * A reporting period: `2022-12` is `tháng 12/2022` or `December 2022`, `2022-Q4` is `quý 4/2022` or `Q4 2022`,
 * `2022-H1` is `6 tháng đầu năm 2022` and `2022` is `năm 2022`.
 */
export function formatPeriod(locale: Locale, label: string): string {
  for (const [code, name] of periodNames) {
    const [, year, part = ''] = code.exec(label) ?? [];
    if (year !== undefined) return name[locale](year, part);
  }
  const month = formatDate(locale, `${label}-01`, 'month');
  return locale === 'vi' ? `tháng ${month}` : month;
}

/** The day of the week of an ISO day: `Thứ Ba`, `Tuesday`. */
export function formatWeekday(locale: Locale, day: string): string {
  const noon = Date.parse(`${isoParts(day).join('-')}T12:00:00Z`);
  return new Intl.DateTimeFormat(languageTag[locale], { weekday: 'long', timeZone: 'UTC' }).format(noon);
}

/** An instant in Vietnamese time (UTC+7, no summer time): `14:05, 16/12/2022` or `16 December 2022, 14:05`. */
export function formatDateTime(
  locale: Locale,
  instant: Date | string,
  to: 'minute' | 'second' = 'minute',
): string {
  const iso = (typeof instant === 'string' ? instant : instant.toISOString()).slice(0, 24);
  const local = localTime.format(Date.parse(iso));
  const day = formatDate(locale, local.slice(0, 10));
  const time = local.slice(11, to === 'second' ? 19 : 16);
  return locale === 'vi' ? `${time}, ${day}` : `${day}, ${time}`;
}

/** The time of day of an instant in Vietnamese time: `14:05` in both languages. */
export function formatClock(instant: string): string {
  return formatDateTime('vi', instant).slice(0, 5);
}

function isoParts(day: string): [string, string, string] {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(day);
  if (!match) throw new RangeError(`not an ISO day: ${day.slice(0, 20)}`);
  return [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
}

/** The size of a file as people say it: `1,4 MB`, `312 KB`; a begun kilobyte counts as one. */
export function formatBytes(locale: Locale, bytes: number): string {
  const kilobytes = Math.max(1, Math.ceil(bytes / 1024));
  return kilobytes < 1024
    ? `${formatNumber(locale, kilobytes)} KB`
    : `${formatNumber(locale, bytes / 1024 / 1024, bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`;
}
