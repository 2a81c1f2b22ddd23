import type { BoardRow } from '@/lib/features/reporting/model/board';

/** What was reminded of today: each report once, however many officers its province has. */
export type Reminded = Readonly<{
  reportIds: readonly string[];
  notices: number;
  /** Officers of provinces that owe it who have not accepted their invitation, and so are not reminded. */
  invited: number;
}>;

/** What a province still has to do: send its report, or repair what came back. */
export type Owed = 'send' | 'repair';

/** What a report still asks of the province; null when nothing is owed. */
export function owedOf({ state, timeliness }: Pick<BoardRow, 'state' | 'timeliness'>): Owed | null {
  if (timeliness === 'exempt') return null;
  if (state === 'drafting' || state === 'awaiting_signature') return 'send';
  return state === 'returned' ? 'repair' : null;
}
