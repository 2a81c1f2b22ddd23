import { readAsked, type Asked } from '@/lib/features/search/model/asked';

/** A syllable of Vietnamese without its marks. */
const syllable = /^(?:ch?|gh?|gi|kh?|ngh?|nh?|ph|qu|t[hr]?|[bdhlmrsvx])?[aeiouy]{1,3}(?:ch|n[gh]|[ckmnpt])?$/;

/** `ddaf` is `da`, `nawngx` is `nang`: a word without the letters that stand for marks, if that makes a syllable. */
function syllableOf(word: string): string {
  const bare = word
    .replace(/^dd|^d(?=.*d$)/, 'd')
    .replace(/^(d.*)d$/, '$1')
    .replace(/[aeiouy].*/, (rest) => rest.replace(/[sfrxjw]/g, ''))
    .replace(/([aeo])\1/g, '$1');
  return bare.length > 1 && syllable.test(bare) ? bare : word;
}

/** A question typed in Telex while the keyboard wrote every letter as it is; null when no word of it reads so. */
export function readAsTelex({ text, words }: Asked): Asked | null {
  const meant = readAsked(words.map(syllableOf).join(' '));
  return meant?.text === text ? null : meant;
}
