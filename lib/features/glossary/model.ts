import { compareNames } from '@/lib/platform/text';

/** A word of the field in both languages. */
export type Term = Readonly<{
  slug: string;
  termVi: string;
  termEn: string;
  abbreviation: string | null;
  noteVi: string | null;
  noteEn: string | null;
}>;

/** Grave, acute, tilde, hook above, dot below: marks of tone, which make no letter of their own. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The letter of the Vietnamese alphabet a word stands under: `đề án` under Đ, `ủy ban` under U, `ứng dụng` under Ư. */
export function letterOf(word: string): string {
  const bare = word.normalize('NFD').replace(tones, '').normalize('NFC');
  return bare.slice(0, 1).toLocaleUpperCase('vi');
}

export type LetterGroup = Readonly<{ letter: string; terms: readonly Term[] }>;

/** The words in Vietnamese alphabetical order, by letter; letters without a word are left out. */
export function byLetter(terms: readonly Term[]): readonly LetterGroup[] {
  const sorted = terms.toSorted((left, right) => compareNames(left.termVi, right.termVi));
  const groups = Map.groupBy(sorted, (term) => letterOf(term.termVi));
  return [...groups].map(([letter, own]) => ({ letter, terms: own }));
}
