import type { State } from '@/lib/platform/query';

/** What an address may ask for and still be a page of its own to a search engine; days, pages and orders are endless. */
const ofItsOwn = ['measure', 'year', 'component', 'group'];

/** True for a page that search engines may list. */
export function isIndexed(state: State): boolean {
  return Object.keys(state).every((name) => ofItsOwn.includes(name));
}
