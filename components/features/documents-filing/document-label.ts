import type { Evidence } from '@/lib/features/reporting/model/answer';

type Names = (key: 'no-number' | `kinds.${Evidence['kind']}`) => string;

/** What a document is called in a list: its number, or what kind it is and that no number is known. */
export function documentLabel({ number, kind }: Pick<Evidence, 'number' | 'kind'>, names: Names): string {
  return number ?? `${names(`kinds.${kind}`)}, ${names('no-number')}`;
}
