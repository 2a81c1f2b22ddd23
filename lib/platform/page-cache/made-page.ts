import { bridge } from './bridge.ts';
import { toDocument } from './document.ts';
import { documentHeaders } from './policy.ts';
import type { Page, Value } from './weigh.ts';

const tagsHeader = 'x-next-cache-tags';

/** Makes of a page as Next has it the document that is sent; in place, because Next sends what it has handed over. */
export function makeDocument(page: Page): Readonly<{ status: number; isKept: boolean }> {
  const { secure } = bridge();
  const { html, scriptHashes: scripts, isKept, isFramed: framed, ...made } = toDocument(page.html);
  // A page of Next's own says by its status what ours say by a mark.
  const status = made.status === 200 ? (page.status ?? 200) : made.status;
  const tags = page.headers?.[tagsHeader];
  page.html = html;
  page.status = status;
  page.headers = { ...documentHeaders(status, { scripts, secure, framed }), [tagsHeader]: tags };
  return { status, isKept };
}

/** What the page or the answer is out of date with. */
export function tagsOf(value: Value): readonly string[] {
  const tags = value.headers?.[tagsHeader];
  return typeof tags === 'string' ? tags.split(',') : [];
}
