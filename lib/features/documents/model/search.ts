import { isNumberLike, matchesNumber } from '@/lib/features/documents/model/number';
import type { PublicDocument } from '@/lib/features/provinces/model/record';
import { spellingsOf } from '@/lib/features/provinces/model/search';
import type { Unit } from '@/lib/features/provinces/model/unit';
import type { DocumentKind } from '@/lib/generated/prisma/enums';
import { fold } from '@/lib/platform/text';

type Searched = PublicDocument & Readonly<{ province: Pick<Unit, 'slug' | 'name' | 'nameEn'> | null }>;

/** What each kind is called, folded: in Vietnamese, as its usual sign, in English. */
const kindWords: Readonly<Record<DocumentKind, string>> = {
  resolution: 'nghi quyet nq resolution',
  directive: 'chi thi ct directive',
  action_programme: 'chuong trinh hanh dong cth ctr action programme',
  programme: 'chuong trinh ctr programme',
  scheme: 'de an da scheme project',
  plan: 'ke hoach kh plan',
  committee_decision: 'quyet dinh qd ban chi dao bcd steering committee decision',
  day_decision: 'quyet dinh qd ngay chuyen doi so day decision',
  annual_plan: 'ke hoach nam kh annual plan',
  letter: 'cong van cv letter',
  decision: 'quyet dinh qd decision',
  law: 'luat law',
  other: 'van ban document',
};

/** Folded words; figures without the zeros in front, and apart from letters: `05-NQ/TU` is `5 nq tu`. */
function wordsOf(text: string): readonly string[] {
  return (fold(text).match(/\d+|[^\d\s]+/g) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));
}

function dayWords({ issuedOn, precision }: Searched): string {
  if (issuedOn === null) return '';
  const [year = '', month = '', day = ''] = issuedOn.split('-');
  if (precision === 'year') return year;
  return precision === 'month' ? `${month} ${year}` : `${day} ${month} ${year}`;
}

function searchedWords(document: Searched): readonly string[] {
  const { number, issuer, signatory, title, province, kind } = document;
  const texts = [number, issuer, signatory, title, kindWords[kind], dayWords(document)];
  return wordsOf([...texts, ...(province === null ? [] : spellingsOf(province))].join(' '));
}

/** A figure is meant whole, a word may be begun. */
function isSaid(words: readonly string[], wanted: string): boolean {
  return /^\d/.test(wanted) ? words.includes(wanted) : words.some((word) => word.startsWith(wanted));
}

/**
 * The documents that answer to what was typed. A number (`05-NQ/TU`, `5-nq/tu`, `05 NQ TU`) means documents of that
 * number, where there are any; anything else those that say every word, in number, issuer, signatory, title, kind,
 * date or province, whatever the diacritics. Everything when nothing was typed; nothing for signs alone.
 */
export function findDocuments<T extends Searched>(
  documents: readonly T[],
  typed: string | undefined,
): readonly T[] {
  if (typed === undefined) return documents;
  const numbered = isNumberLike(typed)
    ? documents.filter(({ number }) => number !== null && matchesNumber(number, typed))
    : [];
  if (numbered.length > 0) return numbered;
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  return documents.filter((document) => {
    const words = searchedWords(document);
    return wanted.every((each) => isSaid(words, each));
  });
}
