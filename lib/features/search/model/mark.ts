import { searchForm } from '@/lib/features/search/model/form';

export type Piece = Readonly<{ text: string; isMarked: boolean }>;

/** A short word is marked only where it stands whole: `hn` must not light up every word that begins with it. */
function answers(part: string, wanted: readonly string[]): boolean {
  return wanted.some((word) => part === word || (word.length > 2 && part.startsWith(word)));
}

/**
 * A text cut into pieces, those words marked that answer a word of the question whatever their diacritics; joined, the
 * pieces are the text.
 */
export function markWords(text: string, wanted: readonly string[]): readonly Piece[] {
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).flatMap((piece, index) => {
    if (piece === '') return [];
    const isMarked =
      index % 2 === 1 &&
      searchForm(piece)
        .split(' ')
        .some((part) => answers(part, wanted));
    return [{ text: piece, isMarked }];
  });
}
