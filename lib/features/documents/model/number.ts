import { fold } from '@/lib/platform/text';

/**
 * The form under which document numbers are equal: `05-NQ/TU`, `5-nq/tu` and `05 NQ TU` are all `5-nqtu`. Diacritics,
 * case, signs between the parts and zeros in front make no difference; figures stay apart from figures, so that
 * `60/2022/NQ-HĐND` is `60-2022-nqhdnd`. Empty for text without a letter or figure. A number names a document only
 * together with issuer, kind and year.
 */
export function numberKey(written: string): string {
  const parts = fold(written).match(/\d+|[^\d\s]+/g) ?? [];
  return parts
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .reduce(
      (key, part) => key + (key === '' || (isLetters(key.at(-1)) && isLetters(part)) ? '' : '-') + part,
      '',
    );
}

function isLetters(text: string | undefined): boolean {
  return text !== undefined && !/^\d/.test(text);
}

/** True for what can only be meant as a document's number, figures first and then letters: `05-NQ`, `797/BTTTT`. */
export function isNumberLike(typed: string): boolean {
  return /^\d+(?:-\d+)*-\D+$/.test(numberKey(typed));
}

/** True when what was typed is the number or how it begins: `5-nq` begins `05-NQ/TU`, but `5` does not begin `57-NQ/TW`. */
export function matchesNumber(number: string, typed: string): boolean {
  const [whole, begun] = [numberKey(number), numberKey(typed)];
  if (begun === '' || !whole.startsWith(begun)) return false;
  const next = whole.charAt(begun.length);
  return next === '' || next === '-' || isLetters(begun.at(-1));
}

/** Other documents under the same number, as a number is unique only within an issuer, a kind and a year. */
export function namesakesOf<T extends Readonly<{ id: string; number: string | null }>>(
  { id, number }: Readonly<{ id: string; number: string | null }>,
  documents: readonly T[],
): readonly T[] {
  const key = numberKey(number ?? '');
  if (key === '') return [];
  return documents.filter((each) => each.id !== id && numberKey(each.number ?? '') === key);
}
