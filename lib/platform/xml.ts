const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 allows in no spelling: control characters, halves of a pair, the two that are no characters. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text inside an element or an attribute: nothing in it is markup, and what XML cannot hold is left out. */
export function xmlText(value: string): string {
  return value.replace(forbidden, '').replace(/[&<>"']/g, (mark) => marks[mark] ?? '');
}
