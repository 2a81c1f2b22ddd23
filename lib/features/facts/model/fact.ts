import type { IsoDay } from '@/lib/platform/day';
import type { DatePrecision } from '@/lib/platform/format';

/** What may be added to and corrected in the record of what others stated, and of what happened. */
export type FactKind = 'claim' | 'milestone';

/** Longest texts, in characters. */
export const longest = { text: 1000, name: 300, source: 1000, reason: 1000 } as const;

/** The words of `programme.json` for what a milestone is. */
export const milestoneKinds = [
  'policy',
  'guidance',
  'index-scheme',
  'law',
  'organisation',
  'event',
  'observance',
  'publication',
  'system',
] as const;

/** A statement as its administrator writes it; a share of `denominator`, one value, or words alone. */
export type ClaimFields = Readonly<{
  textVi: string;
  textEn: string;
  isQuote: boolean;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  asOf: IsoDay | null;
  precision: DatePrecision | null;
  publisher: string | null;
  source: string;
}>;

/** A milestone as its administrator writes it; what recurs every year has no date of its own. */
export type MilestoneFields = Readonly<{
  titleVi: string;
  titleEn: string;
  kind: string;
  date: IsoDay | null;
  precision: DatePrecision | null;
  documentNumber: string | null;
  source: string;
}>;

/** A claim or a milestone in its list. */
export type FactLine = Readonly<{
  id: string;
  titleVi: string;
  titleEn: string;
  /** The subject of a claim, the kind of a milestone. */
  group: string;
  on: IsoDay | null;
  precision: DatePrecision | null;
  changes: number;
}>;
