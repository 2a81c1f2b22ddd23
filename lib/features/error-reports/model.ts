import type { Locale } from '@/lib/i18n/locale';
import { typedDay, type IsoDay } from '@/lib/platform/day';
import { normalise } from '@/lib/platform/text';

/** Characters a part of a report may hold; the database refuses more. */
export const longest = { page: 400, figure: 200, message: 2000, reason: 1000 } as const;

/** What a report is about: the page as it was seen, the figure on it, and the day the figure was valid on. */
export type About = Readonly<{ page: string; figure: string; asOf: IsoDay | null }>;

/** What a reader says is wrong; `email` only when an answer is wished. */
export type GivenError = Readonly<{
  page: string;
  figure: string | null;
  asOf: IsoDay | null;
  message: string;
  email: string | null;
}>;

export type ErrorReport = GivenError &
  Readonly<{
    id: string;
    reference: string;
    at: string;
    locale: string;
    handling: Readonly<{ at: string; by: string; reason: string }> | null;
  }>;

/** What waits, oldest first, and what was handled lately. */
export type ErrorReports = Readonly<{ open: readonly ErrorReport[]; handled: readonly ErrorReport[] }>;

const words: Readonly<Record<keyof About, Readonly<Record<Locale, string>>>> = {
  page: { vi: 'tu', en: 'from' },
  figure: { vi: 'so-lieu', en: 'figure' },
  asOf: { vi: 'ngay', en: 'date' },
};

/** One of the portal's own pages, never another site's: it is shown as a link to whoever reads the report. */
export function isOwnPage(text: string): boolean {
  return text.length <= longest.page && /^\/(?![/\\])[\w\-./%?&=,+]*$/.test(text);
}

/** A finding as far as a report holds it: whole, or cut between two words, never within a figure. */
export function heldFigure(text: string): string {
  if (text.length <= longest.figure) return text;
  const cut = text.slice(0, longest.figure - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end < 0 ? cut : cut.slice(0, end)).replace(/(?<![\s,;:.–-])[\s,;:.–-]+$/u, '')} …`.slice(
    0,
    longest.figure,
  );
}

/** The question of the form's address: `?tu=%2Ftinh%2Fha-noi&ngay=2022-12-16`. */
export function aboutQuery(locale: Locale, { page, figure, asOf }: About): string {
  const search = new URLSearchParams({ [words.page[locale]]: page });
  if (figure !== '') search.set(words.figure[locale], figure);
  if (asOf !== null) search.set(words.asOf[locale], asOf);
  return `?${search.toString()}`;
}

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What the form's address says it is about; whatever cannot be read is left for the reader to say. */
export function readAbout(locale: Locale, asked: Asked): About {
  const text = (name: keyof About) => [asked[words[name][locale]]].flat()[0] ?? '';
  const page = text('page');
  return {
    page: isOwnPage(page) ? page : '',
    figure: heldFigure(normalise(text('figure')) ?? ''),
    asOf: typedDay(text('asOf')),
  };
}

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number to ask after a report by, from eight random bytes: no letter looks like a digit. */
export function referenceOf(bytes: Uint8Array): string {
  const signs = [...bytes].map((byte) => letters.charAt(byte % letters.length)).join('');
  return `BL-${signs.slice(0, 4)}-${signs.slice(4, 8)}`;
}

/** True for what can be such a number. */
export function isReference(text: string): boolean {
  return /^BL-[2-9A-Z]{4}-[2-9A-Z]{4}$/.test(text);
}
