const finding = /<(?:h1|p) class="sentence">(?<marked>.*?)<\/(?:h1|p)>/s;

/** What React writes in place of the signs that mean something to HTML; `&` last, as it begins the others. */
const signs = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x27;', "'"],
  ['&amp;', '&'],
] as const;

/** The sentence a page of the portal begins with, as plain text; null for a page without one. */
export function findingIn(html: string): string | null {
  const marked = finding.exec(html)?.groups?.['marked'];
  if (marked === undefined) return null;
  const text = marked.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  return signs.reduce((read, [written, sign]) => read.replaceAll(written, sign), text).trim();
}
