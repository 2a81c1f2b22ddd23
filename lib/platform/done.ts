import type { Locale } from '@/lib/i18n/locale';

/** The word of the address for what was just done. */
export const doneWord: Readonly<Record<Locale, string>> = { vi: 'xong', en: 'done' };

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The address of the answer with the name of what was just done: `/tai-khoan?xong=password-changed`. */
export function withDone(locale: Locale, path: string, done: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}${doneWord[locale]}=${encodeURIComponent(done)}`;
}

/** What was just done, when it is one of the things this page can have done; anything else says nothing. */
export function readDone<D extends string>(locale: Locale, asked: Asked, known: readonly D[]): D | undefined {
  return known.find((done) => done === asked[doneWord[locale]]);
}
