/** Control characters but tab and newline, bidirectional marks, zero-width joins, and lone surrogates. */
const refused =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cs}/u;

/**
 * Text as it is kept: NFC, newlines as `\n`, no space at the ends. Null when it holds a control or
 * bidirectional character, which could make a reader see other words than were approved.
 */
export function normalise(text: string): string | null {
  const tidy = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return refused.test(tidy) ? null : tidy;
}

/** What somebody typed, to be shown as it was: what cannot be seen, or turns what follows, stands as `\ufffd`. */
export function visible(text: string): string {
  return text.replace(new RegExp(refused, 'gu'), '\ufffd');
}

/**
 * The form under which names are searched: no diacritics, `đ` as `d` (and `ð`, which older texts hold in its place),
 * lower case, punctuation as one space. `Hoà Bình`, `Hòa Bình` and `hoa binh` are one, and so are NFC and NFD.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A phrase as a sentence begins with it: “The Ministry”. */
export function asBeginning(phrase: string): string {
  return phrase.charAt(0).toLocaleUpperCase('vi') + phrase.slice(1);
}

const vietnamese = new Intl.Collator('vi', { numeric: true });

/** Vietnamese alphabetical order (a ă â … d đ …), for names shown to people. */
export function compareNames(left: string, right: string): number {
  return vietnamese.compare(left, right);
}

/** A text of one line: what follows a line break could be read as another header of a message. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
