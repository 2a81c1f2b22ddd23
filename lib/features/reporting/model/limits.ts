import type { IsoDay } from '@/lib/platform/day';

/** The national programme begins on 3 June 2020 (Quyết định 749/QĐ-TTg); nothing was completed for it before. */
export const programmeStart: IsoDay = '2020-06-03';

/** Longest text of one field, in characters after normalisation. */
export const longestText = 4000;

/** The largest figure kept exactly with four decimals. */
export const largestValue = 99_999_999_999;

export const mostDocuments = 20;

/** The first key tasks of digital transformation are of 2018: an older document was issued for something else. */
export const oldestProof: IsoDay = '2018-01-01';

/** A figure that rises by more than this share of itself between periods is asked about, unless its task says otherwise. */
export const defaultChangeThreshold = 50;

/** An explanation is a sentence or two: what is longer belongs in the note. */
export const longestExplanation = 600;

/** A message about an item is short: the reason of a return says what must be mended. */
export const longestMessage = 1000;
