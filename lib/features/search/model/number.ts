/** Kinds of document and who issues them, as numbers abbreviate the two. */
const kinds = 'nq|ct|cthd|ctr|kh|qd|cv|da|tb|bc';
const issuers = 'tu|tw|ubnd|hdnd|ttg|btttt|bcd|cp|qh';

const turned = new RegExp(`\\b(${kinds}) ([0-9]+) (${issuers})(?= |$)`, 'g');

/** A folded question with the numbers of documents as they are written: `nq 5 tu` is `5 nq tu`. */
export function withNumbers(form: string): string {
  return form.replace(turned, '$2 $1 $3');
}
