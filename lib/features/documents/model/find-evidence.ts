import type { Evidence } from '@/lib/features/reporting/model/answer';
import { fold } from '@/lib/platform/text';

/** Where one types what is looked for, and what the list was last narrowed by. */
export const findField = 'find';
export const foundField = 'found';

/** Below this everything is seen at a glance. */
export const fewDocuments = 6;

/** True for a document in whose number, abstract, issuer or year every word of the search stands. */
export function isWanted({ number, title, issuer, issuedOn }: Evidence, wanted: string): boolean {
  const text = fold([number, title, issuer, issuedOn].filter((part) => part !== null).join(' '));
  return fold(wanted)
    .split(' ')
    .every((word) => text.includes(word));
}
