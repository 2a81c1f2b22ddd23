const said = /<span data-said="">(?<text>[^<]*)<\/span>/;

/** What React writes in place of the signs that mean something to HTML; `&` last, as it begins the others. */
const signs = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#x27;', "'"],
  ['&amp;', '&'],
] as const;

/** The finding a page of the portal offers to copy, as plain text; null for a page that offers none. */
export function findingIn(html: string): string | null {
  const text = said.exec(html)?.groups?.['text'];
  if (text === undefined) return null;
  return signs.reduce((read, [written, sign]) => read.replaceAll(written, sign), text);
}
