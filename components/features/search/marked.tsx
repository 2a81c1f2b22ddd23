import { markWords } from '@/lib/features/search/model/mark';

/** A text with the words marked that answer the question. */
export function Marked({ text, words }: Readonly<{ text: string; words: readonly string[] }>) {
  return markWords(text, words).map((piece, index) =>
    piece.isMarked ? <mark key={index}>{piece.text}</mark> : piece.text,
  );
}
