import { locales, type Locale } from '@/lib/i18n/locale';

type Wish = Readonly<{ language: string; weight: number }>;

function wish(part: string): Wish {
  const [language = '', ...rest] = part.trim().toLowerCase().split(';');
  const q = rest
    .map((each) => /^\s*q=(\d(?:\.\d{1,3})?)\s*$/.exec(each)?.[1])
    .find((each) => each !== undefined);
  return { language: language.split('-')[0] ?? '', weight: Number(q ?? 1) };
}

/** The language of words for people in an answer to a machine: Vietnamese unless English is asked for first. */
export function languageOf(headers: Pick<Headers, 'get'>): Locale {
  const wishes = (headers.get('accept-language') ?? '').slice(0, 200).split(',').map(wish);
  const known = wishes
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight);
  for (const { language } of known) {
    const found = locales.find((locale) => locale === language);
    if (found !== undefined) return found;
  }
  return 'vi';
}
