import { fold } from '@/lib/platform/text';

/**
 * The form in which the search compares: folded, digits apart from letters, no zeros in front, so that `05-NQ/TU`,
 * `5-nq/tu` and `5NQ TU` are all `5 nq tu`. Its twin is `search.form` in the database; a test compares the two.
 */
export function searchForm(text: string): string {
  return fold(text)
    .replace(/([0-9])(?=\p{L})/gu, '$1 ')
    .replace(/(\p{L})(?=[0-9])/gu, '$1 ')
    .replace(/(?<![\p{L}\p{N}])0+(?=[0-9])/gu, '');
}
